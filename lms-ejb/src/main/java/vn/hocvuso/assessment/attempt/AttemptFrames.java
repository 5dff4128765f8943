package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The unchanging parts of the attempts this node served last. */
@ApplicationScoped
class AttemptFrames {

    /** About 5 KB each for 50 questions. */
    private static final int MOST = 5000;

    private final Map<AttemptCode, AttemptFrame> frames = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AttemptCode, AttemptFrame> eldest) {
            return size() > MOST;
        }
    };

    /** The frame, read when it is not known. */
    public Optional<AttemptFrame> get(AttemptCode code, Supplier<Optional<AttemptFrame>> read) {
        synchronized (frames) {
            AttemptFrame known = frames.get(code);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<AttemptFrame> found = read.get();
        synchronized (frames) {
            found.ifPresent(frame -> frames.put(code, frame));
        }
        return found;
    }
}
