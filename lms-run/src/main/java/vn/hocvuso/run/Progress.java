package vn.hocvuso.run;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Objects;

/** Tells the person at the console what is going on; one line per phase with its seconds. */
public final class Progress {

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = Objects.requireNonNull(out);
    }

    /** A step that takes long enough to be measured. */
    @FunctionalInterface
    public interface Step {
        void run();
    }

    /** Runs the step and prints what it was and how long it took. */
    public void phase(String name, Step step) {
        long start = System.nanoTime();
        step.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        say(String.format(Locale.ROOT, "%5.1f s  %s", seconds, name));
    }

    /** Prints one line. */
    public synchronized void say(String line) {
        out.println("  " + line);
        out.flush();
    }
}
