package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.hocvuso.assessment.bank.Matching;
import vn.hocvuso.assessment.bank.MultipleChoice;
import vn.hocvuso.assessment.bank.Numeric;
import vn.hocvuso.assessment.bank.Ordering;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.ShortAnswer;
import vn.hocvuso.assessment.bank.SingleChoice;
import vn.hocvuso.assessment.bank.TrueFalse;

/** Small questions of every kind with awkward texts; the same seed gives the same questions. */
final class RandomQuestions {

    private static final List<String> WORDS = List.of(
            "mật khẩu",
            "Đăng nhập",
            "lừa đảo",
            "a < b & c > d",
            "\"nháy\"",
            "'đơn'",
            "{ngoặc}",
            "~=#:\\",
            "]]>",
            "100%",
            "😀",
            "&amp;",
            "<b>không phải thẻ</b>",
            "đường 3/2",
            "x*y");

    private final Random random;
    private int number;

    RandomQuestions(long seed) {
        this.random = new Random(seed);
    }

    /** The next one; all kinds in turn. */
    Question next() {
        number++;
        return switch (number % 7) {
            case 0 -> single();
            case 1 -> multiple();
            case 2 -> new TrueFalse(text(), random.nextBoolean(), maybe(), maybe(), maybe());
            case 3 -> word();
            case 4 ->
                new Numeric(
                        text(),
                        BigDecimal.valueOf(random.nextInt(2000) - 1000, random.nextInt(4)),
                        random.nextBoolean() ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(50), 2),
                        maybe(),
                        maybe());
            case 5 -> matching();
            default -> ordering();
        };
    }

    private Question single() {
        int n = 2 + random.nextInt(4);
        int right = random.nextInt(n);
        List<SingleChoice.Option> options = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            options.add(new SingleChoice.Option("s" + i, i + text(), i == right, maybe()));
        }
        return new SingleChoice(text(), options, maybe());
    }

    private Question multiple() {
        int n = 2 + random.nextInt(4);
        int right = 1 + random.nextInt(n);
        List<MultipleChoice.Option> options = new ArrayList<>();
        int wrong = List.of(0, -2_500_000, -3_333_333, -10_000_000).get(random.nextInt(4));
        for (int i = 0; i < n; i++) {
            int share = i < right ? MultipleChoice.WHOLE / right : wrong;
            options.add(new MultipleChoice.Option("m" + i, i + text(), share, maybe()));
        }
        return new MultipleChoice(text(), options, maybe());
    }

    private Question word() {
        List<ShortAnswer.Variant> variants = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            variants.add(new ShortAnswer.Variant("v" + i, i + WORDS.get(random.nextInt(WORDS.size())), maybe()));
        }
        return new ShortAnswer(text(), variants, random.nextBoolean(), maybe());
    }

    private Question matching() {
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(2); i++) {
            pairs.add(new Matching.Pair("l" + i, i + text(), "r" + i, i + text()));
        }
        return new Matching(text(), pairs, maybe());
    }

    private Question ordering() {
        List<Part> items = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(3); i++) {
            items.add(new Part("o" + i, i + text()));
        }
        return new Ordering(text(), items, random.nextBoolean(), maybe());
    }

    private String maybe() {
        return random.nextInt(3) == 0 ? "" : text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            text.append(text.isEmpty() ? "" : List.of(" ", "\n", "\n\n").get(random.nextInt(3)))
                    .append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
