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

    /** r1 and r3 are true, r2 and r4 are not. */
    public static Matrix matrix(Scoring scoring) {
        return new Matrix(
                "Đúng hay sai",
                List.of(new Part("t", "Đúng"), new Part("f", "Sai")),
                List.of(
                        new Matrix.Row("r1", "Một", "t", "Vì một"),
                        new Matrix.Row("r2", "Hai", "f", ""),
                        new Matrix.Row("r3", "Ba", "t", ""),
                        new Matrix.Row("r4", "Bốn", "f", "")),
                scoring,
                "Chung");
    }

    /** g1 wants w1, g2 and g3 want w2 or w3, each of which may stand once; w4 fits nowhere. */
    public static GapMatch gapMatch(Scoring scoring) {
        return new GapMatch(
                "Điền từ",
                Passage.EMPTY
                        .text("Không đưa ")
                        .slot("g1")
                        .text(" cho ai, kể cả ")
                        .slot("g2")
                        .text(" hay ")
                        .slot("g3")
                        .text("."),
                List.of(
                        new GapMatch.Word("w1", "mã OTP", 1),
                        new GapMatch.Word("w2", "ngân hàng", 1),
                        new GapMatch.Word("w3", "công an", 1),
                        new GapMatch.Word("w4", "thời tiết", 0)),
                List.of(
                        new GapMatch.Gap("g1", List.of("w1"), "Mã OTP là chìa khóa"),
                        new GapMatch.Gap("g2", List.of("w2", "w3"), ""),
                        new GapMatch.Gap("g3", List.of("w2", "w3"), "")),
                scoring,
                "Chung");
    }

    /** s1 wants a1, s2 wants b2. */
    public static InlineChoice inlineChoice(Scoring scoring) {
        return new InlineChoice(
                "Chọn từ",
                Passage.EMPTY.text("Bấm ").slot("s1").text("\nrồi ").slot("s2"),
                List.of(
                        new InlineChoice.Slot(
                                "s1",
                                List.of(
                                        new InlineChoice.Option("a1", "Lưu", true, "Đúng a1"),
                                        new InlineChoice.Option("a2", "Xóa", false, "Sai a2"))),
                        new InlineChoice.Slot(
                                "s2",
                                List.of(
                                        new InlineChoice.Option("b1", "Gửi", false, ""),
                                        new InlineChoice.Option("b2", "Thoát", true, ""),
                                        new InlineChoice.Option("b3", "Mở", false, "")))),
                scoring,
                "Chung");
    }

    /** h1 and h3 are right, h2 and h4 are not. */
    public static HotText hotText(Scoring scoring) {
        return new HotText(
                "Đánh dấu",
                Passage.EMPTY
                        .text("Gửi ")
                        .slot("h1")
                        .text(" ")
                        .slot("h2")
                        .text(" vào ")
                        .slot("h3")
                        .text(" ")
                        .slot("h4"),
                List.of(
                        new HotText.Word("h1", "gấp", true, "Giục giã"),
                        new HotText.Word("h2", "tiền", false, "Chưa phải"),
                        new HotText.Word("h3", "đường dẫn lạ", true, ""),
                        new HotText.Word("h4", "hôm nay", false, "")),
                scoring,
                "Chung");
    }

    /** s1 and s3 are right, s2 and s4 are not. */
    public static HotSpot hotSpot(Scoring scoring) {
        return new HotSpot(
                "Chỗ nào đáng ngờ",
                new Picture("0123456789abcdef0123456789abcdef", 720, 1280, "Ảnh chụp một tin nhắn"),
                List.of(
                        new HotSpot.Spot("s1", "Số máy lạ", new Picture.Area(0, 0, 500, 100), true, "Số nước ngoài"),
                        new HotSpot.Spot("s2", "Giờ gửi", new Picture.Area(500, 0, 500, 100), false, "Không sao"),
                        new HotSpot.Spot("s3", "Đường dẫn", new Picture.Area(100, 400, 800, 100), true, ""),
                        new HotSpot.Spot("s4", "Lời chào", new Picture.Area(100, 200, 800, 150), false, "")),
                scoring,
                "Chung");
    }

    /** 0 to 50 in steps of 5; 20 give or take 5 is right. */
    public static Slider slider() {
        return new Slider(
                "Bao nhiêu",
                new Slider.Scale(BigDecimal.ZERO, BigDecimal.valueOf(50), BigDecimal.valueOf(5)),
                BigDecimal.valueOf(20),
                BigDecimal.valueOf(5),
                "%",
                "Đúng",
                "Chung");
    }

    /** 1.5 GB, which is 1500 MB. */
    public static Numeric numericWithUnits(boolean required) {
        return new Numeric(
                "Bao nhiêu",
                new BigDecimal("1.5"),
                new BigDecimal("0.1"),
                List.of(
                        new Numeric.Unit("GB", BigDecimal.ONE),
                        new Numeric.Unit("MB", new BigDecimal("0.001")),
                        new Numeric.Unit("Mb", new BigDecimal("0.000125"))),
                required,
                "Đúng",
                "Chung");
    }

    /** {@code a} and {@code b} are right, {@code c} and {@code d} are not. */
    public static MultipleChoice multipleChoice(Scoring scoring) {
        return new MultipleChoice("Chọn nhiều", multipleChoice().options(), scoring, "Chung");
    }

    /** Interest of a year on a (1 to 900 million) at p (3 to 9) percent, in đồng. */
    public static Parametrised parametrised() {
        return new Parametrised(
                new Numeric(
                        "Gửi {a * 1000000} đồng với lãi {p} % một năm, sau một năm lãi bao nhiêu đồng?",
                        BigDecimal.ZERO, BigDecimal.ONE, "", "Lãi là {a * 1000000} × {p} % = {a * p * 10000} đồng."),
                List.of(
                        new Parametrised.Variable("a", BigDecimal.ONE, BigDecimal.valueOf(900), BigDecimal.ONE),
                        new Parametrised.Variable(
                                "p", BigDecimal.valueOf(3), BigDecimal.valueOf(9), new BigDecimal("0.1"))),
                Map.of("value", "a * 1000000 * p / 100"));
    }

    /** The parametrised question, second about a parcel. */
    public static Situated situated() {
        return new Situated(new Situation("parcel", "Có người gọi báo bưu kiện bị giữ.", 2), parametrised());
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
                ordering(false),
                matrix(Scoring.KPRIM),
                gapMatch(Scoring.SHARES),
                inlineChoice(Scoring.SHARES),
                hotText(Scoring.RIGHT_MINUS_WRONG),
                hotSpot(Scoring.RIGHT_MINUS_WRONG),
                slider());
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
