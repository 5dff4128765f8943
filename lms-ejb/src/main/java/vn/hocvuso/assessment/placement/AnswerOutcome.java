package vn.hocvuso.assessment.placement;

/** What became of a question. The model knows right and not right only. */
enum AnswerOutcome {
    RIGHT,
    WRONG,
    /** The person said that they do not know it yet. */
    UNKNOWN
}
