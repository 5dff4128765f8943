package vn.hocvuso.run.replay;

import java.math.BigInteger;

/** An exact share, in lowest terms, never negative. */
record Share(BigInteger over, BigInteger under) implements Comparable<Share> {

    static final Share NOTHING = of(0, 1);
    static final Share WHOLE = of(1, 1);

    Share {
        if (under.signum() <= 0 || over.signum() < 0) {
            throw new IllegalArgumentException(over + "/" + under);
        }
        BigInteger common = over.gcd(under);
        over = over.divide(common);
        under = under.divide(common);
    }

    static Share of(long over, long under) {
        return new Share(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    /** Reads {@code 19/2}. */
    static Share parse(String text) {
        int slash = text.indexOf('/');
        return new Share(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    static Share when(boolean right) {
        return right ? WHOLE : NOTHING;
    }

    Share plus(Share other) {
        return new Share(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    @Override
    public int compareTo(Share other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    @Override
    public String toString() {
        return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
    }
}
