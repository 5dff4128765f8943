package vn.hocvuso.assessment.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.identity.PersonErased;

/** Removes an erased person from all exams; attempts that must stay know of none. */
@Dependent
class PersonErasedListener {

    @Inject
    ExamRepository repository;

    void on(@Observes PersonErased erased) {
        repository.removeOf(erased.person());
    }
}
