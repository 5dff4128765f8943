package vn.hocvuso.run.replay;

/** The file does not prove what it says: something was changed, removed, reordered or forged. */
final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * What is wrong.
     *
     * @param vietnamese the finding; the place comes first, for example the number of the answer
     */
    Broken(String vietnamese, String english) {
        super(vietnamese + " / " + english);
    }

    /** An answer of the chain is wrong. */
    static Broken at(int number, String vietnamese, String english) {
        return new Broken("lần trả lời số " + number + ": " + vietnamese, "answer number " + number + ": " + english);
    }
}
