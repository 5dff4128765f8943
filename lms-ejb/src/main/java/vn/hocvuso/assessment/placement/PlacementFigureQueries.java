package vn.hocvuso.assessment.placement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.bank.BankQueries;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.competency.Domain;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/**
 * Where the people of the caller's scope stand by their last placements, and how hard questions turn out. Nobody is named,
 * and small numbers are not told.
 */
@Stateless
@RequiresPermissions("statistics:view:" + SessionService.SOMEWHERE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS) // plain reads need no transaction
public class PlacementFigureQueries {

    private static final String VIEW = "statistics:view";
    private static final Comparator<DifficultyRow> BY_CODE = Comparator.comparing(DifficultyRow::questionCode);
    private static final Comparator<DifficultyRow> FURTHEST = Comparator.<DifficultyRow>comparingDouble(
                    row -> -Math.abs(row.difference()))
            .thenComparing(BY_CODE);
    private static final Map<String, Comparator<DifficultyRow>> SORTS = Map.of(
            "questionCode", BY_CODE,
            "competence", Comparator.comparing(DifficultyRow::competence).thenComparing(BY_CODE),
            "level", Comparator.comparingInt(DifficultyRow::level).thenComparing(BY_CODE),
            "start", Comparator.comparingDouble(DifficultyRow::start).thenComparing(BY_CODE),
            "difficulty", Comparator.comparingDouble(DifficultyRow::difficulty).thenComparing(BY_CODE),
            "answers", Comparator.comparingInt(DifficultyRow::answers).thenComparing(BY_CODE));

    @PersistenceContext
    EntityManager entities;

    @Inject
    PlacementRepository repository;

    @Inject
    FrameworkQueries frameworks;

    @Inject
    BankQueries banks;

    @Inject
    CurrentPerson caller;

    /** How people of the caller's scope spread over the levels. One statement. */
    public PlacementFigures figures() {
        List<Domain> domains = frameworks.current().domains();
        Map<String, int[]> counts = new HashMap<>();
        domains.forEach(domain -> counts.put(domain.code(), new int[DomainSpread.LAST_LEVEL + 1]));
        new LevelSearch(entities, caller.scopesOf(VIEW)).counts().forEach(count -> {
            int[] levels = counts.get(count.domain());
            if (levels != null) {
                levels[Math.min(count.level(), DomainSpread.LAST_LEVEL)] += (int) count.people();
            }
        });
        int people = counts.values().stream()
                .mapToInt(levels -> IntStream.of(levels).sum())
                .max()
                .orElse(0);
        return new PlacementFigures(
                people,
                people < PlacementFigures.LEAST_PEOPLE
                        ? List.of()
                        : domains.stream()
                                .map(domain -> DomainSpread.of(domain.code(), counts.get(domain.code())))
                                .toList());
    }

    /**
     * The questions whose difficulty was fitted, those furthest from their level first unless sorted otherwise. Sort keys:
     * {@code questionCode, competence, level, start, difficulty, answers}. Two statements.
     */
    public Page<DifficultyRow> difficulties(@NotNull PageRequest page) {
        List<FittedDifficulty> fitted = repository.fitted();
        Map<Long, QuestionVersion> versions = new HashMap<>();
        banks.versions(fitted.stream().map(FittedDifficulty::questionVersionId).toList())
                .forEach(version -> versions.put(version.id(), version));
        Comparator<DifficultyRow> order = page.sort().isEmpty() ? FURTHEST : SORTS.get(page.sort());
        if (order == null) {
            throw new IllegalArgumentException("no sort key " + page.sort());
        }
        return new Page<>(
                fitted.stream()
                        .map(difficulty -> row(versions.get(difficulty.questionVersionId()), difficulty))
                        .sorted(page.descending() ? order.reversed() : order)
                        .skip(page.offset())
                        .limit(page.size())
                        .toList(),
                fitted.size());
    }

    private static DifficultyRow row(QuestionVersion version, FittedDifficulty fitted) {
        return new DifficultyRow(
                version.questionCode(),
                version.title(),
                version.tags().competence(),
                version.tags().level(),
                LevelScale.startOf(version.tags().level()),
                fitted.difficulty(),
                fitted.answers());
    }
}
