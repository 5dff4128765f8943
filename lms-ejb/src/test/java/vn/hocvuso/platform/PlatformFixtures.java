package vn.hocvuso.platform;

import java.nio.file.Path;

/** Platform pieces for tests of other features. */
public final class PlatformFixtures {

    private PlatformFixtures() {}

    /** Key files below that folder. */
    public static KeyFiles keysIn(Path home) {
        KeyFiles keys = new KeyFiles();
        keys.settings = new Settings() {
            @Override
            public Path home() {
                return home;
            }
        };
        return keys;
    }
}
