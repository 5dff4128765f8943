package vn.hocvuso.web.blueprint;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.blueprint.BlueprintDetail;
import vn.hocvuso.assessment.blueprint.BlueprintQueries;
import vn.hocvuso.assessment.blueprint.BlueprintService;
import vn.hocvuso.assessment.blueprint.BlueprintText;
import vn.hocvuso.assessment.blueprint.Feasibility;
import vn.hocvuso.assessment.blueprint.SeenBlueprint;
import vn.hocvuso.assessment.blueprint.Trial;
import vn.hocvuso.assessment.desk.BankDeskQueries;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.competency.Domain;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.identity.UnitOption;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.Texts;

/** One blueprint, or a new one: its sections and terms, what the bank says to them, its editions. */
@Named("blueprintBlueprint")
@ViewScoped
public class BlueprintPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "blueprint";

    @Inject
    transient BlueprintQueries blueprints;

    @Inject
    transient BlueprintService service;

    @Inject
    transient BankDeskQueries bank;

    @Inject
    transient FrameworkQueries frameworks;

    @Inject
    transient CurrentPerson caller;

    @Inject
    transient CurrentLocale reader;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient HttpServletRequest request;

    private transient BlueprintDetail detail;
    private transient List<UnitOption> places = List.of();
    private transient List<String> tags;
    private transient List<Choice> competences;
    private transient Check check;
    private final BlueprintTextForm form = new BlueprintTextForm();
    private long version;

    /** A competence or a whole domain, to choose. */
    public record Choice(String code, String label) {}

    /**
     * What the bank says to what is typed.
     *
     * @param problem what cannot be understood, in words; then there are no figures
     * @param figures null when there is a problem
     */
    public record Check(String problem, Feasibility figures, List<CheckedSection> sections) {}

    /** A section and what becomes of it. */
    public record CheckedSection(int number, String words, Feasibility.SectionRow row, String missing) {}

    /** A published edition. */
    public record EditionLine(int number, java.time.Instant publishedAt, int questions, List<String> sections) {}

    @PostConstruct
    void load() {
        tags = bank.tags();
        competences = choices();
        String id = request.getParameter("id");
        if (id == null) {
            places = isWriterSomewhere() ? bank.placesToWriteIn() : List.of();
            places.stream().findFirst().ifPresent(place -> form.setPlace(place.code()));
        } else {
            read(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
            form.show(detail.text());
        }
        recheck();
    }

    private void read(long id) {
        detail = blueprints.blueprint(id);
        version = detail.row().version();
    }

    private boolean isWriterSomewhere() {
        return caller.isPermitted("bank:write:" + SessionService.SOMEWHERE);
    }

    private List<Choice> choices() {
        List<Choice> all = new ArrayList<>();
        Locale locale = reader.getLocale();
        for (Domain domain : frameworks.newest().map(Framework::domains).orElse(List.of())) {
            all.add(new Choice(
                    domain.code(),
                    Texts.text(
                            locale,
                            FEATURE,
                            "blueprint.text.domain",
                            domain.code(),
                            domain.title().in(locale))));
            domain.components()
                    .forEach(component -> all.add(new Choice(
                            component.code(),
                            component.code() + " " + component.title().in(locale))));
        }
        return all;
    }

    /** Adds a section. */
    public void addSection() {
        form.add();
        recheck();
    }

    /** Takes a section away. */
    public void removeSection(int index) {
        form.remove(index);
        recheck();
    }

    /** Moves a section up. */
    public void raiseSection(int index) {
        form.swap(index, index - 1);
        recheck();
    }

    /** Moves a section down. */
    public void lowerSection(int index) {
        form.swap(index, index + 1);
        recheck();
    }

    /** Asks the bank again. */
    public void recheck() {
        Locale locale = reader.getLocale();
        if (detail == null && form.getPlace().isEmpty()) {
            check = new Check(Texts.text(locale, FEATURE, "blueprint.message.place"), null, List.of());
            return;
        }
        try {
            BlueprintText text = form.text(form.getTitle().isBlank() ? "-" : form.getTitle());
            Feasibility figures = blueprints.feasibility(
                    new Trial(detail == null ? 0 : detail.row().id(), form.getPlace(), text));
            SectionWords words = new SectionWords(locale);
            List<Section> sections = text.sections();
            check = new Check(
                    "",
                    figures,
                    IntStream.range(0, sections.size())
                            .mapToObj(i -> new CheckedSection(
                                    i + 1,
                                    words.of(sections.get(i)),
                                    figures.rows().get(i),
                                    words.missing(
                                            sections.get(i), figures.rows().get(i))))
                            .toList());
        } catch (Untyped unreadable) {
            check = new Check(Texts.text(locale, FEATURE, unreadable.key(), unreadable.args()), null, List.of());
        }
    }

    /** Writes a new blueprint down. */
    public String create() {
        Optional<BlueprintText> text = typed();
        if (text.isEmpty()) {
            return null;
        }
        long id = service.create(form.getPlace(), text.get());
        messages.infoNext(FEATURE, "blueprint.message.created");
        return here(id);
    }

    /** Stores what is typed. */
    public String save() {
        return store() ? here("saved") : null;
    }

    /** Stores what is typed and makes it the edition that is taken. */
    public String publish() {
        if (!store()) {
            return null;
        }
        int edition = service.publish(seen());
        messages.infoNext(FEATURE, "blueprint.message.published", edition);
        return here(detail.row().id());
    }

    /** Lets learners of the place take it. */
    public String open() {
        service.open(seen(), true);
        return here("opened");
    }

    /** Only exams use it from now on. */
    public String close() {
        service.open(seen(), false);
        return here("closed");
    }

    /** Removes it. */
    public String remove() {
        service.remove(seen());
        messages.infoNext(FEATURE, "blueprint.message.removed");
        return "/blueprint/blueprints?faces-redirect=true";
    }

    private boolean store() {
        recheck();
        Optional<BlueprintText> text = typed();
        text.ifPresent(typed -> {
            service.save(seen(), typed);
            read(detail.row().id());
        });
        return text.isPresent();
    }

    private Optional<BlueprintText> typed() {
        try {
            return Optional.of(form.text());
        } catch (Untyped unreadable) {
            messages.errorAt(unreadable.field(), FEATURE, unreadable.key(), unreadable.args());
            return Optional.empty();
        }
    }

    private SeenBlueprint seen() {
        return new SeenBlueprint(detail.row().id(), version);
    }

    private String here(String message) {
        messages.infoNext(FEATURE, "blueprint.message." + message);
        return here(detail.row().id());
    }

    private static String here(long id) {
        return "/blueprint/blueprint?faces-redirect=true&id=" + id;
    }

    /** The blueprint, or null for a new one. */
    public BlueprintDetail getDetail() {
        return detail;
    }

    /** Whether the caller may change it. */
    public boolean isWritable() {
        return detail == null ? !places.isEmpty() : detail.row().writable();
    }

    /** What was published, in words, newest first. */
    public List<EditionLine> getEditions() {
        SectionWords words = new SectionWords(reader.getLocale());
        return detail.editions().stream()
                .map(edition -> new EditionLine(
                        edition.number(),
                        edition.publishedAt(),
                        edition.definition().blueprint().questionCount(),
                        edition.definition().blueprint().sections().stream()
                                .map(words::of)
                                .toList()))
                .toList();
    }

    public Check getCheck() {
        return check;
    }

    public BlueprintTextForm getForm() {
        return form;
    }

    public List<UnitOption> getPlaces() {
        return places;
    }

    public List<String> getTags() {
        return tags;
    }

    /** Competences, each domain before its own. */
    public List<Choice> getCompetences() {
        return competences;
    }

    public QuestionNature[] getNatures() {
        return QuestionNature.values();
    }

    public LearnerGroup[] getGroups() {
        return LearnerGroup.values();
    }

    /** The levels of the framework. */
    public List<String> getLevels() {
        return IntStream.rangeClosed(1, Framework.HIGHEST_LEVEL)
                .mapToObj(Integer::toString)
                .toList();
    }
}
