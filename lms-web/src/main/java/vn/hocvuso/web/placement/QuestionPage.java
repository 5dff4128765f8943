package vn.hocvuso.web.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.hocvuso.assessment.placement.PlacementCode;
import vn.hocvuso.assessment.placement.PlacementPage;
import vn.hocvuso.assessment.placement.PlacementQueries;
import vn.hocvuso.web.assessment.Sheet;
import vn.hocvuso.web.shared.SentFields;
import vn.hocvuso.web.shared.Visit;

/** The question of a placement that waits for an answer. {@link AnswerServlet} takes its form. */
@Named("placementQuestion")
@RequestScoped
public class QuestionPage {

    @Inject
    PlacementQueries placements;

    @Inject
    SentFields sent;

    @Inject
    Visit visit;

    private PlacementPage page;
    private Sheet sheet;

    /** Opens the question, as it was sent when its form was refused; leads to the result when the placement is over. */
    public void open() {
        PlacementCode code = PlacementCode.of(sent.one("placement"));
        Optional<PlacementPage> waiting = placements.page(code, sent.named(name -> true));
        if (waiting.isEmpty()) {
            visit.goTo("/placement/result?placement=" + code);
        } else {
            page = waiting.get();
            sheet = Sheet.of(page.question(), page.check());
        }
    }

    /** What to show; null when the placement is over. */
    public PlacementPage getPage() {
        return page;
    }

    /** The question with its fields; null when the placement is over. */
    public Sheet getSheet() {
        return sheet;
    }
}
