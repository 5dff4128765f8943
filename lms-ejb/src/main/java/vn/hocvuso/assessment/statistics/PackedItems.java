package vn.hocvuso.assessment.statistics;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.attempt.GradedItem;
import vn.hocvuso.assessment.bank.Fraction;
import vn.hocvuso.assessment.bank.Outcome;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;

/**
 * The questions of a graded attempt as they are stored, about 25 bytes each, and read back into arrays that are used
 * again: {@code 1;<item>;<item>…} where 1 is the schema and an item is
 * {@code <question version, base 36>,<score, n or n/d>,<outcome>,<tenths of a second>,<chosen options>}. The options are
 * a bit set in base 16, bit 0 for the first option as the author wrote them; time and options may be missing.
 */
final class PackedItems {

    /** Options beyond this are not told apart. */
    static final int MOST_OPTIONS = 62;

    private static final String SCHEMA = "1";
    private static final int ID_BASE = 36;
    private static final int SET_BASE = 16;
    private static final String OUTCOMES = "RPWUXH";
    private static final int FIRST_ROOM = 64;

    private int size;
    private long[] question = new long[FIRST_ROOM];
    private double[] score = new double[FIRST_ROOM];
    private int[] tenths = new int[FIRST_ROOM];
    private long[] chosen = new long[FIRST_ROOM];
    private boolean[] blank = new boolean[FIRST_ROOM];

    private byte[] stored;
    private int at;

    /** What stands in the stored form of every attempt in which that question version was asked, and in no other. */
    static String mark(long questionVersionId) {
        return ';' + Long.toString(questionVersionId, ID_BASE) + ',';
    }

    /** The stored form. */
    static String write(List<GradedItem> items, LongFunction<Question> questions) {
        StringBuilder text = new StringBuilder(SCHEMA);
        for (GradedItem item : items) {
            text.append(';').append(Long.toString(item.questionVersionId(), ID_BASE));
            Fraction score = item.grade().score();
            text.append(',').append(score.numerator());
            if (!score.isZero() && !score.isOne()) {
                text.append('/').append(score.denominator());
            }
            text.append(',').append(OUTCOMES.charAt(item.grade().outcome().ordinal()));
            text.append(',');
            item.time().map(Duration::toMillis).ifPresent(millis -> text.append(millis / 100));
            text.append(',');
            if (item.response() instanceof Response.Chosen given && !given.isEmpty()) {
                text.append(Long.toString(
                        set(given, questions.apply(item.questionVersionId()).parts()), SET_BASE));
            }
        }
        return text.toString();
    }

    private static long set(Response.Chosen given, List<Part> options) {
        return IntStream.range(0, Math.min(options.size(), MOST_OPTIONS))
                .filter(i -> given.ids().contains(options.get(i).id()))
                .mapToLong(i -> 1L << i)
                .reduce(0, (set, bit) -> set | bit);
    }

    /** Reads a stored form over what was here before. */
    PackedItems read(byte[] packed) {
        stored = packed;
        at = 0;
        size = 0;
        long schema = number(10);
        if (schema != Long.parseLong(SCHEMA)) {
            throw new IllegalStateException("graded items of unknown schema " + schema);
        }
        while (at < stored.length) {
            readItem();
        }
        return this;
    }

    private void readItem() {
        makeRoom();
        at++;
        question[size] = number(ID_BASE);
        at++;
        double numerator = number(10);
        if (stored[at] == '/') {
            at++;
            numerator /= number(10);
        }
        score[size] = numerator;
        at++;
        blank[size] = stored[at] == OUTCOMES.charAt(Outcome.UNANSWERED.ordinal());
        at += 2;
        tenths[size] = stored[at] == ',' ? -1 : (int) number(10);
        at++;
        chosen[size] = number(SET_BASE);
        size++;
    }

    /** The number that begins here, up to the next sign that is no digit; 0 when there is none. */
    private long number(int base) {
        long value = 0;
        while (at < stored.length) {
            int digit = Character.digit(stored[at], base);
            if (digit < 0) {
                break;
            }
            value = value * base + digit;
            at++;
        }
        return value;
    }

    private void makeRoom() {
        if (size == question.length) {
            int more = 2 * size;
            question = Arrays.copyOf(question, more);
            score = Arrays.copyOf(score, more);
            tenths = Arrays.copyOf(tenths, more);
            chosen = Arrays.copyOf(chosen, more);
            blank = Arrays.copyOf(blank, more);
        }
    }

    int size() {
        return size;
    }

    long question(int i) {
        return question[i];
    }

    /** 0 to 1. */
    double score(int i) {
        return score[i];
    }

    /** Tenths of a second; negative when not known. */
    int tenths(int i) {
        return tenths[i];
    }

    /** The chosen options as a bit set. */
    long chosen(int i) {
        return chosen[i];
    }

    /** Whether nothing was answered. */
    boolean isBlank(int i) {
        return blank[i];
    }
}
