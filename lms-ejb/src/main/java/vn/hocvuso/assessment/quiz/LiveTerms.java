package vn.hocvuso.assessment.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * What a live quiz draws from, and what speaks against a question.
 *
 * @param bank the bank, a learner group's slug
 * @param unitPath the place whose questions are drawn beside those of the whole country: a unit's path, {@code
 *     org:<code>}, or {@code /} for none
 * @param attempts how often it may be taken; 0 for no limit
 * @param freshDays questions a person got in so many days before come last; 0 for no such rule
 * @param mostShare percent of the attempts a question may be shown in before it comes last; 100 for no limit
 * @param shareDays over how many days that share is counted
 */
public record LiveTerms(String bank, String unitPath, int attempts, int freshDays, int mostShare, int shareDays) {

    /** Every question may be shown in every attempt. */
    public static final int NO_LIMIT = 100;

    private static final int MOST_DAYS = 3650;

    public LiveTerms {
        boolean isSound = bank.matches("[a-z0-9][a-z0-9-]*")
                && unitPath.matches("/|(/[A-Za-z0-9-]+)+/|org:[A-Za-z0-9_.-]+")
                && attempts >= 0
                && freshDays >= 0
                && freshDays <= MOST_DAYS
                && mostShare >= 1
                && mostShare <= NO_LIMIT
                && shareDays >= 1
                && shareDays <= MOST_DAYS;
        if (!isSound) {
            throw new IllegalArgumentException("not the terms of a live quiz");
        }
    }

    /** The places whose questions are drawn: the country, and for a commune its province and itself. */
    public List<String> places() {
        List<String> places = new ArrayList<>(List.of("/"));
        if (!unitPath.startsWith("/")) {
            places.add(unitPath);
            return places;
        }
        for (int end = unitPath.indexOf('/', 1); end > 0; end = unitPath.indexOf('/', end + 1)) {
            places.add(unitPath.substring(0, end + 1));
        }
        return places;
    }

    /** Whether anything is asked about how often questions are shown. */
    public boolean isLimited() {
        return mostShare < NO_LIMIT;
    }
}
