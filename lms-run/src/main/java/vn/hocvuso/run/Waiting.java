package vn.hocvuso.run;

/** The one place that waits for another program by asking again. */
final class Waiting {

    private static final long MILLIS = 100;

    private Waiting() {}

    static void briefly() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
