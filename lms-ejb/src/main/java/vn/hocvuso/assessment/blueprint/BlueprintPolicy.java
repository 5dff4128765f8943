package vn.hocvuso.assessment.blueprint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.NamedScope;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.ScopeQueries;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.StaleEditException;

/** Who may see and write which blueprint: as with the questions it draws, where it belongs. */
@Dependent
class BlueprintPolicy {

    static final String VIEW = "bank:view";
    static final String WRITE = "bank:write";

    @Inject
    CurrentPerson caller;

    @Inject
    BlueprintRepository repository;

    @Inject
    ScopeQueries scopes;

    /** Where the caller sees blueprints. */
    List<Scope> visibleScopes() {
        return Stream.concat(caller.scopesOf(VIEW).stream(), caller.scopesOf(WRITE).stream())
                .distinct()
                .toList();
    }

    /** A blueprint of the caller's places; any other does not exist for the caller. */
    StoredBlueprint visible(long id) {
        return repository
                .blueprint(id)
                .filter(found -> visibleScopes().stream().anyMatch(found::isIn))
                .orElseThrow(BlueprintPolicy::unknown);
    }

    boolean isWritable(StoredBlueprint blueprint) {
        return caller.scopesOf(WRITE).stream().anyMatch(blueprint::isIn);
    }

    /** The blueprint for changing it, as the caller saw it. */
    StoredBlueprint changeable(SeenBlueprint seen) {
        visible(seen.id());
        StoredBlueprint blueprint = repository.locked(seen.id()).orElseThrow(BlueprintPolicy::unknown);
        if (!isWritable(blueprint)) {
            throw new NotAllowedException("platform.not-allowed");
        }
        if (blueprint.version() != seen.version()) {
            throw new StaleEditException();
        }
        return blueprint;
    }

    /** One of the caller's places to write in. */
    NamedScope placeToWriteIn(String scopeId) {
        Scope scope = caller.scopesOf(WRITE).stream()
                .filter(held -> held.id().equals(scopeId))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("platform.not-allowed"));
        return scopes.within(WRITE, scope.kind(), scope.id());
    }

    /** Whether the caller sees questions of that place at the desk, with their keys. */
    boolean seesQuestionsOf(String place) {
        boolean isOrganisation = place.startsWith("org:");
        String unitPath = isOrganisation ? "" : place;
        String organisation = isOrganisation ? place.substring("org:".length()) : "";
        return visibleScopes().stream().anyMatch(scope -> scope.covers(unitPath, organisation));
    }

    static NotFoundException unknown() {
        return new NotFoundException("blueprint.unknown");
    }
}
