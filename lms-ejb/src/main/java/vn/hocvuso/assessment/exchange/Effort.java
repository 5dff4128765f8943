package vn.hocvuso.assessment.exchange;

/**
 * Counts the work of executing response processing, so that neither one item nor a package of many takes the server's
 * time. Counted, not timed: the same file is judged the same on every machine.
 */
final class Effort {

    private static final long MAX_ITEM = 5_000_000;
    private static final long MAX_FILE = 15_000_000;

    private long ofItem;
    private long ofFile;

    /** The next item begins. */
    void nextItem() {
        ofItem = 0;
    }

    /**
     * Some steps more.
     *
     * @throws RefusedException when an item or all items together take too many
     */
    void spend(long steps, XmlNode at) {
        ofItem += steps;
        ofFile += steps;
        if (ofItem > MAX_ITEM || ofFile > MAX_FILE) {
            throw new RefusedException(NoteCode.TOO_LARGE_TO_PROVE, at.line());
        }
    }
}
