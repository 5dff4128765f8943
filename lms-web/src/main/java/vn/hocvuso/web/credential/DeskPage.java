package vn.hocvuso.web.credential;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.hocvuso.credential.completion.CompletionQueries;
import vn.hocvuso.credential.completion.DeskSummary;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.Visit;

/** Where staff begin their day: what waits for them, how the last weeks went, where everything else is. */
@Named("credentialDesk")
@RequestScoped
public class DeskPage {

    private static final String QUEUE = "/credential/queue";

    @Inject
    CompletionQueries completions;

    @Inject
    CurrentLocale reader;

    @Inject
    Visit visit;

    private Optional<DeskSummary> summary = Optional.empty();

    @PostConstruct
    void load() {
        if (visit.mayOpen(QUEUE)) {
            summary = Optional.of(completions.desk());
        }
    }

    /** What waits; null for staff who confirm nothing. */
    public DeskSummary getSummary() {
        return summary.orElse(null);
    }

    /** The weeks as the chart wants them. */
    public String getChart() {
        return summary.map(desk -> DeskChart.of(desk.weeks(), reader.getLocale(), visit.isHighContrast()))
                .orElse("");
    }

    /** The list of records that wait equally long. */
    public String queue(DeskSummary.Waiting waiting) {
        return QUEUE + "?status=ACHIEVED" + (waiting.from() == null ? "" : "&from=" + waiting.from()) + "&to="
                + waiting.to();
    }
}
