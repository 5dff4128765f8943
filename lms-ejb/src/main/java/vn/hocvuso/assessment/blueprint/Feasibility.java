package vn.hocvuso.assessment.blueprint;

import java.util.List;

/**
 * Whether the bank can fill a blueprint now.
 *
 * @param rows the sections, in their order
 * @param pool questions that fit some section
 * @param forms how many attempts could have no question in common, at most {@link #MOST_FORMS}
 * @param forecast how often questions would be shown; nothing while something is missing
 */
public record Feasibility(List<SectionRow> rows, int pool, int forms, Forecast forecast) {

    /** More forms are not counted. */
    public static final int MOST_FORMS = 20;

    public Feasibility {
        rows = List.copyOf(rows);
    }

    /**
     * A section.
     *
     * @param wanted questions to draw
     * @param fitting questions that fit it
     * @param available questions it gets when all sections are filled at once
     */
    public record SectionRow(int wanted, int fitting, int available) {

        /** So many more that fit would fill it. */
        public int missing() {
            return wanted - available;
        }

        /** Whether enough fit, but other sections need them too. */
        public boolean isContended() {
            return missing() > 0 && fitting >= wanted;
        }
    }

    /**
     * How often questions would be shown.
     *
     * @param items the most shown first, at most ten
     * @param mean part of the attempts a question that can be drawn is shown in
     * @param highest the largest such part
     * @param overLimit questions that would come over the limit were it not for the limit
     */
    public record Forecast(List<ItemShare> items, double mean, double highest, int overLimit) {

        /** Nothing is known. */
        static final Forecast NONE = new Forecast(List.of(), Double.NaN, Double.NaN, 0);

        public Forecast {
            items = List.copyOf(items);
        }
    }

    /** A question and the part of the attempts it would be shown in. */
    public record ItemShare(ShownQuestion question, double share) {}

    /** Questions that are missing in all. */
    public int missing() {
        return rows.stream().mapToInt(SectionRow::missing).sum();
    }

    /** Whether an attempt can be drawn. */
    public boolean isFeasible() {
        return !rows.isEmpty() && missing() == 0;
    }
}
