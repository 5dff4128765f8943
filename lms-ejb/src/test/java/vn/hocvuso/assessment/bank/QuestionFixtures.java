package vn.hocvuso.assessment.bank;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Questions with short ids, one of each kind. */
public final class QuestionFixtures {

    private QuestionFixtures() {}

    /** The right option is {@code b}. */
    public static SingleChoice singleChoice() {
        return new SingleChoice(
                "Chọn một",
                List.of(
                        new SingleChoice.Option("a", "Một", false, "Chưa đúng"),
                        new SingleChoice.Option("b", "Hai", true, "Đúng"),
                        new SingleChoice.Option("c", "Ba", false, "")),
                "Chung");
    }

    /** {@code a} and {@code b} earn a half each, {@code c} takes a half, {@code d} takes a quarter. */
    public static MultipleChoice multipleChoice() {
        return new MultipleChoice(
                "Chọn nhiều",
                List.of(
                        new MultipleChoice.Option("a", "Một", MultipleChoice.WHOLE / 2, "Đúng a"),
                        new MultipleChoice.Option("b", "Hai", MultipleChoice.WHOLE / 2, "Đúng b"),
                        new MultipleChoice.Option("c", "Ba", -MultipleChoice.WHOLE / 2, "Sai c"),
                        new MultipleChoice.Option("d", "Bốn", -MultipleChoice.WHOLE / 4, "")),
                "Chung");
    }

    /** The statement is false. */
    public static TrueFalse falseStatement() {
        return new TrueFalse("Đúng hay sai", false, "Chưa đúng", "Đúng rồi", "Chung");
    }

    /** Accepts "mật khẩu" and "password". */
    public static ShortAnswer shortAnswer(boolean diacriticsOptional) {
        return new ShortAnswer(
                "Gõ từ",
                List.of(
                        new ShortAnswer.Variant("v1", "mật khẩu", "Tốt"),
                        new ShortAnswer.Variant("v2", "password", "")),
                diacriticsOptional,
                "Chung");
    }

    /** 2.5 give or take 0.1. */
    public static Numeric numeric() {
        return new Numeric("Bao nhiêu", new BigDecimal("2.5"), new BigDecimal("0.1"), "Đúng", "Chung");
    }

    /** l1 to r1, l2 to r2, l3 to r3. */
    public static Matching matching() {
        return new Matching(
                "Nối",
                List.of(
                        new Matching.Pair("l1", "Một", "r1", "One"),
                        new Matching.Pair("l2", "Hai", "r2", "Two"),
                        new Matching.Pair("l3", "Ba", "r3", "Three")),
                "Chung");
    }

    /** a, b, c, d. */
    public static Ordering ordering(boolean partialCredit) {
        return new Ordering(
                "Xếp",
                List.of(new Part("a", "Một"), new Part("b", "Hai"), new Part("c", "Ba"), new Part("d", "Bốn")),
                partialCredit,
                "Chung");
    }

    /** One of each kind. */
    public static List<Question> oneOfEachKind() {
        return List.of(
                singleChoice(),
                multipleChoice(),
                falseStatement(),
                shortAnswer(false),
                numeric(),
                matching(),
                ordering(false));
    }

    static Response chosen(String... ids) {
        return new Response.Chosen(List.of(ids));
    }

    static Response typed(String text) {
        return new Response.Typed(text);
    }

    static Response pairs(String... leftsAndRights) {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < leftsAndRights.length; i += 2) {
            pairs.put(leftsAndRights[i], leftsAndRights[i + 1]);
        }
        return new Response.Pairs(pairs);
    }

    static Response ranks(Object... itemsAndPlaces) {
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < itemsAndPlaces.length; i += 2) {
            ranks.put((String) itemsAndPlaces[i], (Integer) itemsAndPlaces[i + 1]);
        }
        return new Response.Ranks(ranks);
    }
}
