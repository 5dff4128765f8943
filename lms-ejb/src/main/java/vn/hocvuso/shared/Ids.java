package vn.hocvuso.shared;

import io.hypersistence.tsid.TSID;
import java.security.SecureRandom;
import java.util.Base64;

/** Where ids come from: time-sorted 64-bit numbers for rows, unguessable codes for what outsiders can reach. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_BYTES = 12;

    private Ids() {}

    /** A new time-sorted id (TSID); unique across nodes without asking the database. */
    public static long next() {
        return TSID.Factory.getTsid().toLong();
    }

    /** A new unguessable code of 16 URL-safe characters (96 random bits). */
    public static String code() {
        byte[] bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
