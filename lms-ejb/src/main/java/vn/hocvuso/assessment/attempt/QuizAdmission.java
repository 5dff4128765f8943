package vn.hocvuso.assessment.attempt;

import vn.hocvuso.identity.PersonId;

/** Decides who may begin which quiz now. Implemented by features above; every implementation is asked. */
public interface QuizAdmission {

    /**
     * Returns when the person may begin the quiz.
     *
     * @throws vn.hocvuso.shared.BusinessException with the reason when not
     */
    void mayStart(PersonId person, String quizCode);
}
