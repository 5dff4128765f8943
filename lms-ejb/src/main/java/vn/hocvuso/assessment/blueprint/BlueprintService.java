package vn.hocvuso.assessment.blueprint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.quiz.Blueprint;
import vn.hocvuso.assessment.quiz.LiveQuizzes;
import vn.hocvuso.assessment.quiz.LiveTerms;
import vn.hocvuso.assessment.quiz.PoolItem;
import vn.hocvuso.assessment.quiz.QuizDefinition;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.assessment.quiz.Shortage;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;

/** Writing and publishing blueprints, and making forms; for who writes questions, in the places where they do. */
@Stateless
@RequiresPermissions(BlueprintPolicy.WRITE + ":" + SessionService.SOMEWHERE)
public class BlueprintService {

    private static final List<String> LETTERS = List.of("A", "B");

    @Inject
    BlueprintRepository repository;

    @Inject
    BlueprintPolicy policy;

    @Inject
    LiveQuizzes quizzes;

    @Inject
    SeenFacilities facilities;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Writes a blueprint down; it may be unfinished.
     *
     * @param scopeId one of the caller's places to write in
     * @return its id
     */
    public long create(@NotNull String scopeId, @NotNull @Valid BlueprintText text) {
        StoredBlueprint blueprint = new StoredBlueprint(Ids.next(), policy.placeToWriteIn(scopeId));
        blueprint.write(text, now());
        repository.add(blueprint);
        note("blueprint.created", blueprint, "");
        return blueprint.id();
    }

    /** Changes the working text; editions stay as they are. */
    public void save(@NotNull SeenBlueprint seen, @NotNull @Valid BlueprintText text) {
        StoredBlueprint blueprint = policy.changeable(seen);
        blueprint.write(text, now());
        note("blueprint.written", blueprint, "");
    }

    /**
     * Makes the working text the edition that is taken from now on. Attempts that are going on keep their questions, exams
     * the edition they were planned with. Publishing the same again changes nothing.
     *
     * @return number of the edition
     * @throws BlueprintShortException when the bank cannot fill it
     */
    public int publish(@NotNull SeenBlueprint seen) {
        StoredBlueprint blueprint = policy.changeable(seen);
        QuizDefinition definition = blueprint.definition();
        if (definition.blueprint().sections().isEmpty()) {
            throw new RuleViolationException("blueprint.empty");
        }
        requireFilled(definition);
        int edition = quizzes.publish(blueprint.quizCode(), definition);
        blueprint.published(edition, now());
        note("blueprint.published", blueprint, "edition=" + edition);
        return edition;
    }

    /** Lets learners of its place take it on their own, or in exams only. */
    public void open(@NotNull SeenBlueprint seen, boolean toLearners) {
        StoredBlueprint blueprint = policy.changeable(seen);
        if (blueprint.edition() == 0) {
            throw new RuleViolationException("blueprint.unpublished");
        }
        blueprint.open(toLearners);
        note(toLearners ? "blueprint.opened" : "blueprint.closed", blueprint, "");
    }

    /**
     * Removes a blueprint that was never published.
     *
     * @throws RuleViolationException when it was
     */
    public void remove(@NotNull SeenBlueprint seen) {
        StoredBlueprint blueprint = policy.changeable(seen);
        if (blueprint.edition() > 0) {
            throw new RuleViolationException("blueprint.published");
        }
        repository.remove(blueprint);
        note("blueprint.removed", blueprint, "");
    }

    /**
     * Makes two parallel forms of the edition that is taken.
     *
     * @return the number of the pair
     * @throws BlueprintShortException when the bank cannot fill it any more
     */
    public int makeForms(@NotNull SeenBlueprint seen) {
        StoredBlueprint blueprint = policy.changeable(seen);
        QuizDefinition edition = edition(blueprint);
        requireFilled(edition);
        int pair = 1
                + repository.forms(blueprint).stream()
                        .mapToInt(BlueprintForm::pair)
                        .max()
                        .orElse(0);
        ParallelForms.Pair made =
                new ParallelForms(edition.blueprint(), pool(edition), facilities.read()::of).build(Ids.next());
        repository.add(new BlueprintForm(Ids.next(), blueprint, pair, LETTERS.get(0), made.first(), now()));
        repository.add(new BlueprintForm(Ids.next(), blueprint, pair, LETTERS.get(1), made.second(), now()));
        note("blueprint.forms-made", blueprint, "pair=" + pair);
        return pair;
    }

    /**
     * Removes a pair of forms.
     *
     * @throws RuleViolationException when one of them is a quiz for exams
     */
    public void removeForms(@NotNull SeenBlueprint seen, int pair) {
        StoredBlueprint blueprint = policy.changeable(seen);
        List<BlueprintForm> forms = repository.forms(blueprint).stream()
                .filter(form -> form.pair() == pair)
                .toList();
        if (forms.stream().anyMatch(form -> !form.quizCode().isEmpty())) {
            throw new RuleViolationException("blueprint.form-used");
        }
        forms.forEach(repository::remove);
        note("blueprint.forms-removed", blueprint, "pair=" + pair);
    }

    /** Makes a form a quiz that exams can be planned with. Asking again changes nothing. */
    public void formForExams(@NotNull SeenBlueprint seen, long formId) {
        StoredBlueprint blueprint = policy.changeable(seen);
        BlueprintForm form = repository
                .form(formId)
                .filter(found -> found.blueprintId() == blueprint.id())
                .orElseThrow(() -> new NotFoundException("blueprint.form-unknown"));
        String code = blueprint.quizCode() + "/" + form.pair() + form.letter().toLowerCase(Locale.ROOT);
        QuizDefinition edition = quizzes.editions(blueprint.quizCode()).stream()
                .filter(each -> each.number() == form.edition())
                .findFirst()
                .orElseThrow()
                .definition();
        Blueprint fixed = new Blueprint(
                List.of(new Section(form.questions().size(), Set.of(), Set.of())),
                false,
                edition.blueprint().shuffleQuestions(),
                edition.blueprint().shuffleOptions());
        LocalizedText title = LocalizedText.vietnamese(edition.title().vi() + " – " + form.pair() + form.letter());
        quizzes.publish(
                code,
                blueprint.bank(),
                new QuizDefinition(title, fixed, edition.minutes(), edition.passMark(), Optional.empty()),
                form.questions());
        form.usedAs(code);
        note("blueprint.form-for-exams", blueprint, "form=" + form.pair() + form.letter());
    }

    private QuizDefinition edition(StoredBlueprint blueprint) {
        return quizzes.editions(blueprint.quizCode()).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolationException("blueprint.unpublished"))
                .definition();
    }

    private List<PoolItem> pool(QuizDefinition definition) {
        LiveTerms terms = definition.live().orElseThrow();
        return quizzes.pool(terms);
    }

    private void requireFilled(QuizDefinition definition) {
        int missing = definition.blueprint().filled(pool(definition)).stream()
                .mapToInt(Shortage::missing)
                .sum();
        if (missing > 0) {
            throw new BlueprintShortException(missing);
        }
    }

    private void note(String action, StoredBlueprint blueprint, String details) {
        audit.record(action, BlueprintQueries.SUBJECT, Long.toString(blueprint.id()), details);
    }

    /** The database keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
