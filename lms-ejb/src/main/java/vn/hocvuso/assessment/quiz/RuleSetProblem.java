package vn.hocvuso.assessment.quiz;

/** Something is wrong at a line of a rule set file. */
final class RuleSetProblem extends RuntimeException {

    private final int line;

    RuleSetProblem(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }
}
