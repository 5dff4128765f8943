package vn.hocvuso.assessment.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.KeyEmbargo;
import vn.hocvuso.identity.PersonId;

/** Keys of an exam stay here until its window closes. */
@Dependent
class ExamKeyEmbargo implements KeyEmbargo {

    @Inject
    ExamRepository repository;

    @Override
    public Optional<Instant> until(AttemptCode attempt, PersonId owner, Instant now) {
        return repository
                .examOf(attempt, owner)
                .map(exam -> exam.window().closesAt())
                .filter(closes -> closes.isAfter(now));
    }
}
