package vn.hocvuso.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a person who has learned everything would answer: the right answers of all banks by the question's words. Reads
 * the GIFT files by itself, so that the product's own reader is not its own witness.
 */
final class AnswerKey {

    /** The right answer to one question, in the words the page shows. */
    record Right(Kind kind, List<String> texts, Map<String, String> pairs) {}

    /** How it is given. */
    enum Kind {
        CHOICE,
        TEXT,
        PAIRS,
        ORDER,
        TRUE,
        FALSE
    }

    private static final Pattern BLOCK =
            Pattern.compile("::(?:[^:\\\\]|\\\\.)*::((?:[^{\\\\]|\\\\.)*)\\{((?:[^}\\\\]|\\\\.)*)\\}", Pattern.DOTALL);
    private static final Pattern ANSWER =
            Pattern.compile("(?<!\\\\)([=~])((?:[^=~#\\\\]|\\\\.)*)(?:#((?:[^=~\\\\#]|\\\\.)*))?", Pattern.DOTALL);

    private final Map<String, Right> answers = new HashMap<>();

    private AnswerKey() {}

    static AnswerKey of(Path content) {
        AnswerKey key = new AnswerKey();
        try (Stream<Path> files = Files.walk(content.resolve("banks"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".gift")).toList()) {
                key.read(Files.readString(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return key;
    }

    Right of(String stem) {
        Right right = answers.get(words(stem));
        if (right == null) {
            throw new IllegalStateException("no bank has the question: " + stem);
        }
        return right;
    }

    private void read(String gift) {
        String bare = gift.lines().filter(line -> !line.startsWith("//")).reduce("", (a, b) -> a + b + "\n");
        Matcher block = BLOCK.matcher(bare);
        while (block.find()) {
            answers.put(words(plain(block.group(1))), right(block.group(2)));
        }
    }

    private static Right right(String body) {
        int general = indexOfUnescaped(body, "####");
        String inner = (general < 0 ? body : body.substring(0, general)).strip();
        if (inner.startsWith("TRUE") || inner.matches("(?s)T(#.*)?")) {
            return new Right(Kind.TRUE, List.of(), Map.of());
        }
        if (inner.startsWith("FALSE") || inner.matches("(?s)F(#.*)?")) {
            return new Right(Kind.FALSE, List.of(), Map.of());
        }
        if (inner.startsWith("#")) {
            return new Right(Kind.TEXT, List.of(inner.substring(1).split("[:#\\s]")[0]), Map.of());
        }
        if (inner.startsWith(">")) {
            List<String> items = inner.lines()
                    .skip(1)
                    .map(AnswerKey::plain)
                    .map(AnswerKey::words)
                    .filter(item -> !item.isEmpty())
                    .toList();
            return new Right(Kind.ORDER, items, Map.of());
        }
        List<String> right = new ArrayList<>();
        Map<String, String> pairs = new LinkedHashMap<>();
        boolean wrongOnes = false;
        Matcher answer = ANSWER.matcher(inner);
        while (answer.find()) {
            String text = answer.group(2);
            Matcher share =
                    Pattern.compile("^%(-?[\\d.]+)%(.*)$", Pattern.DOTALL).matcher(text);
            if (answer.group(1).equals("~") && share.matches()) {
                wrongOnes = true;
                if (Double.parseDouble(share.group(1)) > 0) {
                    right.add(words(plain(share.group(2))));
                }
            } else if (answer.group(1).equals("~")) {
                wrongOnes = true;
            } else if (text.contains("->")) {
                String[] sides = text.split("->", 2);
                pairs.put(words(plain(sides[0])), words(plain(sides[1])));
            } else {
                right.add(words(plain(text)));
            }
        }
        if (!pairs.isEmpty()) {
            return new Right(Kind.PAIRS, List.of(), pairs);
        }
        return new Right(wrongOnes ? Kind.CHOICE : Kind.TEXT, right, Map.of());
    }

    private static int indexOfUnescaped(String text, String wanted) {
        int at = text.indexOf(wanted);
        while (at > 0 && text.charAt(at - 1) == '\\') {
            at = text.indexOf(wanted, at + 1);
        }
        return at;
    }

    private static String plain(String gift) {
        return gift.replaceAll("\\\\n", "\n").replaceAll("\\\\(.)", "$1");
    }

    /** The words as a reader sees them: one form of each letter, single spaces. */
    static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
