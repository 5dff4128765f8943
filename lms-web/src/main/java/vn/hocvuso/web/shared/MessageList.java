package vn.hocvuso.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The messages of this page for {@code lms:messages}. */
@Named
@RequestScoped
public class MessageList {

    @Inject
    CurrentLocale locale;

    private Optional<Notice.Taken> notice;

    /**
     * One message.
     *
     * @param field id of the field it belongs to; empty for the whole page
     */
    public record Line(String field, String text) {}

    /** What is wrong, in the order of the page. */
    public List<Line> getErrors() {
        List<Line> errors = new ArrayList<>(lines(true));
        Problem.refusal(FacesContext.getCurrentInstance().getExternalContext().getRequestMap())
                .ifPresent(refusal -> errors.add(new Line("", refusal)));
        return errors;
    }

    /** Good news of this page, then those left by the page before. */
    public List<Line> getNews() {
        List<Line> news = new ArrayList<>(lines(false));
        notice().filter(left -> !left.warning()).ifPresent(left -> news.add(new Line("", left.text())));
        return news;
    }

    /** What the page before left to be careful about. */
    public List<Line> getWarnings() {
        return notice().filter(Notice.Taken::warning)
                .map(left -> List.of(new Line("", left.text())))
                .orElse(List.of());
    }

    // Taken from the browser by the first who asks; the others still see it.
    private Optional<Notice.Taken> notice() {
        if (notice == null) {
            notice = Notice.take(FacesContext.getCurrentInstance(), locale.getLocale());
        }
        return notice;
    }

    /** Whether something is wrong with that field. */
    public boolean isWrong(String fieldId) {
        return !FacesContext.getCurrentInstance().getMessageList(fieldId).isEmpty();
    }

    private static List<Line> lines(boolean errors) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0 == errors) {
                    lines.add(new Line(id == null ? "" : id, message.getSummary()));
                }
            }
        }
        return lines;
    }
}
