package vn.hocvuso.assessment.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one question of a GIFT file. Escaped signs are hidden behind private-use characters while the text is taken
 * apart, so that an unescaped sign is always syntax.
 */
final class GiftQuestion {

    private static final GiftEscapes ESCAPES = new GiftEscapes("~=#{}:");
    private static final Pattern TITLE = Pattern.compile("\\s*::(.*?)::", Pattern.DOTALL);
    private static final Pattern TRUE_FALSE = Pattern.compile("\\s*(TRUE|FALSE|T|F)\\s*(#.*)?", Pattern.DOTALL);
    private static final Pattern ORDER_HEAD = Pattern.compile("\\s*>\\s*(\\d+)([^\\n]*)\\n(.*)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern WEIGHT = Pattern.compile("%(-?\\d{1,3}(\\.\\d{1,5})?)%", Pattern.DOTALL);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String text;
    private final int firstLine;
    private final boolean diacriticsOptional;
    private final PartIds ids;
    private final String title;
    private final String stem;
    private final int bodyAt;
    private final String body;
    private final String general;

    GiftQuestion(String source, int firstLine, String code, boolean diacriticsOptional) {
        this.firstLine = firstLine;
        this.diacriticsOptional = diacriticsOptional;
        this.ids = new PartIds(code);
        this.text = ESCAPES.hide(source);
        Matcher named = TITLE.matcher(text);
        int stemAt = named.lookingAt() ? named.end() : 0;
        this.title = stemAt == 0 ? "" : show(named.group(1));
        int open = text.indexOf('{');
        if (open < 0) {
            throw problem(0, "the question has no answers; write them between { and }");
        }
        int close = text.indexOf('}', open);
        if (close < 0) {
            throw problem(open, "the closing } is missing; a blank line ends a question, so leave none inside it");
        }
        if (!text.substring(close + 1).isBlank()) {
            throw problem(
                    close, "text after the closing }; put a blank line between questions, write \\{ and \\} in texts");
        }
        if (text.substring(open + 1, close).indexOf('{') >= 0) {
            throw problem(open, "a second { inside the answers; write \\{ in texts");
        }
        this.stem = show(text.substring(stemAt, open));
        if (stem.isEmpty()) {
            throw problem(open, "the question asks nothing; write its text before {");
        }
        this.bodyAt = open + 1;
        String answers = text.substring(bodyAt, close);
        int generalAt = answers.indexOf("####");
        if (generalAt < 0) {
            throw problem(close, "the general feedback is missing; end the answers with ####and what to learn");
        }
        this.body = answers.substring(0, generalAt);
        String afterwards = answers.substring(generalAt + 4);
        if (afterwards.indexOf('#') >= 0) {
            throw problem(bodyAt + generalAt, "an unescaped # in the general feedback; write \\#");
        }
        if (afterwards.indexOf('~') >= 0 || afterwards.indexOf('=') >= 0) {
            throw problem(
                    bodyAt + generalAt,
                    "an unescaped ~ or = in the general feedback; it stands last, and texts" + " write \\~ and \\=");
        }
        this.general = show(afterwards);
        if (general.isEmpty()) {
            throw problem(bodyAt + generalAt, "the general feedback is empty; say what to learn after ####");
        }
    }

    String title() {
        return title;
    }

    Question question() {
        if (body.isBlank()) {
            throw problem(bodyAt, "no answers; essays are not asked here");
        }
        if (body.stripLeading().startsWith("#")) {
            return numeric();
        }
        if (body.stripLeading().startsWith(">")) {
            return ordering();
        }
        Matcher trueFalse = TRUE_FALSE.matcher(body);
        if (trueFalse.matches()) {
            return trueFalse(trueFalse);
        }
        List<Answer> answers = answers();
        if (answers.stream().anyMatch(answer -> answer.text.contains("->"))) {
            return matching(answers);
        }
        if (answers.stream().allMatch(answer -> answer.marked)) {
            return shortAnswer(answers);
        }
        if (answers.stream().anyMatch(answer -> answer.weight.isPresent())) {
            return multipleChoice(answers);
        }
        return singleChoice(answers);
    }

    private Question singleChoice(List<Answer> answers) {
        long right = answers.stream().filter(answer -> answer.marked).count();
        if (right != 1) {
            throw problem(
                    bodyAt,
                    right == 0
                            ? "no right answer; mark one with =, or give several shares like ~%50%"
                            : "more than one right answer; mark one with =, give several shares like ~%50%, and write"
                                    + " \\= in texts");
        }
        requireFeedback(answers);
        return new SingleChoice(
                stem,
                answers.stream()
                        .map(answer -> new SingleChoice.Option(
                                ids.of("option", answer.shown()), answer.shown(), answer.marked, answer.feedback()))
                        .toList(),
                general);
    }

    private Question multipleChoice(List<Answer> answers) {
        for (Answer answer : answers) {
            if (answer.marked || answer.weight.isEmpty()) {
                throw problem(answer.at, "in a question with shares every answer begins with ~%share%");
            }
            if (answer.weight.get().signum() == 0) {
                throw problem(answer.at, "a share of 0; give a wrong answer a negative share");
            }
        }
        requireFeedback(answers);
        List<MultipleChoice.Option> options = answers.stream()
                .map(answer -> new MultipleChoice.Option(
                        ids.of("option", answer.shown()),
                        answer.shown(),
                        share(answer.weight.get()),
                        answer.feedback()))
                .toList();
        try {
            return new MultipleChoice(stem, options, general);
        } catch (IllegalArgumentException uneven) {
            throw problem(bodyAt, "the positive shares must sum to 100");
        }
    }

    private Question shortAnswer(List<Answer> answers) {
        try {
            return new ShortAnswer(
                    stem,
                    answers.stream()
                            .map(answer -> new ShortAnswer.Variant(
                                    ids.of("variant", answer.shown()),
                                    answer.shown(),
                                    share(answer.weight.orElse(HUNDRED)),
                                    answer.feedback()))
                            .toList(),
                    diacriticsOptional,
                    general);
        } catch (IllegalArgumentException uneven) {
            throw problem(
                    bodyAt,
                    "no answer earns everything, or a share is not from 0 to 100; write one =answer without %…%");
        }
    }

    private static int share(BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(MultipleChoice.WHOLE / 100)).intValueExact();
    }

    private Question trueFalse(Matcher found) {
        String[] feedback = found.group(2) == null
                ? new String[0]
                : found.group(2).substring(1).split("#", -1);
        if (feedback.length != 2 || feedback[0].isBlank() || feedback[1].isBlank()) {
            throw problem(bodyAt, "true/false needs two feedbacks: {TRUE#when the person is wrong#when right####…}");
        }
        return new TrueFalse(stem, found.group(1).startsWith("T"), show(feedback[0]), show(feedback[1]), general);
    }

    private Question numeric() {
        int at = bodyAt + body.indexOf('#');
        String inner = body.strip().substring(1);
        String[] parts = inner.split("#", 2);
        String[] range = parts[0].strip().split(":", 2);
        String value = range[0].strip();
        String tolerance = range.length == 1 ? "0" : range[1].strip();
        if (!NUMBER.matcher(value).matches() || !NUMBER.matcher(tolerance).matches() || tolerance.startsWith("-")) {
            throw problem(at, "not value:tolerance; write numbers with a decimal point, such as #5:0 or #2.5:0.1");
        }
        String feedback = parts.length == 1 ? "" : show(parts[1]);
        return new Numeric(stem, new BigDecimal(value), new BigDecimal(tolerance), feedback, general);
    }

    private Question matching(List<Answer> answers) {
        List<Matching.Pair> pairs = new ArrayList<>();
        for (Answer answer : answers) {
            String[] sides = answer.text.split("->", -1);
            if (!answer.marked || sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
                throw problem(answer.at, "in a matching question every line is =left -> right");
            }
            if (!answer.feedback().isEmpty()) {
                throw problem(answer.at, "a pair has no feedback of its own; say it after ####");
            }
            String left = show(sides[0]);
            String right = show(sides[1]);
            pairs.add(new Matching.Pair(ids.of("left", left), left, ids.of("right", right), right));
        }
        try {
            return new Matching(stem, pairs, general);
        } catch (IllegalArgumentException unclear) {
            throw problem(bodyAt, "a matching question needs at least three pairs, all lefts and rights different");
        }
    }

    private Question ordering() {
        Matcher head = ORDER_HEAD.matcher(body);
        if (!head.matches()) {
            throw problem(bodyAt, "the first line of an ordering question is >4 ALL VERTICAL ALL_OR_NOTHING");
        }
        List<Part> items = head.group(3)
                .lines()
                .map(GiftQuestion::show)
                .filter(item -> !item.isEmpty())
                .map(item -> new Part(ids.of("item", item), item))
                .toList();
        if (items.size() != Integer.parseInt(head.group(1))) {
            throw problem(
                    bodyAt,
                    "the head says " + head.group(1) + " items and there are " + items.size() + "; one item a line");
        }
        boolean partial = head.group(2).contains("ABSOLUTE_POSITION");
        if (!partial && !head.group(2).contains("ALL_OR_NOTHING")) {
            throw problem(bodyAt, "the head must end with ALL_OR_NOTHING, or ABSOLUTE_POSITION for partial credit");
        }
        try {
            return new Ordering(stem, items, partial, general);
        } catch (IllegalArgumentException unclear) {
            throw problem(bodyAt, "an ordering question needs at least three items, all different");
        }
    }

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        int at = nextMark(0);
        if (at < 0 || !body.substring(0, at).isBlank()) {
            throw problem(bodyAt, "answers begin with = (right) or ~ (wrong); this kind of question is unknown");
        }
        while (at < body.length()) {
            int next = nextMark(at + 1);
            int end = next < 0 ? body.length() : next;
            answers.add(answer(at, body.substring(at, end)));
            at = end;
        }
        return answers;
    }

    private Answer answer(int at, String source) {
        boolean marked = source.charAt(0) == '=';
        String rest = source.substring(1).stripLeading();
        Optional<BigDecimal> weight = Optional.empty();
        Matcher share = WEIGHT.matcher(rest);
        if (share.lookingAt()) {
            weight = Optional.of(new BigDecimal(share.group(1)));
            rest = rest.substring(share.end());
        }
        String[] parts = rest.split("#", -1);
        if (parts.length > 2) {
            throw problem(bodyAt + at, "a second # in an answer; write \\# in texts");
        }
        if (parts[0].isBlank()) {
            throw problem(bodyAt + at, "an empty answer; write \\= and \\~ in texts");
        }
        return new Answer(bodyAt + at, marked, weight, parts[0], parts.length == 2 ? parts[1] : "");
    }

    private void requireFeedback(List<Answer> answers) {
        answers.stream().filter(answer -> answer.feedback().isEmpty()).forEach(answer -> {
            throw problem(answer.at, "the answer \"" + answer.shown() + "\" has no feedback; write it after #");
        });
    }

    private int nextMark(int from) {
        for (int i = from; i < body.length(); i++) {
            if (body.charAt(i) == '=' || body.charAt(i) == '~') {
                return i;
            }
        }
        return -1;
    }

    private GiftProblem problem(int at, String message) {
        long lines = text.substring(0, at).chars().filter(sign -> sign == '\n').count();
        return new GiftProblem(firstLine + (int) lines, message);
    }

    private static String show(String hidden) {
        return ESCAPES.show(hidden)
                .replace("\\n", "\n")
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .strip();
    }

    /** One answer between the braces, still hidden. */
    private record Answer(int at, boolean marked, Optional<BigDecimal> weight, String text, String hiddenFeedback) {

        String shown() {
            return show(text);
        }

        String feedback() {
            return show(hiddenFeedback);
        }
    }
}
