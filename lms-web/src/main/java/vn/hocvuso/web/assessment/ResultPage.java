package vn.hocvuso.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.assessment.attempt.AttemptResult;
import vn.hocvuso.assessment.attempt.SubmittedBy;
import vn.hocvuso.assessment.bank.Outcome;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.QuestionView;
import vn.hocvuso.assessment.bank.ReviewLine;
import vn.hocvuso.assessment.exam.ExamDoorQueries;
import vn.hocvuso.assessment.quiz.QuizQueries;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.QuizSurroundings;
import vn.hocvuso.web.shared.SentFields;
import vn.hocvuso.web.shared.Visit;

/** How an attempt went, question by question and competence by competence. */
@Named("assessmentResult")
@RequestScoped
public class ResultPage {

    private static final int FEW = 10;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Inject
    AttemptQueries attempts;

    @Inject
    ExamDoorQueries exams;

    @Inject
    QuizQueries quizzes;

    @Inject
    FrameworkQueries frameworks;

    @Inject
    Surroundings surroundings;

    @Inject
    CurrentLocale reader;

    @Inject
    Visit visit;

    @Inject
    SentFields sent;

    private AttemptResult result;
    private List<CompetenceLine> competences = List.of();
    private List<Reviewed> questions = List.of();
    private QuizSurroundings.Place place;
    private boolean counted = true;
    private Instant withheldUntil;

    /**
     * How one competence went.
     *
     * @param percent of the marks of its questions
     */
    public record CompetenceLine(String code, String title, BigDecimal score, int questions, int percent) {}

    /** A question of the result. */
    public record Reviewed(AttemptResult.QuestionResult question, Answered answered) {

        /** A question with its answer in parts. */
        public static Reviewed of(AttemptResult.QuestionResult question) {
            return new Reviewed(
                    question,
                    new Answered(
                            question.kind(),
                            question.kind().shape().name(),
                            question.view(),
                            question.lines(),
                            question.generalFeedback()));
        }
    }

    /**
     * What is the same for all who got a question laid out alike and answered it alike.
     *
     * @param shape how its lines are shown: OPTIONS, TYPED or LINES
     */
    public record Answered(
            QuestionKind kind, String shape, QuestionView view, List<ReviewLine> lines, String generalFeedback) {

        public Answered {
            lines = List.copyOf(lines);
        }
    }

    /** Opens the result, or the questions while the attempt is open. */
    public void open() {
        AttemptCode code = AttemptCode.of(sent.one("attempt"));
        Optional<AttemptResult> found = attempts.result(code);
        if (found.isEmpty()) {
            visit.goTo("/assessment/question?attempt=" + code);
            return;
        }
        result = found.get();
        place = surroundings.around(result.attempt().quizCode());
        Optional<Framework> framework = frameworks.newest();
        competences = result.competences().stream()
                .map(line -> competence(line, framework))
                .toList();
        withheldUntil = exams.keysWithheldUntil(code).orElse(null);
        questions = withheldUntil == null
                ? result.questions().stream().map(Reviewed::of).toList()
                : List.of();
        counted = quizzes.rules(result.ruleSet())
                .map(rules ->
                        rules.countedAssistance().contains(result.attempt().assistance()))
                .orElse(true);
    }

    private CompetenceLine competence(AttemptResult.CompetenceScore line, Optional<Framework> framework) {
        String title = framework
                .flatMap(found -> found.component(line.competence()))
                .map(found -> found.title().in(reader.getLocale()))
                .orElse(line.competence());
        int percent = line.score()
                .multiply(WHOLE)
                .divide(BigDecimal.valueOf(line.questions()), 0, RoundingMode.HALF_UP)
                .intValue();
        return new CompetenceLine(line.competence(), title, line.score(), line.questions(), percent);
    }

    public AttemptResult getResult() {
        return result;
    }

    /** How each competence went. */
    public List<CompetenceLine> getCompetences() {
        return competences;
    }

    /** The questions with answer, key and feedback. */
    public List<Reviewed> getQuestions() {
        return questions;
    }

    /** Until when no keys are shown, because others still sit the exam; null when they are shown. */
    public Instant getWithheldUntil() {
        return withheldUntil;
    }

    public QuizSurroundings.Place getPlace() {
        return place;
    }

    /** Which text says what the result means. */
    public String getMessage() {
        if (!result.attempt().passed()) {
            return "not-yet-about";
        }
        return place.isFinal() ? "passed-final" : "passed-lesson";
    }

    /** Whether the clock ended the attempt. */
    public boolean isOutOfTime() {
        return result.attempt().submittedBy() == SubmittedBy.CLOCK;
    }

    /** Whether a passed final cannot be confirmed because of the help there was. */
    public boolean isUncounted() {
        return place.isFinal() && result.attempt().passed() && !counted;
    }

    /** Whether what went wrong is laid open at once; of a long assessment nobody would find the end. */
    public boolean isUnfolded() {
        return questions.size() <= FEW;
    }

    /** How many questions were right. */
    public long getRight() {
        return result.questions().stream()
                .filter(question -> question.outcome() == Outcome.RIGHT)
                .count();
    }
}
