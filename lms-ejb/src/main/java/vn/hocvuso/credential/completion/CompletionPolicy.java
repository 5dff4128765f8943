package vn.hocvuso.credential.completion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;

/** Who may do what with a record. Outside the caller's scope there is no record. */
@Dependent
class CompletionPolicy {

    @Inject
    CurrentPerson caller;

    boolean isInScope(CompletionRecord completion, String permission) {
        return caller.scopesOf(permission).stream()
                .anyMatch(scope -> scope.covers(completion.unitPath(), completion.organisationCode()));
    }

    boolean isOwn(CompletionRecord completion) {
        return completion.person().equals(caller.id());
    }

    CompletionRecord inScope(CompletionRecord completion, String permission) {
        if (!isInScope(completion, permission)) {
            throw unknown();
        }
        return completion;
    }

    void notOwn(CompletionRecord completion) {
        if (isOwn(completion)) {
            throw new RuleViolationException("credential.own-record");
        }
    }

    static NotFoundException unknown() {
        return new NotFoundException("credential.record-unknown");
    }
}
