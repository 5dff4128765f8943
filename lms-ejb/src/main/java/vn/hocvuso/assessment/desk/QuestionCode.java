package vn.hocvuso.assessment.desk;

/** The stable name of a question over all its versions, for example {@code d-1a2b3c4d5e6f}. */
public record QuestionCode(String value) {

    private static final int RADIX = 36;
    private static final String PREFIX = "d-";

    public QuestionCode {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,79}")) {
            throw new IllegalArgumentException("not a code: " + value);
        }
    }

    static QuestionCode of(long id) {
        return new QuestionCode(PREFIX + Long.toString(id, RADIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
