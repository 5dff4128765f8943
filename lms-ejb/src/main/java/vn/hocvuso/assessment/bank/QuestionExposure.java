package vn.hocvuso.assessment.bank;

/** Says how often questions were asked. Implemented by the feature that counts. */
public interface QuestionExposure {

    /** In how many graded attempts at that quiz version the question version was asked. */
    long of(long quizVersionId, long questionVersionId);
}
