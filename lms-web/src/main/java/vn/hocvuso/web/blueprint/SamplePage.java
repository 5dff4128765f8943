package vn.hocvuso.web.blueprint;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.hocvuso.assessment.blueprint.BlueprintDetail;
import vn.hocvuso.assessment.blueprint.BlueprintQueries;
import vn.hocvuso.assessment.blueprint.SampleItem;

/** What somebody would get who began now. */
@Named("blueprintSample")
@RequestScoped
public class SamplePage {

    @Inject
    BlueprintQueries blueprints;

    @Inject
    HttpServletRequest request;

    private BlueprintDetail detail;
    private List<SampleItem> items;
    private long draw;

    @PostConstruct
    void load() {
        long id = number(request.getParameter("id"));
        draw = Math.max(1, number(request.getParameter("draw")));
        detail = blueprints.blueprint(id);
        items = blueprints.sample(id, draw);
    }

    private static long number(String sent) {
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : 0;
    }

    public BlueprintDetail getDetail() {
        return detail;
    }

    /** The questions in the order they are asked; empty while the bank cannot fill the blueprint. */
    public List<SampleItem> getItems() {
        return items;
    }

    /** Which draw this is: the same number gives the same questions while the bank stays the same. */
    public long getDraw() {
        return draw;
    }
}
