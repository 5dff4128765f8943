package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hocvuso.assessment.bank.ExtendedText;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;

/** Reads Moodle XML: {@code <quiz>} with questions, and categories between them. */
final class MoodleReader {

    static final String DIACRITICS_OPTIONAL = "hvs:diacritics-optional";

    private static final int MAX_ITEMS = 5_000;
    private static final int MAX_HTML = 200_000;
    private static final BigDecimal MANY = BigDecimal.valueOf(100_000);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|&(#\\d+|[a-z]+);");

    /** Makes a question of an element, or refuses. */
    @FunctionalInterface
    private interface Reader {
        Question read(MoodleReader file, XmlNode question, QuestionDraft draft);
    }

    /** Which type of question becomes which kind: a new kind adds one line. */
    private static final Map<String, Reader> READERS = Map.of(
            "multichoice", MoodleReader::choice,
            "truefalse", MoodleReader::trueFalse,
            "shortanswer", MoodleReader::shortAnswer,
            "numerical", MoodleReader::numeric,
            "matching", MoodleReader::matching,
            "ordering", MoodleReader::ordering,
            "essay", MoodleReader::essay);

    /** Types of Moodle's core and of widespread plugins that have no kind here yet. */
    private static final List<String> NOT_YET = List.of(
            "cloze",
            "gapselect",
            "ddwtos",
            "ddmarker",
            "ddimageortext",
            "calculated",
            "calculatedmulti",
            "calculatedsimple",
            "kprime",
            "mtf",
            "multianswer",
            "randomsamatch",
            "matrix");

    private final String file;
    private ItemNotes notes;

    private MoodleReader(String file) {
        this.file = file;
    }

    static ImportReport read(String file, XmlNode quiz) {
        List<ImportedItem> items = new ArrayList<>();
        List<ImportNote> notes = new ArrayList<>();
        String category = "";
        for (XmlNode question : quiz.elements("question")) {
            if (question.attribute("type").equals("category")) {
                category = question.first("category")
                        .map(node -> node.textOf("text"))
                        .orElse("");
            } else if (items.size() < MAX_ITEMS) {
                items.add(new MoodleReader(file).item(question, category));
            } else {
                notes.add(new ImportNote(
                        NoteCode.TOO_MANY_ITEMS, file, question.line(), List.of(String.valueOf(MAX_ITEMS))));
                break;
            }
        }
        if (items.isEmpty()) {
            notes.add(new ImportNote(NoteCode.NOTHING_FOUND, file, quiz.line(), List.of()));
        }
        return new ImportReport(file, ImportFormat.MOODLE_XML, items, List.of(), notes);
    }

    private ImportedItem item(XmlNode question, String category) {
        notes = new ItemNotes(file);
        String title = PlainText.clean(
                question.first("name").map(node -> node.textOf("text")).orElse(""));
        String identifier = question.textOf("idnumber");
        List<String> tags = new ArrayList<>();
        if (!category.isEmpty()) {
            tags.add(category.replaceFirst("^\\$[a-z]+\\$/(top/)?", ""));
        }
        question.first("tags").ifPresent(all -> all.elements("tag").forEach(tag -> tags.add(tag.textOf("text"))));
        try {
            Question read = question(question, identifier + title);
            tags.remove(DIACRITICS_OPTIONAL);
            return new ImportedItem(file, question.line(), identifier, title, tags, Optional.of(read), notes.all());
        } catch (RefusedException refusal) {
            List<ImportNote> all = new ArrayList<>(List.of(refusal.in(file)));
            all.addAll(notes.all());
            return new ImportedItem(file, question.line(), identifier, title, tags, Optional.empty(), all);
        }
    }

    private Question question(XmlNode question, String seed) {
        String type = question.attribute("type");
        Reader reader = READERS.get(type);
        if (reader == null) {
            throw new RefusedException(
                    NOT_YET.contains(type) ? NoteCode.KIND_NOT_YET : NoteCode.KIND_UNKNOWN, question.line(), type);
        }
        String stem = question.first("questiontext").map(this::text).orElse("");
        QuestionDraft draft = new QuestionDraft(
                stem, feedback(question, "generalfeedback"), new PartIds(seed + stem), notes, question.line());
        noteExtras(question);
        return reader.read(this, question, draft);
    }

    private void noteExtras(XmlNode question) {
        QtiValue.number(question.textOf("defaultgrade"))
                .filter(points -> points.compareTo(BigDecimal.ONE) != 0)
                .filter(points -> !question.attribute("type").equals("essay"))
                .ifPresent(points -> notes.loss(
                        NoteCode.POINTS,
                        question.line(),
                        points.stripTrailingZeros().toPlainString()));
        question.elements("hint").stream()
                .filter(hint -> !hint.allText().isBlank())
                .findFirst()
                .ifPresent(hint -> notes.loss(NoteCode.HINTS, hint.line()));
        for (String name : List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
            question.first(name)
                    .filter(feedback -> !feedback.textOf("text").isBlank())
                    .ifPresent(feedback -> notes.loss(NoteCode.FEEDBACK, feedback.line()));
        }
    }

    /** The plain text of an element with a {@code text} in a format. */
    private String text(XmlNode holder) {
        XmlNode text = holder.first("text").orElse(holder);
        String written = text.allText();
        String format = holder.attribute("format");
        if (written.length() > MAX_HTML) {
            throw new RefusedException(NoteCode.ITEM_TOO_LARGE, text.line());
        }
        if (format.equals("plain_text")
                || (!format.equals("markdown") && !TAG.matcher(written).find())) {
            return PlainText.clean(written);
        }
        if (format.equals("markdown")) {
            notes.loss(NoteCode.FORMATTING, text.line());
            return MarkdownText.of(written, text.line());
        }
        List<XmlNode> html = HtmlTree.read(written, text.line());
        return html.isEmpty() ? "" : PlainText.of(html, notes);
    }

    /** Feedback, which a question can do without. */
    private String feedback(XmlNode holder, String name) {
        Optional<XmlNode> feedback = holder.first(name);
        try {
            return feedback.map(this::text).orElse("");
        } catch (RefusedException moreThanText) {
            notes.loss(NoteCode.FEEDBACK, feedback.map(XmlNode::line).orElse(1));
            return "";
        }
    }

    private static BigDecimal percent(XmlNode answer) {
        return QtiValue.number(answer.attribute("fraction"))
                .filter(percent -> percent.abs().compareTo(BigDecimal.valueOf(100)) <= 0)
                .orElseThrow(() -> new RefusedException(NoteCode.SHARES, answer.line()));
    }

    private List<QuestionDraft.Answer> answers(XmlNode question) {
        List<QuestionDraft.Answer> answers = new ArrayList<>();
        for (XmlNode answer : question.elements("answer")) {
            answers.add(new QuestionDraft.Answer(
                    text(answer), percent(answer), feedback(answer, "feedback"), answer.line()));
        }
        return answers;
    }

    private Question choice(XmlNode question, QuestionDraft draft) {
        boolean isSingle = !question.textOf("single").equals("false")
                && !question.textOf("single").equals("0");
        return isSingle ? draft.singleChoice(answers(question)) : draft.multipleChoice(answers(question));
    }

    private Question trueFalse(XmlNode question, QuestionDraft draft) {
        List<QuestionDraft.Answer> answers = answers(question);
        QuestionDraft.Answer right = answers.stream()
                .filter(answer -> answer.percent().signum() > 0)
                .findFirst()
                .orElseThrow(() -> draft.refused(NoteCode.NO_KEY));
        String whenWrong = answers.stream()
                .filter(answer -> answer.percent().signum() <= 0)
                .map(QuestionDraft.Answer::feedback)
                .findFirst()
                .orElse("");
        return draft.trueFalse(QuestionDraft.isYes(right.text()), whenWrong, right.feedback());
    }

    private Question shortAnswer(XmlNode question, QuestionDraft draft) {
        boolean diacriticsOptional = question.below(node -> node.is("tag")).stream()
                .anyMatch(tag -> tag.textOf("text").equals(DIACRITICS_OPTIONAL));
        List<QuestionDraft.Answer> answers = question.elements("answer").stream()
                .map(answer -> new QuestionDraft.Answer(
                        PlainText.clean(answer.textOf("text")),
                        percent(answer),
                        feedback(answer, "feedback"),
                        answer.line()))
                .toList();
        return draft.shortAnswer(
                answers, diacriticsOptional, question.textOf("usecase").equals("1"));
    }

    private Question numeric(XmlNode question, QuestionDraft draft) {
        if (question.first("units").filter(units -> !units.elements().isEmpty()).isPresent()) {
            if (!List.of("", "0").contains(question.textOf("unitgradingtype"))) {
                throw draft.refused(NoteCode.KIND_NOT_YET, "units");
            }
            notes.loss(NoteCode.UNITS, question.line());
        }
        List<QuestionDraft.Range> ranges = new ArrayList<>();
        for (XmlNode answer : question.elements("answer")) {
            String written = answer.textOf("text");
            String feedback = feedback(answer, "feedback");
            if (written.equals("*")) {
                if (percent(answer).signum() > 0) {
                    throw new RefusedException(NoteCode.WILDCARD, answer.line(), written);
                }
                if (!feedback.isBlank()) {
                    notes.loss(NoteCode.FEEDBACK, answer.line());
                }
                continue;
            }
            BigDecimal value = number(written, answer);
            String tolerance = answer.textOf("tolerance");
            ranges.add(QuestionDraft.Range.around(
                    value,
                    tolerance.isEmpty()
                            ? BigDecimal.ZERO
                            : number(tolerance, answer).abs(),
                    percent(answer),
                    feedback,
                    answer.line()));
        }
        return draft.numeric(ranges);
    }

    private static BigDecimal number(String text, XmlNode at) {
        return QtiValue.number(text.strip().replace(',', '.'))
                .orElseThrow(() -> new RefusedException(NoteCode.SYNTAX, at.line(), text));
    }

    private Question matching(XmlNode question, QuestionDraft draft) {
        List<List<String>> pairs = new ArrayList<>();
        int distractors = 0;
        for (XmlNode pair : question.elements("subquestion")) {
            String left = text(pair);
            // what is chosen or compared has no markup there
            String right = PlainText.clean(
                    pair.first("answer").map(answer -> answer.textOf("text")).orElse(""));
            if (left.isBlank()) {
                distractors += right.isBlank() ? 0 : 1;
            } else if (right.isBlank()) {
                throw new RefusedException(NoteCode.EMPTY_TEXT, pair.line());
            } else {
                pairs.add(List.of(left, right));
            }
        }
        return draft.matching(pairs, distractors);
    }

    private Question ordering(XmlNode question, QuestionDraft draft) {
        String grading = question.textOf("gradingtype");
        boolean partial = grading.equals("ABSOLUTE_POSITION") || grading.equals("0");
        if (!partial && !List.of("ALL_OR_NOTHING", "-1").contains(grading)) {
            throw draft.refused(NoteCode.SCORING_EXPRESSION, grading);
        }
        String select = question.textOf("selecttype");
        if (!List.of("", "ALL", "0").contains(select)) {
            throw draft.refused(NoteCode.SCORING_EXPRESSION, select);
        }
        return draft.ordering(
                question.elements("answer").stream().map(this::text).toList(), partial);
    }

    /** A text that people mark; one that wants a file is refused. */
    private Question essay(XmlNode question, QuestionDraft draft) {
        String format = question.textOf("responseformat");
        if (format.equals("noinline") || count(question, "attachmentsrequired") > 0) {
            throw draft.refused(NoteCode.KIND_NOT_YET, "attachment");
        }
        question.first("responsetemplate")
                .filter(template -> !template.textOf("text").isBlank())
                .ifPresent(template -> notes.loss(NoteCode.ANSWER_TEMPLATE, template.line()));
        int least = count(question, "minwordlimit");
        int most = count(question, "maxwordlimit");
        int points = QtiValue.number(question.textOf("defaultgrade"))
                .map(BigDecimal::intValue)
                .orElse(1);
        return draft.written(
                points,
                feedback(question, "graderinfo"),
                most > 0 && most < least ? ExtendedText.Length.ANY : new ExtendedText.Length(least, most));
    }

    private static int count(XmlNode question, String name) {
        return QtiValue.number(question.textOf(name))
                .filter(number -> number.signum() > 0 && number.compareTo(MANY) <= 0)
                .map(BigDecimal::intValue)
                .orElse(0);
    }
}
