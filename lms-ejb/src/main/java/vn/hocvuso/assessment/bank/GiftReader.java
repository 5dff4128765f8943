package vn.hocvuso.assessment.bank;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a bank file in GIFT, Moodle's human-readable question format, as {@code content/README.md} describes it: one
 * comment line with {@code [id:…]} and {@code [tag:…]}, the question, a blank line. A question that is wrong is reported
 * with its line and left out; the others are read.
 *
 * <p>Written here because the registries hold GIFT readers for Python, Ruby and R and none for Java that is kept.
 */
final class GiftReader {

    private static final Pattern ID = Pattern.compile("\\[id:([^\\]]*)\\]");
    private static final Pattern TAG = Pattern.compile("\\[tag:([^=\\]]*)=([^\\]]*)\\]");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LESSON = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern COMPETENCE = Pattern.compile("[1-9]\\.[1-9]");
    private static final Set<String> KNOWN_TAGS = Set.of("use", "lesson", "kind", "competence", "level", "diacritics");
    private static final int MAX_CODE = 80;

    /** Reads a whole file; a byte-order mark is skipped. */
    GiftFile read(String text) {
        List<BankQuestion> questions = new ArrayList<>();
        List<GiftFile.Problem> problems = new ArrayList<>();
        Set<String> failed = new HashSet<>();
        Map<String, Integer> lineOfCode = new HashMap<>();
        for (Block block : blocks(text)) {
            try {
                BankQuestion question = question(block);
                Integer earlier = lineOfCode.putIfAbsent(question.code(), question.line());
                if (earlier != null) {
                    throw new GiftProblem(
                            block.firstLine(),
                            "id " + question.code() + " is already used in line " + earlier
                                    + "; give this question an id of its own");
                }
                questions.add(question);
            } catch (GiftProblem problem) {
                problems.add(new GiftFile.Problem(problem.line(), problem.getMessage()));
                block.code().ifPresent(failed::add);
            }
        }
        return new GiftFile(questions, problems, failed);
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        Block current = new Block();
        int number = 0;
        for (String line : text.replace("\uFEFF", "").split("\r\n|\n|\r", -1)) {
            number++;
            boolean comment = line.stripLeading().startsWith("//");
            if (line.isBlank()
                    || (comment && current.hasText() && ID.matcher(line).find())) {
                current.addTo(blocks);
                current = new Block();
            }
            if (comment) {
                current.comment(number, line.strip());
            } else if (!line.isBlank()) {
                current.text(number, line);
            }
        }
        current.addTo(blocks);
        return blocks;
    }

    private static BankQuestion question(Block block) {
        String code = block.code()
                .orElseThrow(() -> new GiftProblem(
                        block.firstLine(), "the question has no id; write // [id:…] in the line before it"));
        if (!CODE.matcher(code).matches() || code.length() > MAX_CODE) {
            throw new GiftProblem(
                    block.firstLine(),
                    "id \"" + code + "\" must be lower case letters and digits joined by -, at most " + MAX_CODE
                            + " characters");
        }
        if (!block.hasText()) {
            throw new GiftProblem(
                    block.firstLine(), "id " + code + " has no question; remove the blank line after the comment");
        }
        if (!Normalizer.isNormalized(block.textOf(), Normalizer.Form.NFC)) {
            throw new GiftProblem(
                    block.firstTextLine(), "the text is not Unicode NFC; save the file with composed letters");
        }
        Map<String, String> tags = tags(block);
        QuestionTags known = questionTags(tags, block.firstLine());
        boolean diacriticsOptional = diacriticsOptional(tags, block.firstLine());
        GiftQuestion parsed = new GiftQuestion(block.textOf(), block.firstTextLine(), code, diacriticsOptional);
        if (parsed.title().length() > StoredQuestionVersion.MAX_TITLE) {
            throw new GiftProblem(
                    block.firstTextLine(),
                    "the title has more than " + StoredQuestionVersion.MAX_TITLE + " characters; shorten it");
        }
        return new BankQuestion(code, parsed.title(), known, parsed.question(), block.firstLine());
    }

    private static Map<String, String> tags(Block block) {
        Map<String, String> tags = new HashMap<>();
        for (Block.Line comment : block.comments()) {
            Matcher found = TAG.matcher(comment.text());
            while (found.find()) {
                String name = found.group(1).strip();
                if (!KNOWN_TAGS.contains(name)) {
                    throw new GiftProblem(
                            comment.number(),
                            "tag " + name + " is unknown; known are use, lesson, kind, competence,"
                                    + " level, diacritics");
                }
                if (tags.put(name, found.group(2).strip()) != null) {
                    throw new GiftProblem(comment.number(), "tag " + name + " stands twice; keep one");
                }
            }
        }
        return tags;
    }

    private static QuestionTags questionTags(Map<String, String> tags, int line) {
        QuestionUse use =
                switch (tags.getOrDefault("use", "")) {
                    case "lesson" -> QuestionUse.LESSON;
                    case "final" -> QuestionUse.FINAL;
                    default ->
                        throw new GiftProblem(
                                line, "tag use is missing or unknown; write [tag:use=lesson] or" + " [tag:use=final]");
                };
        QuestionNature nature =
                switch (tags.getOrDefault("kind", "")) {
                    case "knowledge" -> QuestionNature.KNOWLEDGE;
                    case "situation" -> QuestionNature.SITUATION;
                    default ->
                        throw new GiftProblem(
                                line,
                                "tag kind is missing or unknown; write"
                                        + " [tag:kind=knowledge] or [tag:kind=situation]");
                };
        String lesson = tags.getOrDefault("lesson", "");
        if (use == QuestionUse.LESSON && !LESSON.matcher(lesson).matches()) {
            throw new GiftProblem(line, "a question with use=lesson needs [tag:lesson=<course>/<nn-slug>]");
        }
        if (use == QuestionUse.FINAL && !lesson.isEmpty()) {
            throw new GiftProblem(line, "a question with use=final belongs to no lesson; remove the lesson tag");
        }
        String competence = tags.getOrDefault("competence", "");
        if (!COMPETENCE.matcher(competence).matches()) {
            throw new GiftProblem(line, "tag competence is missing or not a code; write one of 1.1 to 6.3");
        }
        String level = tags.getOrDefault("level", "");
        if (!level.matches("[1-8]")) {
            throw new GiftProblem(line, "tag level is missing or not a level; write 1 to 8");
        }
        return new QuestionTags(use, lesson, nature, competence, Integer.parseInt(level));
    }

    private static boolean diacriticsOptional(Map<String, String> tags, int line) {
        return switch (tags.getOrDefault("diacritics", "required")) {
            case "required" -> false;
            case "optional" -> true;
            default -> throw new GiftProblem(line, "tag diacritics is unknown; write optional, or leave it out");
        };
    }

    /** The lines between two blank lines. */
    private static final class Block {

        private record Line(int number, String text) {}

        private final List<Line> comments = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        void comment(int number, String line) {
            comments.add(new Line(number, line));
            if (hasText()) {
                // keeps line numbers right where a comment stands inside a question
                lines.add(new Line(number, ""));
            }
        }

        void text(int number, String line) {
            lines.add(new Line(number, line));
        }

        void addTo(List<Block> blocks) {
            if (hasText() || code().isPresent()) {
                blocks.add(this);
            }
        }

        boolean hasText() {
            return !lines.isEmpty();
        }

        List<Line> comments() {
            return comments;
        }

        Optional<String> code() {
            return comments.stream()
                    .map(comment -> ID.matcher(comment.text()))
                    .filter(Matcher::find)
                    .map(found -> found.group(1).strip())
                    .findFirst();
        }

        String textOf() {
            return String.join("\n", lines.stream().map(Line::text).toList());
        }

        int firstLine() {
            return comments.isEmpty() ? firstTextLine() : comments.get(0).number();
        }

        int firstTextLine() {
            return lines.isEmpty() ? firstLine() : lines.get(0).number();
        }
    }
}
