package vn.hocvuso.assessment.placement;

/**
 * The level proposed for a domain.
 *
 * @param domain code of the domain
 * @param level 0 when not even the first is reached
 * @param top the highest level that could be told with the questions there were; 0 when none could
 * @param chance how likely the level is the right one, 0 to 1
 * @param ability the estimate, in logits
 * @param error its standard error
 * @param asked questions of the domain that were answered
 */
public record DomainLevel(
        String domain,
        int level,
        int top,
        Certainty certainty,
        double chance,
        double ability,
        double error,
        int asked) {

    /** Whether the true level may be higher, because the bank has no harder questions. */
    public boolean isOpenAbove() {
        return level > 0 && level == top;
    }

    /** Whether one can go by this level. */
    public boolean isFirm() {
        return certainty == Certainty.SURE || certainty == Certainty.RATHER_SURE;
    }
}
