package vn.hocvuso.signing;

import java.nio.file.Path;
import vn.hocvuso.platform.PlatformFixtures;
import vn.hocvuso.testsupport.TestClock;

/** Signing keys for tests of other features. */
public final class SigningFixtures {

    private SigningFixtures() {}

    /** The keys of a node whose state lies in that folder. */
    public static SigningKeys keysIn(Path home) {
        return keysIn(home, new TestClock("2026-11-22T01:00:00Z"));
    }

    static SigningKeys keysIn(Path home, TestClock clock) {
        SigningKeys keys = new SigningKeys();
        keys.files = PlatformFixtures.keysIn(home);
        keys.clock = clock;
        return keys;
    }
}
