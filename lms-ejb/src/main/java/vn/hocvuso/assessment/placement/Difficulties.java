package vn.hocvuso.assessment.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.hocvuso.assessment.bank.BankQueries;
import vn.hocvuso.assessment.bank.QuestionVersion;

/** Fits the difficulties of all questions that were answered often enough. */
@Dependent
class Difficulties {

    /** The newest answers count; older ones come from people who had not learned what is taught now. */
    private static final int MOST = 1_000;

    @Inject
    PlacementRepository repository;

    @Inject
    BankQueries banks;

    @Inject
    Clock clock;

    /**
     * Fits anew from what was answered: running it again changes nothing. One statement to see which, one for each, one
     * more to keep it.
     *
     * @return how many questions
     */
    @Transactional
    public int fit() {
        List<DifficultyFit.Answered> questions = banks.versions(repository.answeredOften(DifficultyFit.LEAST)).stream()
                .map(this::answered)
                .toList();
        double drift = DifficultyFit.drift(questions);
        questions.forEach(question -> repository.keep(
                question.versionId(),
                DifficultyFit.difficulty(question, drift),
                question.answers().size(),
                clock.instant()));
        return questions.size();
    }

    private DifficultyFit.Answered answered(QuestionVersion version) {
        return new DifficultyFit.Answered(
                version.id(), LevelScale.startOf(version.tags().level()), repository.answersTo(version.id(), MOST));
    }
}
