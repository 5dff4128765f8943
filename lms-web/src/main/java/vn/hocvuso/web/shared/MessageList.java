package vn.hocvuso.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The messages of this page for {@code lms:messages}. */
@Named
@RequestScoped
public class MessageList {

    @Inject
    CurrentLocale locale;

    private String notice;

    /**
     * One message.
     *
     * @param field id of the field it belongs to; empty for the whole page
     */
    public record Line(String field, String text) {}

    /** What is wrong, in the order of the page. */
    public List<Line> getErrors() {
        return lines(true);
    }

    /** Good news of this page, then the notice left by the page before. */
    public List<Line> getNews() {
        List<Line> news = new ArrayList<>(lines(false));
        if (notice == null) {
            notice = Notice.take(FacesContext.getCurrentInstance(), locale.getLocale())
                    .orElse("");
        }
        if (!notice.isEmpty()) {
            news.add(new Line("", notice));
        }
        return news;
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
