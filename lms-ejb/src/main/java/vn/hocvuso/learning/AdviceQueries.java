package vn.hocvuso.learning;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.assessment.placement.DomainLevel;
import vn.hocvuso.assessment.placement.PlacementCode;
import vn.hocvuso.assessment.placement.PlacementQueries;
import vn.hocvuso.assessment.placement.PlacementResult;
import vn.hocvuso.catalog.CatalogQueries;
import vn.hocvuso.catalog.PathDetail;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.identity.CurrentPerson;

/** What follows from the caller's placement for their path. */
@Stateless
@RequiresAuthentication
@TransactionAttribute(TransactionAttributeType.SUPPORTS) // plain reads need no transaction
public class AdviceQueries {

    @Inject
    PlacementQueries placements;

    @Inject
    FrameworkQueries frameworks;

    @Inject
    CatalogQueries catalog;

    @Inject
    PathOfPerson paths;

    @Inject
    CurrentPerson caller;

    /**
     * The way along the path of the caller's group that follows from a placement of theirs; empty while it is open, and
     * when the group has no path. Three statements.
     *
     * @throws vn.hocvuso.shared.NotFoundException when the placement is not the caller's
     */
    public Optional<PathAdvice> after(@NotNull PlacementCode placement) {
        return placements.result(placement).flatMap(this::advice);
    }

    private Optional<PathAdvice> advice(PlacementResult result) {
        return catalog.pathIfAny(caller.get().group()).map(path -> new PathAdvice(result, path, advice(result, path)));
    }

    private List<CourseAdvice> advice(PlacementResult result, PathDetail path) {
        PathOfPerson.Standing standing = paths.standing(caller.id(), path);
        Set<String> missing = new HashSet<>();
        standing.missing().forEach(lesson -> missing.add(PathOfPerson.key(lesson)));
        return AdviceRule.of(
                path.courses(),
                levels(result),
                lesson -> catalog.lesson(lesson.course(), lesson.slug()).components(),
                lesson -> !missing.contains(PathOfPerson.key(lesson)));
    }

    /** The level of each competence, where that of its domain is sure enough to go by. */
    private Map<String, Integer> levels(PlacementResult result) {
        Map<String, Integer> levels = new HashMap<>();
        frameworks.newest().ifPresent(framework -> framework.domains().forEach(domain -> result.level(domain.code())
                .filter(DomainLevel::isFirm)
                .ifPresent(level ->
                        domain.components().forEach(component -> levels.put(component.code(), level.level())))));
        return levels;
    }
}
