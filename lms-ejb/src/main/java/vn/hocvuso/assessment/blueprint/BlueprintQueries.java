package vn.hocvuso.assessment.blueprint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.quiz.Blueprint;
import vn.hocvuso.assessment.quiz.Draw;
import vn.hocvuso.assessment.quiz.LiveQuizzes;
import vn.hocvuso.assessment.quiz.LiveTerms;
import vn.hocvuso.assessment.quiz.PoolItem;
import vn.hocvuso.assessment.quiz.QuizDefinition;
import vn.hocvuso.identity.NamedScope;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/**
 * Blueprints of the caller's places, and how they work out on the bank. Questions of places the caller does not see at the
 * desk are counted, and shown without title and code.
 */
@Stateless
@RequiresPermissions(BlueprintPolicy.VIEW + ":" + SessionService.SOMEWHERE)
public class BlueprintQueries {

    static final String SUBJECT = "blueprint";

    private static final int LINES = 100;

    @PersistenceContext
    EntityManager entities;

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

    /**
     * A page of the list; newest change first unless another order is asked for: {@code title}, {@code place}, {@code
     * questions}, {@code edition}, {@code changedAt}.
     */
    public Page<BlueprintRow> find(@NotNull @Valid BlueprintFilter filter, @NotNull PageRequest page) {
        BlueprintSearch search = new BlueprintSearch(entities, filter, policy.visibleScopes());
        return new Page<>(
                search.blueprints(page).stream()
                        .map(blueprint -> blueprint.row(policy.isWritable(blueprint)))
                        .toList(),
                search.count());
    }

    /**
     * One blueprint.
     *
     * @throws NotFoundException when there is none of that id, or not for this caller
     */
    public BlueprintDetail blueprint(long id) {
        StoredBlueprint blueprint = policy.visible(id);
        return new BlueprintDetail(
                blueprint.row(policy.isWritable(blueprint)),
                blueprint.text(),
                quizzes.editions(blueprint.quizCode()),
                audit.linesAbout(SUBJECT, Long.toString(id), LINES));
    }

    /**
     * Whether the bank can fill what is typed, and how often questions would be shown.
     *
     * @throws NotFoundException when the blueprint is not the caller's to see
     */
    public Feasibility feasibility(@NotNull @Valid Trial trial) {
        QuizDefinition definition = definition(trial);
        return new BlueprintCheck(definition.blueprint(), terms(definition), quizzes.pool(terms(definition)))
                .result(item -> policy.seesQuestionsOf(item.unitPath()));
    }

    /**
     * What somebody would get; empty while the bank cannot fill it.
     *
     * @throws NotFoundException when there is no such blueprint, or not for this caller
     */
    public List<SampleItem> sample(long id, long seed) {
        QuizDefinition definition = policy.visible(id).definition();
        Blueprint blueprint = definition.blueprint();
        List<PoolItem> pool = quizzes.pool(terms(definition));
        if (blueprint.filled(pool).stream().anyMatch(section -> section.missing() > 0)) {
            return List.of();
        }
        Map<Long, PoolItem> byId = new HashMap<>();
        pool.forEach(item -> byId.put(item.question().id(), item));
        Draw draw = blueprint.draw(pool, question -> 0, seed);
        List<SampleItem> items = new ArrayList<>();
        for (int i = 0; i < draw.items().size(); i++) {
            PoolItem item = byId.get(draw.items().get(i).questionVersionId());
            items.add(new SampleItem(
                    i + 1,
                    draw.sections().get(i) + 1,
                    ShownQuestion.of(item.question(), policy.seesQuestionsOf(item.unitPath()))));
        }
        return items;
    }

    /**
     * The pairs of forms of a blueprint side by side, the last made first.
     *
     * @throws NotFoundException when there is no such blueprint, or not for this caller
     */
    public List<FormComparison> forms(long id) {
        StoredBlueprint blueprint = policy.visible(id);
        List<BlueprintForm> forms = repository.forms(blueprint);
        if (forms.isEmpty()) {
            return List.of();
        }
        Map<Long, QuestionVersion> questions =
                quizzes
                        .questions(forms.stream()
                                .flatMap(form -> form.questions().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(QuestionVersion::id, Function.identity()));
        Map<String, String> places = new HashMap<>();
        quizzes.pool(terms(blueprint.definition()))
                .forEach(item -> places.put(item.question().questionCode(), item.unitPath()));
        FormReport report = new FormReport(
                questions,
                facilities.read(),
                question -> policy.seesQuestionsOf(places.getOrDefault(question.questionCode(), "/")));
        List<FormComparison> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < forms.size(); i += 2) {
            pairs.add(report.compare(forms.get(i), forms.get(i + 1)));
        }
        return pairs;
    }

    private QuizDefinition definition(Trial trial) {
        if (trial.id() > 0) {
            return trial.text().definition(policy.visible(trial.id()).place());
        }
        NamedScope place = policy.placeToWriteIn(trial.scopeId());
        return trial.text()
                .definition(
                        place.scope().kind() == Scope.Kind.ORGANISATION
                                ? "org:" + place.scope().id()
                                : place.unitPath());
    }

    private static LiveTerms terms(QuizDefinition definition) {
        return definition.live().orElseThrow();
    }
}
