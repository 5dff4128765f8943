package vn.hocvuso.assessment.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.identity.PersonErased;

/** Puts the pseudonym in place of the name of an erased person; what they wrote about questions is the bank's. */
@Dependent
class PersonErasedListener {

    @Inject
    DeskRepository repository;

    void on(@Observes PersonErased erased) {
        repository
                .writtenBy(erased.person())
                .forEach(question -> question.forget(erased.person().value(), erased.pseudonym()));
        repository.commentsOf(erased.person()).forEach(comment -> comment.forget(erased.pseudonym()));
        repository.approvalsOf(erased.person()).forEach(approval -> approval.forget(erased.pseudonym()));
    }
}
