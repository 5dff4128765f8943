package vn.hocvuso.assessment.bank;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact share, kept in lowest terms; never negative.
 *
 * @param numerator at least 0
 * @param denominator at least 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0, 1);
    public static final Fraction ONE = of(1, 1);

    public Fraction {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("not a share: " + numerator + "/" + denominator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** The share {@code numerator / denominator}. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Reads what {@link #toString} writes. */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Whether this is at least the limit. */
    public boolean reaches(Fraction limit) {
        return compareTo(limit) >= 0;
    }

    /** The product with a whole number. */
    public Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /** The quotient by a whole number above zero. */
    public Fraction over(long divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** Whether it is exactly one. */
    public boolean isOne() {
        return numerator.equals(denominator);
    }

    /** Whether it is exactly zero. */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** For showing: cut off, not rounded up, so that no number looks like a mark that was not reached. */
    public BigDecimal toDecimal(int digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, RoundingMode.DOWN);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
