package vn.hocvuso.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptGraded;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.assessment.attempt.AttemptRow;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.assessment.quiz.QuizCard;
import vn.hocvuso.assessment.quiz.QuizQueries;
import vn.hocvuso.assessment.quiz.RuleSet;
import vn.hocvuso.assessment.quiz.RuleSetRef;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.catalog.CatalogQueries;
import vn.hocvuso.catalog.CourseCard;
import vn.hocvuso.catalog.CourseDetail;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.catalog.PathDetail;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.SignedIn;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.LocalizedText;

/** One path of two courses with two lessons each, its rules, and somebody who learns. */
final class LearningFixtures {

    static final Instant NOW = Instant.parse("2026-11-22T01:02:03.456789Z");
    static final PersonId LANH = new PersonId(71);
    static final PersonId PAO = new PersonId(72);
    static final PathDetail PATH = path();

    private LearningFixtures() {}

    private static PathDetail path() {
        return new PathDetail(
                "citizens",
                LearnerGroup.CITIZEN,
                LocalizedText.vietnamese("Người dân"),
                LocalizedText.vietnamese("Tóm tắt"),
                List.of(course("a"), course("b")),
                "citizens",
                "citizens",
                16,
                "hash");
    }

    private static CourseDetail course(String slug) {
        List<LessonRow> lessons = List.of(lesson(slug, 1), lesson(slug, 2));
        LocalizedText text = LocalizedText.vietnamese("Khóa " + slug);
        CourseCard card = new CourseCard(slug, text, text, List.of(LearnerGroup.CITIZEN), 2, 8, List.of());
        return new CourseDetail(card, 1, lessons, List.of(), "citizens", "CC-BY-4.0", List.of(), "hash");
    }

    private static LessonRow lesson(String course, int number) {
        LocalizedText text = LocalizedText.vietnamese("Bài " + course + number);
        return new LessonRow(course, "0" + number, number, text, text, 4);
    }

    static final class Catalog extends CatalogQueries {

        @Override
        public PathDetail path(String slug) {
            return PATH;
        }

        @Override
        public Optional<PathDetail> pathIfAny(LearnerGroup group) {
            return group == LearnerGroup.CITIZEN ? Optional.of(PATH) : Optional.empty();
        }
    }

    static final class Quizzes extends QuizQueries {

        RuleSet.LessonOrder order = RuleSet.LessonOrder.SEQUENTIAL;
        RuleSet.FinalRequirement requires = RuleSet.FinalRequirement.ALL_LESSONS;
        String missing = "";

        @Override
        public Optional<QuizCard> card(String code) {
            return code.equals(missing)
                    ? Optional.empty()
                    : Optional.of(new QuizCard(
                            code,
                            LocalizedText.vietnamese("Bài kiểm tra"),
                            5,
                            0,
                            new BigDecimal("3.5"),
                            70,
                            0,
                            new RuleSetRef("citizens", 1)));
        }

        @Override
        public Optional<RuleSet> rules(String id) {
            return Optional.of(new RuleSet(
                    new RuleSetRef(id, 1),
                    LearnerGroup.CITIZEN,
                    RuleSet.Status.LOCAL_DEFAULT,
                    LocalizedText.vietnamese("Mặc định"),
                    new RuleSet.LessonTerms(3, 2, 70, order, RuleSet.Retakes.UNLIMITED),
                    new RuleSet.FinalTerms(
                            List.of(Section.ofLevels(50, Set.of(1, 2))),
                            true,
                            90,
                            35,
                            true,
                            true,
                            RuleSet.Retakes.UNLIMITED,
                            requires),
                    new RuleSet.IdentityTerms(Set.of(), Set.of()),
                    Set.of(Assistance.INDEPENDENT)));
        }
    }

    static final class Attempts extends AttemptQueries {

        final List<AttemptRow> rows = new ArrayList<>();

        @Override
        public List<AttemptRow> mine(Collection<String> quizCodes) {
            return rows.stream()
                    .filter(row -> quizCodes.contains(row.quizCode()))
                    .toList();
        }
    }

    static final class Caller extends CurrentPerson {

        SignedIn person = somebody(LANH, LearnerGroup.CITIZEN);

        @Override
        public Optional<SignedIn> signedIn() {
            return Optional.of(person);
        }
    }

    static SignedIn somebody(PersonId id, LearnerGroup group) {
        return new SignedIn(id, "Bà Lành", group, Set.of(), Map.of());
    }

    static AttemptGraded graded(PersonId person, String quizCode, String percent, boolean passed) {
        return new AttemptGraded(
                new AttemptCode(Ids.code()),
                quizCode,
                1,
                person,
                new BigDecimal("4"),
                5,
                new BigDecimal(percent),
                passed,
                new BigDecimal("4"),
                List.of(),
                Assistance.INDEPENDENT,
                NOW,
                new RuleSetRef("citizens", 1));
    }
}
