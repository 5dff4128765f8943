package vn.hocvuso.web.blueprint;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import vn.hocvuso.assessment.blueprint.BlueprintDetail;
import vn.hocvuso.assessment.blueprint.BlueprintQueries;
import vn.hocvuso.assessment.blueprint.BlueprintService;
import vn.hocvuso.assessment.blueprint.FormComparison;
import vn.hocvuso.assessment.blueprint.SeenBlueprint;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.Visit;

/** Parallel forms of a blueprint: making them, comparing them, giving them to exams. */
@Named("blueprintForms")
@ViewScoped
public class FormsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "blueprint";

    @Inject
    transient BlueprintQueries blueprints;

    @Inject
    transient BlueprintService service;

    @Inject
    transient CurrentLocale reader;

    @Inject
    transient Visit visit;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient HttpServletRequest request;

    private transient BlueprintDetail detail;
    private transient List<FormComparison> pairs;

    @PostConstruct
    void load() {
        String id = request.getParameter("id");
        long asked = id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
        detail = blueprints.blueprint(asked);
        pairs = blueprints.forms(asked);
    }

    /** Makes two more. */
    public String make() {
        int pair = service.makeForms(seen());
        messages.infoNext(FEATURE, "forms.message.made", pair);
        return here();
    }

    /** Removes a pair. */
    public String remove(int pair) {
        service.removeForms(seen(), pair);
        messages.infoNext(FEATURE, "forms.message.removed", pair);
        return here();
    }

    /** Makes a form a quiz for exams. */
    public String use(long form) {
        service.formForExams(seen(), form);
        messages.infoNext(FEATURE, "forms.message.used");
        return here();
    }

    private SeenBlueprint seen() {
        return detail.row().seen();
    }

    private String here() {
        return "/blueprint/forms?faces-redirect=true&id=" + detail.row().id();
    }

    /** How easy the questions of both forms are, as the chart wants it. */
    public String chart(FormComparison pair) {
        return FormsChart.bands(pair, reader.getLocale(), visit.isHighContrast());
    }

    public BlueprintDetail getDetail() {
        return detail;
    }

    /** The pairs, the last made first. */
    public List<FormComparison> getPairs() {
        return pairs;
    }
}
