package vn.hocvuso.assessment.exam;

/** How many are in which state. */
public record SeatCounts(long absent, long waiting, long working, long stuck, long finished) {

    /** Everybody who is on the list or has come. */
    public long all() {
        return absent + waiting + working + stuck + finished;
    }

    /** How many are in that state. */
    public long of(SeatState state) {
        return switch (state) {
            case ABSENT -> absent;
            case WAITING -> waiting;
            case WORKING -> working;
            case STUCK -> stuck;
            case FINISHED -> finished;
        };
    }
}
