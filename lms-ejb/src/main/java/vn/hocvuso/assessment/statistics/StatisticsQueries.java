package vn.hocvuso.assessment.statistics;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.identity.UnitQueries;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.SearchText;

/**
 * How quizzes and questions work, from the attempts of the people in the caller's scope. Nobody is named, and nothing is
 * said about fewer than {@link QuizStatistics#LEAST_ATTEMPTS} attempts but their number.
 */
@Stateless
@RequiresPermissions("statistics:view:" + SessionService.SOMEWHERE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS) // a report of all attempts is no transaction
public class StatisticsQueries {

    private static final String VIEW = "statistics:view";
    private static final double PERCENT = 100;

    /** How long an attempt counts as recent, back from the newest. */
    private static final Duration RECENT = Duration.ofDays(30);

    @PersistenceContext
    EntityManager entities;

    @Inject
    StatisticsRepository repository;

    @Inject
    StatisticsCache cache;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    UnitQueries units;

    @Inject
    CurrentPerson caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * The quizzes that were taken; one statement once the quizzes are known on this node.
     *
     * @param words words of the title or parts of the code, with or without diacritics; empty for all
     */
    public QuizList quizzes(@NotNull String words) {
        Map<String, List<FiguresSearch.Figures>> byQuiz = new TreeMap<>();
        new FiguresSearch(entities, caller.scopesOf(VIEW), true).all().forEach(figures -> byQuiz.computeIfAbsent(
                        figures.quizCode(), code -> new ArrayList<>())
                .add(figures));
        return new QuizList(byQuiz.entrySet().stream()
                .map(quiz -> row(quiz.getKey(), quiz.getValue()))
                .filter(row -> fits(row, words))
                .toList());
    }

    /**
     * The statistics of a quiz. Reads all its attempts once, streamed, unless they are known from before.
     *
     * @throws NotFoundException when there is no such quiz
     */
    public QuizStatistics quiz(@NotNull QuizSelection selection) {
        List<Scope> scopes = caller.scopesOf(VIEW);
        List<FiguresSearch.Figures> figures =
                new FiguresSearch(entities, scopes, selection.isFirstTryOnly()).of(selection.quizCode());
        if (figures.isEmpty() && quizzes.current(selection.quizCode()).isEmpty()) {
            throw new NotFoundException("assessment.quiz-unknown", selection.quizCode());
        }
        long attempts =
                figures.stream().mapToLong(FiguresSearch.Figures::attempts).sum();
        Instant newest = newest(figures);
        return cache.get(
                new StatisticsCache.Key(selection, scopes, attempts, newest), () -> report(selection, scopes, figures));
    }

    /** The statistics of a quiz for a file; audited. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public QuizStatistics export(@NotNull QuizSelection selection) {
        audit.record("statistics.exported", "quiz", selection.quizCode(), "version=" + selection.version());
        return quiz(selection);
    }

    private QuizStatistics report(QuizSelection selection, List<Scope> scopes, List<FiguresSearch.Figures> figures) {
        Map<Integer, PublishedQuiz> versions = new TreeMap<>(Comparator.reverseOrder());
        figures.forEach(version -> {
            PublishedQuiz quiz = quizzes.version(version.quizVersionId()).orElseThrow();
            versions.put(quiz.number(), quiz);
        });
        Map<Long, QuestionVersion> questions = new HashMap<>();
        QuizTally tally = new QuizTally();
        Instant recentSince = newest(figures).minus(RECENT);
        versions.forEach((number, quiz) -> {
            if (selection.version() == 0 || selection.version() == number) {
                questions.putAll(quiz.pool());
                repository.stream(
                        quiz.versionId(), selection.isFirstTryOnly(), recentSince, row -> count(row, scopes, tally));
            }
        });
        QuizTally.PartTally whole = tally.whole();
        QuizReport report = new QuizReport(tally, id -> question(id, questions, versions), new CommuneNames(units));
        boolean isEnough = whole.shares().count() >= QuizStatistics.LEAST_ATTEMPTS;
        // versions are not broken down: their difference could be somebody
        boolean isWhole = isEnough && selection.version() == 0;
        return new QuizStatistics(
                selection,
                title(selection.quizCode(), versions.values().stream().findFirst()),
                List.copyOf(versions.keySet()),
                whole.shares().count(),
                isEnough ? whole.shares().mean() : Double.NaN,
                isEnough ? whole.shares().deviation() : Double.NaN,
                isEnough ? (double) whole.passed() / whole.shares().count() : Double.NaN,
                isEnough ? tally.reliability() : new Reliability(Reliability.Kind.NESTED, Double.NaN, Double.NaN),
                isEnough ? report.histogram() : List.of(),
                isWhole ? report.groups() : List.of(),
                isWhole ? report.units() : List.of(),
                isEnough ? report.items() : List.of(),
                clock.instant());
    }

    /** A question that came into the pool of a live quiz after this node read it is not among those known. */
    private static QuestionVersion question(
            long id, Map<Long, QuestionVersion> known, Map<Integer, PublishedQuiz> versions) {
        return known.computeIfAbsent(id, late -> versions.values().stream()
                .map(quiz -> quiz.question(late))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    private static void count(StatisticsRepository.Row row, List<Scope> scopes, QuizTally tally) {
        if (scopes.stream().anyMatch(scope -> scope.covers(row.unitPath(), row.organisationCode()))) {
            tally.add(row.items(), row.hasPassed(), row.learnerGroup(), commune(row.unitPath()), row.isRecent());
        }
    }

    /** {@code /15/02848/} of {@code /15/02848/02848-1/}: people are told apart by commune, not by hamlet. */
    static String commune(String unitPath) {
        int province = unitPath.indexOf('/', 1);
        int commune = unitPath.indexOf('/', province + 1);
        return commune < 0 ? unitPath : unitPath.substring(0, commune + 1);
    }

    private QuizRow row(String code, List<FiguresSearch.Figures> versions) {
        long attempts =
                versions.stream().mapToLong(FiguresSearch.Figures::attempts).sum();
        double sum =
                versions.stream().mapToDouble(FiguresSearch.Figures::percents).sum();
        double squares =
                versions.stream().mapToDouble(FiguresSearch.Figures::squares).sum();
        long passed = versions.stream().mapToLong(FiguresSearch.Figures::passed).sum();
        boolean isEnough = attempts >= QuizStatistics.LEAST_ATTEMPTS;
        double variance = Math.max(0, (squares - sum * sum / attempts) / (attempts - 1));
        return new QuizRow(
                code,
                title(code, quizzes.version(versions.get(0).quizVersionId())),
                attempts,
                isEnough ? sum / attempts / PERCENT : Double.NaN,
                isEnough ? Math.sqrt(variance) / PERCENT : Double.NaN,
                isEnough ? (double) passed / attempts : Double.NaN,
                newest(versions));
    }

    private LocalizedText title(String code, Optional<PublishedQuiz> version) {
        return quizzes.current(code)
                .or(() -> version)
                .map(PublishedQuiz::title)
                .orElseGet(() -> LocalizedText.vietnamese(code));
    }

    private static Instant newest(List<FiguresSearch.Figures> figures) {
        return figures.stream()
                .map(FiguresSearch.Figures::newest)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static boolean fits(QuizRow row, String words) {
        String text = SearchText.fold(
                row.code() + " " + String.join(" ", row.title().byLanguage().values()));
        for (String word : SearchText.fold(words).split(" ")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
