package vn.hocvuso.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.assessment.attempt.AttemptRow;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.assessment.attempt.StartRefusal;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.assessment.quiz.QuizCard;
import vn.hocvuso.assessment.quiz.QuizQueries;
import vn.hocvuso.assessment.quiz.TaskQuizzes;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.QuizSurroundings;
import vn.hocvuso.web.shared.SentFields;
import vn.hocvuso.web.shared.Texts;
import vn.hocvuso.web.shared.Visit;

/** What awaits one in a quiz, and beginning it. */
@Named("assessmentStart")
@RequestScoped
public class StartPage {

    @Inject
    QuizQueries quizzes;

    @Inject
    AttemptService service;

    @Inject
    AttemptQueries attempts;

    @Inject
    Surroundings surroundings;

    @Inject
    CurrentLocale reader;

    @Inject
    Visit visit;

    @Inject
    SentFields sent;

    private final StartForm form = new StartForm();
    private QuizCard card;
    private List<Assistance> uncounted = List.of();
    private QuizSurroundings.Place place;
    private AttemptRow open;
    private AttemptRow last;
    private String refusal = "";
    private QuizSurroundings.Link remedy;

    @PostConstruct
    void load() {
        String wanted = sent.one("quiz");
        card = quizzes.card(wanted).orElseThrow(() -> new NotFoundException("assessment.quiz-unknown", wanted));
        place = surroundings.around(wanted);
        uncounted = quizzes.rules(card.ruleSet()).stream()
                .flatMap(rules -> List.of(Assistance.values()).stream()
                        .filter(kind -> !rules.countedAssistance().contains(kind)))
                .toList();
        List<AttemptRow> mine = attempts.mine(List.of(wanted));
        open = mine.stream().filter(AttemptRow::isOpen).findFirst().orElse(null);
        last = mine.stream().filter(attempt -> !attempt.isOpen()).findFirst().orElse(null);
        if (open == null) {
            service.refusal(wanted).ifPresent(this::refuse);
        }
    }

    private void refuse(StartRefusal why) {
        refusal = Texts.error(reader.getLocale(), why.code(), why.args().toArray())
                .orElseGet(() -> Texts.text(reader.getLocale(), "common", "error.unknown", why.code()));
        remedy = surroundings.remedy(why.code(), why.args()).orElse(null);
    }

    /** Begins, or finds the attempt already begun, and leads to its first question without an answer. */
    public void begin() {
        visit.goTo("/assessment/question?attempt=" + service.start(form.command(sent.one("quiz"))));
    }

    public StartForm getForm() {
        return form;
    }

    public QuizCard getCard() {
        return card;
    }

    public QuizSurroundings.Place getPlace() {
        return place;
    }

    /** What sort of quiz it is, as texts name it: lesson, final or task. */
    public String getSort() {
        if (card.code().startsWith(TaskQuizzes.PREFIX)) {
            return "task";
        }
        return place.isFinal() ? "final" : "lesson";
    }

    /** All kinds of help, for the form. */
    public List<Assistance> getAssistances() {
        return List.of(Assistance.values());
    }

    /** Help with which a result is not confirmed; empty for the quiz of a lesson, where all help is welcome. */
    public List<Assistance> getUncounted() {
        return place.isFinal() ? uncounted : List.of();
    }

    /** The attempt that waits to be finished, or null. */
    public AttemptRow getOpen() {
        return open;
    }

    /** The last finished attempt, or null. */
    public AttemptRow getLast() {
        return last;
    }

    /** Why one may not begin; empty when one may. */
    public String getRefusal() {
        return refusal;
    }

    /** Where to go to be allowed to begin, or null. */
    public QuizSurroundings.Link getRemedy() {
        return remedy;
    }

    /** Whether the form to begin is offered. */
    public boolean isBeginnable() {
        return open == null && refusal.isEmpty();
    }
}
