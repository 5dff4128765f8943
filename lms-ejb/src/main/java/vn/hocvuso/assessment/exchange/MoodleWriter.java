package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.hocvuso.assessment.bank.ExtendedText;
import vn.hocvuso.assessment.bank.Matching;
import vn.hocvuso.assessment.bank.MultipleChoice;
import vn.hocvuso.assessment.bank.Numeric;
import vn.hocvuso.assessment.bank.Ordering;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Scoring;
import vn.hocvuso.assessment.bank.ShortAnswer;
import vn.hocvuso.assessment.bank.SingleChoice;
import vn.hocvuso.assessment.bank.TrueFalse;

/** Writes Moodle XML: a new kind adds one line. */
final class MoodleWriter {

    /** The type of question and what stands below it. */
    private record Kind(String type, List<XmlNode> content) {}

    @FunctionalInterface
    private interface Writer {
        Kind write(Question question);
    }

    private static final Map<Class<? extends Question>, Writer> WRITERS = Map.of(
            SingleChoice.class, question -> single((SingleChoice) question),
            MultipleChoice.class, question -> multiple((MultipleChoice) question),
            TrueFalse.class, question -> trueFalse((TrueFalse) question),
            ShortAnswer.class, question -> shortAnswer((ShortAnswer) question),
            Numeric.class, question -> numeric((Numeric) question),
            Matching.class, question -> matching((Matching) question),
            Ordering.class, question -> ordering((Ordering) question),
            ExtendedText.class, question -> essay((ExtendedText) question));

    private MoodleWriter() {}

    static ExportFile write(List<ExportedQuestion> questions) {
        List<XmlNode> nodes = new ArrayList<>();
        List<String> written = new ArrayList<>();
        List<ImportNote> notes = new ArrayList<>();
        for (ExportedQuestion exported : questions) {
            Question question = exported.asked();
            Writer writer = WRITERS.get(question.getClass());
            if (writer == null) {
                notes.add(new ImportNote(
                        NoteCode.KIND_NOT_YET,
                        exported.code(),
                        1,
                        List.of(question.kind().code())));
                continue;
            }
            if (question instanceof ShortAnswer word && word.diacriticsOptional()) {
                notes.add(new ImportNote(NoteCode.EXPORT_DIACRITICS, exported.code(), 1, List.of()));
            }
            try {
                nodes.add(node(exported, writer.write(question)));
                written.add(exported.code());
                ItemNotes shared = new ItemNotes(exported.code());
                exported.noteSituation(shared);
                exported.noteRubric(shared);
                notes.addAll(shared.all());
            } catch (RefusedException refusal) {
                notes.add(refusal.in(exported.code()));
            }
        }
        byte[] content = new XmlOut(UnaryOperator.identity(), UnaryOperator.identity())
                .write(XmlNode.element("quiz", Map.of(), nodes), "", "");
        return new ExportFile(ExportFormat.MOODLE_XML, content, written, notes);
    }

    private static XmlNode node(ExportedQuestion exported, Kind kind) {
        Question question = exported.asked();
        List<XmlNode> children = new ArrayList<>();
        children.add(Xml.element(
                "name", Map.of(), value("text", exported.title().isEmpty() ? exported.code() : exported.title())));
        children.add(text("questiontext", exported.text()));
        children.add(text("generalfeedback", question.generalFeedback()));
        children.add(value(
                "defaultgrade",
                String.valueOf(question.marking()
                        .map(marking -> marking.rubric().most())
                        .orElse(1))));
        children.add(value("penalty", "0"));
        children.add(value("hidden", "0"));
        children.add(value("idnumber", exported.code()));
        children.addAll(kind.content);
        List<XmlNode> tags = new ArrayList<>();
        exported.tags().forEach(tag -> tags.add(Xml.element("tag", Map.of(), value("text", tag))));
        if (question instanceof ShortAnswer word && word.diacriticsOptional()) {
            tags.add(Xml.element("tag", Map.of(), value("text", MoodleReader.DIACRITICS_OPTIONAL)));
        }
        if (!tags.isEmpty()) {
            children.add(XmlNode.element("tags", Map.of(), tags));
        }
        return XmlNode.element("question", Map.of("type", kind.type), children);
    }

    private static Kind single(SingleChoice question) {
        List<XmlNode> content = choice("true");
        question.options()
                .forEach(option -> content.add(answer(option.right() ? "100" : "0", option.text(), option.feedback())));
        return new Kind("multichoice", content);
    }

    private static Kind multiple(MultipleChoice question) {
        if (question.scoring() == Scoring.ALL_OR_NOTHING) {
            throw new RefusedException(NoteCode.KIND_NOT_YET, 1, question.kind().code() + " + all or nothing");
        }
        List<XmlNode> content = choice("false");
        if (question.scoring() == Scoring.RIGHT_MINUS_WRONG) {
            long right = question.options().stream()
                    .filter(MultipleChoice.Option::right)
                    .count();
            int share = (int) (MultipleChoice.WHOLE / right);
            question.options()
                    .forEach(option -> content.add(
                            answer(percent(option.right() ? share : -share), option.text(), option.feedback())));
            return new Kind("multichoice", content);
        }
        question.options()
                .forEach(option -> content.add(answer(percent(option.share()), option.text(), option.feedback())));
        return new Kind("multichoice", content);
    }

    private static List<XmlNode> choice(String single) {
        return new ArrayList<>(
                List.of(value("single", single), value("shuffleanswers", "true"), value("answernumbering", "none")));
    }

    private static String percent(int share) {
        return BigDecimal.valueOf(share)
                .divide(BigDecimal.valueOf(MultipleChoice.WHOLE / 100))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Kind trueFalse(TrueFalse question) {
        boolean isTrue = question.statementIsTrue();
        String whenTrue = isTrue ? question.feedbackWhenRight() : question.feedbackWhenWrong();
        String whenFalse = isTrue ? question.feedbackWhenWrong() : question.feedbackWhenRight();
        return new Kind(
                "truefalse",
                List.of(
                        plainAnswer(isTrue ? "100" : "0", "true", whenTrue),
                        plainAnswer(isTrue ? "0" : "100", "false", whenFalse)));
    }

    private static Kind shortAnswer(ShortAnswer question) {
        List<XmlNode> content = new ArrayList<>(List.of(value("usecase", question.caseMatters() ? "1" : "0")));
        question.variants()
                .forEach(variant -> content.add(
                        plainAnswer(percent(variant.share()), variant.text().replace("*", "\\*"), variant.feedback())));
        return new Kind("shortanswer", content);
    }

    private static Kind numeric(Numeric question) {
        if (!question.units().isEmpty()) {
            throw new RefusedException(NoteCode.KIND_NOT_YET, 1, question.kind().code() + " + unit");
        }
        XmlNode answer = plainAnswer("100", question.value().toPlainString(), question.feedbackWhenRight());
        List<XmlNode> children = new ArrayList<>(answer.children());
        children.add(value("tolerance", question.tolerance().toPlainString()));
        return new Kind("numerical", List.of(XmlNode.element("answer", answer.attributes(), children)));
    }

    private static Kind matching(Matching question) {
        List<XmlNode> content = new ArrayList<>(List.of(value("shuffleanswers", "true")));
        for (Matching.Pair pair : question.pairs()) {
            XmlNode left = text("subquestion", pair.left());
            List<XmlNode> children = new ArrayList<>(left.children());
            children.add(Xml.element("answer", Map.of(), value("text", pair.right())));
            content.add(XmlNode.element("subquestion", left.attributes(), children));
        }
        return new Kind("matching", content);
    }

    private static Kind ordering(Ordering question) {
        List<XmlNode> content = new ArrayList<>(List.of(
                value("layouttype", "VERTICAL"),
                value("selecttype", "ALL"),
                value("selectcount", String.valueOf(question.items().size())),
                value("gradingtype", question.partialCredit() ? "ABSOLUTE_POSITION" : "ALL_OR_NOTHING"),
                value("showgrading", "SHOW")));
        int place = 0;
        for (Part item : question.items()) {
            place++;
            content.add(answer(String.valueOf(place), item.text(), ""));
        }
        return new Kind("ordering", content);
    }

    private static Kind essay(ExtendedText question) {
        List<XmlNode> content = new ArrayList<>(List.of(
                value("responseformat", "plain"),
                value("responserequired", "1"),
                value("responsefieldlines", "10"),
                value("attachments", "0"),
                value("attachmentsrequired", "0")));
        if (question.length().least() > 0) {
            content.add(value("minwordlimit", String.valueOf(question.length().least())));
        }
        if (question.length().most() > 0) {
            content.add(value("maxwordlimit", String.valueOf(question.length().most())));
        }
        content.add(text("graderinfo", ExportedQuestion.forMarkers(question.guide())));
        content.add(text("responsetemplate", ""));
        return new Kind("essay", content);
    }

    private static XmlNode answer(String fraction, String text, String feedback) {
        XmlNode formatted = text("answer", text).with("fraction", fraction);
        List<XmlNode> children = new ArrayList<>(formatted.children());
        if (!feedback.isEmpty()) {
            children.add(text("feedback", feedback));
        }
        return XmlNode.element("answer", formatted.attributes(), children);
    }

    /** An answer that is compared, not shown. */
    private static XmlNode plainAnswer(String fraction, String text, String feedback) {
        List<XmlNode> children = new ArrayList<>(List.of(value("text", text)));
        if (!feedback.isEmpty()) {
            children.add(text("feedback", feedback));
        }
        return XmlNode.element("answer", Xml.attributes("fraction", fraction, "format", "plain_text"), children);
    }

    private static XmlNode value(String name, String value) {
        return value.isEmpty() ? Xml.element(name, Map.of()) : Xml.element(name, Map.of(), XmlNode.text(value));
    }

    /** A text as HTML: signs escaped, blank lines as paragraphs, others as breaks. */
    private static XmlNode text(String name, String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.split("\\n{2,}")) {
            if (!paragraph.isEmpty()) {
                String escaped = paragraph
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\n", "<br>");
                html.append("<p>").append(escaped).append("</p>");
            }
        }
        return Xml.element(name, Map.of("format", "html"), value("text", html.toString()));
    }
}
