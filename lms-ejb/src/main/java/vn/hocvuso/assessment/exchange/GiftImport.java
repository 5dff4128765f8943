package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.ExtendedText;
import vn.hocvuso.assessment.bank.GiftEscapes;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;

/**
 * Reads GIFT as Moodle does: ids, tags and feedback may be missing, text may stand behind the answers. (The bank's own
 * files are read by the strict reader of {@code assessment.bank}.)
 */
final class GiftImport {

    private static final int MAX_ITEMS = 5_000;
    private static final int MAX_BLOCK = 200_000;
    private static final GiftEscapes ESCAPES = new GiftEscapes("~=#{}:\\");
    private static final Pattern TITLE = Pattern.compile("\\s*::(.*?)::", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("\\s*\\[(html|moodle|plain|markdown)]");
    private static final Pattern HTML_TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|&(#\\d+|[a-z]+);");
    private static final Pattern TRUE_FALSE =
            Pattern.compile("\\s*(TRUE|FALSE|T|F)\\s*(#.*)?", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern WEIGHT = Pattern.compile("\\s*%(-?\\d{1,3}(\\.\\d{1,5})?)%", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("\\[id:([^\\[\\]]{0,200})]");
    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\[\\]]{0,200})]");
    private static final Pattern ORDER_HEAD = Pattern.compile("\\s*+>[ \\t]*+(\\d*+)([^\\n]*+)\\n(.*)", Pattern.DOTALL);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final String file;
    private final int line;
    private final String text;
    private final ItemNotes notes;
    private final int[] lineEnds;

    private GiftImport(String file, int line, String text) {
        this.file = file;
        this.line = line;
        this.text = text;
        this.notes = new ItemNotes(file);
        this.lineEnds = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .toArray();
    }

    static ImportReport read(String file, String content) {
        List<ImportedItem> items = new ArrayList<>();
        List<ImportNote> fileNotes = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        StringBuilder comments = new StringBuilder();
        String category = "";
        int first = 0;
        int number = 0;
        for (String line : (content + "\n\n").split("\r\n|\n|\r", -1)) {
            number++;
            String stripped = line.strip();
            if (stripped.startsWith("//")) {
                comments.append(stripped);
                continue;
            }
            if (stripped.startsWith("$CATEGORY:")) {
                category = stripped.substring("$CATEGORY:".length()).strip();
                continue;
            }
            if (!stripped.isEmpty()) {
                first = block.isEmpty() ? number : first;
                block.append(line).append('\n');
                continue;
            }
            if (!block.isEmpty() && items.size() < MAX_ITEMS) {
                items.add(new GiftImport(file, first, ESCAPES.hide(block.toString()))
                        .item(comments.toString(), category));
            } else if (!block.isEmpty() && fileNotes.isEmpty()) {
                fileNotes.add(new ImportNote(NoteCode.TOO_MANY_ITEMS, file, first, List.of(String.valueOf(MAX_ITEMS))));
            }
            if (!block.isEmpty()) {
                comments.setLength(0);
            }
            block.setLength(0);
        }
        boolean isGift = items.stream().anyMatch(item -> item.question().isPresent())
                || items.stream().anyMatch(item -> item.notes().stream()
                        .anyMatch(note -> note.code() != NoteCode.NO_INTERACTION));
        if (!isGift) {
            return new ImportReport(
                    file,
                    ImportFormat.UNKNOWN,
                    List.of(),
                    List.of(),
                    List.of(new ImportNote(NoteCode.NOT_RECOGNISED, file, 1, List.of(""))));
        }
        return new ImportReport(file, ImportFormat.GIFT, items, List.of(), fileNotes);
    }

    private ImportedItem item(String comments, String category) {
        Matcher named = TITLE.matcher(text);
        String title = named.lookingAt() ? shown(named.group(1)) : "";
        Matcher id = ID.matcher(comments);
        String identifier = id.find() ? id.group(1).strip() : "";
        List<String> tags = new ArrayList<>();
        if (!category.isEmpty()) {
            tags.add(category.replaceFirst("^\\$[a-z]+\\$/(top/)?", ""));
        }
        tags.addAll(TAG.matcher(comments)
                .results()
                .map(found -> found.group(1).strip())
                .collect(Collectors.toList()));
        try {
            Question question = question(named.reset().lookingAt() ? named.end() : 0);
            return new ImportedItem(file, line, identifier, title, tags, Optional.of(question), notes.all());
        } catch (RefusedException refusal) {
            List<ImportNote> all = new ArrayList<>(List.of(refusal.in(file)));
            all.addAll(notes.all());
            return new ImportedItem(file, line, identifier, title, tags, Optional.empty(), all);
        }
    }

    private Question question(int from) {
        if (text.length() > MAX_BLOCK) {
            throw new RefusedException(NoteCode.ITEM_TOO_LARGE, line);
        }
        int open = text.indexOf('{', from);
        if (open < 0) {
            throw new RefusedException(NoteCode.NO_INTERACTION, line);
        }
        int close = text.indexOf('}', open);
        if (close < 0 || text.substring(open + 1, close).indexOf('{') >= 0) {
            throw new RefusedException(NoteCode.SYNTAX, lineAt(open), "{ }");
        }
        String before = text.substring(from, open);
        String after = text.substring(close + 1).strip();
        boolean isMissingWord = after.chars().anyMatch(Character::isLetterOrDigit)
                || (!after.isEmpty() && !before.strip().matches("(?s).*[.?!:]"));
        String stem = formatted(
                isMissingWord ? before.stripTrailing() + " _____" + (isWord(after) ? " " : "") + after : before);
        if (after.indexOf('{') >= 0) {
            throw new RefusedException(NoteCode.SEVERAL_INTERACTIONS, lineAt(close), "2");
        }
        String inner = text.substring(open + 1, close);
        int generalAt = inner.indexOf("####");
        String general = generalAt < 0 ? "" : formatted(inner.substring(generalAt + 4));
        String body = generalAt < 0 ? inner : inner.substring(0, generalAt);
        QuestionDraft draft = new QuestionDraft(stem, general, new PartIds(stem), notes, line);
        if (body.isBlank()) {
            return draft.written(1, "", ExtendedText.Length.ANY);
        }
        if (body.stripLeading().startsWith("#")) {
            return numeric(draft, body.strip().substring(1), open + 1);
        }
        if (body.stripLeading().startsWith(">")) {
            return ordering(draft, body);
        }
        Matcher trueFalse = TRUE_FALSE.matcher(body);
        if (trueFalse.matches()) {
            String[] feedback = trueFalse.group(2) == null
                    ? new String[0]
                    : trueFalse.group(2).substring(1).split("#", -1);
            return draft.trueFalse(
                    trueFalse.group(1).toUpperCase(Locale.ROOT).startsWith("T"),
                    feedback.length > 0 ? formatted(feedback[0]) : "",
                    feedback.length > 1 ? formatted(feedback[1]) : "");
        }
        List<Raw> answers = answers(body, open + 1);
        if (answers.stream().allMatch(answer -> answer.text.contains("->"))) {
            return matching(draft, answers);
        }
        List<QuestionDraft.Answer> read = answers.stream()
                .map(answer -> new QuestionDraft.Answer(
                        formatted(answer.text), answer.percent, formatted(answer.feedback), answer.line))
                .toList();
        if (answers.stream().allMatch(answer -> answer.isMarked)) {
            return draft.shortAnswer(read, false, false);
        }
        return answers.stream().anyMatch(answer -> answer.isMarked)
                ? draft.singleChoice(read)
                : draft.multipleChoice(read);
    }

    private static boolean isWord(String after) {
        return Character.isLetterOrDigit(after.charAt(0));
    }

    /** One answer, signs still hidden. */
    private record Raw(boolean isMarked, BigDecimal percent, String text, String feedback, int line) {}

    private List<Raw> answers(String body, int offset) {
        List<Raw> answers = new ArrayList<>();
        int at = nextMark(body, 0);
        if (at < 0 || !body.substring(0, at).isBlank()) {
            throw new RefusedException(NoteCode.SYNTAX, lineAt(offset), body.strip());
        }
        while (at < body.length()) {
            int next = nextMark(body, at + 1);
            int end = next < 0 ? body.length() : next;
            boolean isMarked = body.charAt(at) == '=';
            String rest = body.substring(at + 1, end);
            BigDecimal percent = isMarked ? ALL : BigDecimal.ZERO;
            Matcher weight = WEIGHT.matcher(rest);
            if (weight.lookingAt()) {
                percent = new BigDecimal(weight.group(1));
                rest = rest.substring(weight.end());
            }
            String[] parts = rest.split("#", 2);
            answers.add(new Raw(isMarked, percent, parts[0], parts.length == 2 ? parts[1] : "", lineAt(offset + at)));
            at = end;
        }
        return answers;
    }

    private static int nextMark(String body, int from) {
        for (int i = from; i < body.length(); i++) {
            if (body.charAt(i) == '=' || body.charAt(i) == '~') {
                return i;
            }
        }
        return -1;
    }

    private Question numeric(QuestionDraft draft, String body, int offset) {
        List<Raw> answers = new ArrayList<>();
        String first = body.strip();
        if (first.startsWith("=") || first.startsWith("~")) {
            answers.addAll(answers(body, offset));
        } else {
            int next = nextMark(body, 0);
            String[] parts = (next < 0 ? body : body.substring(0, next)).split("#", 2);
            answers.add(new Raw(true, ALL, parts[0], parts.length == 2 ? parts[1] : "", lineAt(offset)));
            if (next >= 0) {
                answers.addAll(answers(body.substring(next), offset));
            }
        }
        List<QuestionDraft.Range> ranges = new ArrayList<>();
        for (Raw answer : answers) {
            String feedback = formatted(answer.feedback);
            String number = answer.text.strip();
            if (number.isEmpty() || number.equals("*")) {
                if (answer.percent.signum() > 0) {
                    throw new RefusedException(NoteCode.WILDCARD, answer.line, number);
                }
                if (!feedback.isEmpty()) {
                    notes.loss(NoteCode.FEEDBACK, answer.line);
                }
                continue;
            }
            ranges.add(range(number, answer, feedback));
        }
        return draft.numeric(ranges);
    }

    private static QuestionDraft.Range range(String written, Raw answer, String feedback) {
        int dots = written.indexOf("..");
        if (dots >= 0) {
            BigDecimal low = number(written.substring(0, dots), answer);
            BigDecimal high = number(written.substring(dots + 2), answer);
            return new QuestionDraft.Range(low.min(high), low.max(high), answer.percent, feedback, answer.line);
        }
        String[] parts = written.split(":", 2);
        BigDecimal tolerance =
                parts.length == 1 ? BigDecimal.ZERO : number(parts[1], answer).abs();
        return QuestionDraft.Range.around(number(parts[0], answer), tolerance, answer.percent, feedback, answer.line);
    }

    private static BigDecimal number(String text, Raw answer) {
        return QtiValue.number(text.strip())
                .orElseThrow(() -> new RefusedException(NoteCode.SYNTAX, answer.line, text.strip()));
    }

    private Question matching(QuestionDraft draft, List<Raw> answers) {
        List<List<String>> pairs = new ArrayList<>();
        int distractors = 0;
        for (Raw answer : answers) {
            String[] sides = answer.text.split("->", 2);
            String left = formatted(sides[0]);
            String right = formatted(sides[1]);
            if (right.isEmpty()) {
                throw new RefusedException(NoteCode.EMPTY_TEXT, answer.line);
            } else if (left.isEmpty()) {
                distractors++;
            } else {
                pairs.add(List.of(left, right));
            }
        }
        return draft.matching(pairs, distractors);
    }

    private Question ordering(QuestionDraft draft, String body) {
        Matcher head = ORDER_HEAD.matcher(body);
        if (!head.matches()) {
            throw new RefusedException(NoteCode.SYNTAX, line, ">");
        }
        boolean partial = head.group(2).contains("ABSOLUTE_POSITION");
        if (!head.group(2).contains("ALL ") || (!partial && !head.group(2).contains("ALL_OR_NOTHING"))) {
            throw new RefusedException(
                    NoteCode.SCORING_EXPRESSION, line, head.group(2).strip());
        }
        return draft.ordering(
                head.group(3)
                        .lines()
                        .map(this::formatted)
                        .filter(item -> !item.isEmpty())
                        .toList(),
                partial);
    }

    private String formatted(String hidden) {
        Matcher format = FORMAT.matcher(hidden);
        String name = format.lookingAt() ? format.group(1) : "moodle";
        String written = shown(format.lookingAt() ? hidden.substring(format.end()) : hidden);
        if (name.equals("markdown")) {
            notes.loss(NoteCode.FORMATTING, line);
            return MarkdownText.of(written, line);
        }
        if (!name.equals("plain") && HTML_TAG.matcher(written).find()) {
            List<XmlNode> html = HtmlTree.read(written, line);
            return html.isEmpty() ? "" : PlainText.of(html, notes);
        }
        return written;
    }

    private int lineAt(int offset) {
        int at = Arrays.binarySearch(lineEnds, offset);
        return line + (at < 0 ? -at - 1 : at);
    }

    private static String shown(String hidden) {
        return PlainText.clean(ESCAPES.show(hidden.replace("\\n", "\n")));
    }
}
