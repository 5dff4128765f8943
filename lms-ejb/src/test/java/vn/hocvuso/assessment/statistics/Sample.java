package vn.hocvuso.assessment.statistics;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;

/** Attempts put together by hand, in the form they are stored. */
final class Sample {

    private final StringBuilder packed = new StringBuilder("1");

    /** Marks of questions 1, 2, 3 … , each {@code n} or {@code n/d}. */
    static Sample of(String... marks) {
        Sample sample = new Sample();
        for (int i = 0; i < marks.length; i++) {
            sample.item(i + 1, marks[i], "", "");
        }
        return sample;
    }

    /** Marks 0 and 1 of questions 1, 2, 3 …, {@code 01101}. */
    static Sample ofBits(String bits) {
        return of(bits.split(""));
    }

    /** One more question. */
    Sample item(long question, String mark, String tenths, String chosen) {
        String outcome = mark.equals("1") ? "R" : mark.equals("0") ? "W" : "P";
        packed.append(String.format(
                Locale.ROOT, ";%s,%s,%s,%s,%s", Long.toString(question, 36), mark, outcome, tenths, chosen));
        return this;
    }

    PackedItems items() {
        return new PackedItems().read(packed.toString().getBytes(US_ASCII));
    }

    String packed() {
        return packed.toString();
    }
}
