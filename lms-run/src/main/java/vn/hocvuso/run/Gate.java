package vn.hocvuso.run;

import java.util.function.Supplier;

/** Lets nothing be started any more once stopping has begun, also when the start is under way in another thread. */
final class Gate {

    private boolean closed;

    synchronized <T> T pass(Supplier<T> start) {
        if (closed) {
            throw new StartException("Đang dừng. / Stopping.");
        }
        return start.get();
    }

    synchronized void close() {
        closed = true;
    }

    synchronized void open() {
        closed = false;
    }
}
