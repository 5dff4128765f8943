package vn.hocvuso.assessment.bank;

/** Something is wrong at a line of a bank file; ends the reading of that question only. */
final class GiftProblem extends RuntimeException {

    private final int line;

    GiftProblem(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }
}
