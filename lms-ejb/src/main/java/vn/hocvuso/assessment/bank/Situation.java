package vn.hocvuso.assessment.bank;

/**
 * Something that happens, about which several questions are asked: a message, a payment screen, a form (QTI's stimulus).
 * They are drawn together and asked in order.
 *
 * @param code the same for all its questions
 * @param text what happens, plain text
 * @param place of the question among those of the situation, from 1
 */
public record Situation(String code, String text, int place) {

    public Situation {
        if (code.isBlank() || text.isBlank() || place < 1) {
            throw new IllegalArgumentException("a situation has a code, a text and places from 1");
        }
    }
}
