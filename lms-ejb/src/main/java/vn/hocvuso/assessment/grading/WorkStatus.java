package vn.hocvuso.assessment.grading;

import java.util.EnumSet;
import java.util.Set;

/** How far the marking of an answer is. */
public enum WorkStatus {
    /** Nobody has marked it. */
    WAITING,
    /** One of two has; the other is waited for. */
    HALF,
    /** Two have, and they differ by more than the tolerance: a third decides. */
    DISPUTED,
    /** What it is worth is settled. */
    DONE,
    /** Its attempt goes on; what was said is void. */
    VOID;

    /** Those in which somebody is waited for. */
    public static final Set<WorkStatus> OPEN = EnumSet.of(WAITING, HALF, DISPUTED);

    /** Whether somebody is waited for. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
