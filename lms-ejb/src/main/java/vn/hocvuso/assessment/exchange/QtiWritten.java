package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.bank.ExtendedText;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;

/**
 * Reads extended texts. People mark them here, so nothing is proven: what the item says about scores is only its best one.
 */
final class QtiWritten {

    static final String INTERACTION = "extendedTextInteraction";

    private static final BigDecimal MANY = BigDecimal.valueOf(1000);

    private QtiWritten() {}

    /** For the table of interactions: these are read before an item's scores are looked at. */
    static Question read(QtiItem item) {
        throw new IllegalStateException("an extended text has no program to try");
    }

    static Question read(XmlNode root, XmlNode interaction, String asked, ItemNotes notes) {
        if (!List.of("", "1").contains(interaction.attribute("maxStrings"))) {
            throw new RefusedException(NoteCode.KIND_NOT_YET, interaction.line(), INTERACTION + " maxStrings");
        }
        if (interaction.attribute("format").equals("xhtml")) {
            notes.loss(NoteCode.FORMATTING, interaction.line());
        }
        root.first("responseProcessing")
                .filter(program ->
                        program.has("template") || !program.elements().isEmpty())
                .ifPresent(program -> notes.loss(NoteCode.MARKED_BY_PEOPLE, program.line()));
        root.below(node -> node.is("modalFeedback") || node.is("feedbackInline") || node.is("feedbackBlock")).stream()
                .findFirst()
                .ifPresent(feedback -> notes.loss(NoteCode.FEEDBACK, feedback.line()));
        QuestionDraft draft =
                new QuestionDraft(asked, "", new PartIds(root.attribute("identifier")), notes, interaction.line());
        return draft.written(points(root), forMarkers(root, notes), ExtendedText.Length.ANY);
    }

    /** The body without what only scorers read. */
    static XmlNode withoutScorers(XmlNode body) {
        return XmlNode.element(
                body.name(),
                body.attributes(),
                body.children().stream().filter(child -> !isForScorers(child)).toList());
    }

    private static boolean isForScorers(XmlNode node) {
        return node.is("rubricBlock") && node.attribute("view").contains("scorer");
    }

    private static String forMarkers(XmlNode root, ItemNotes notes) {
        return root.below(QtiWritten::isForScorers).stream()
                .flatMap(block -> PlainText.optional(block.children(), notes).stream())
                .map(PlainText::clean)
                .collect(Collectors.joining("\n\n"));
    }

    private static int points(XmlNode root) {
        Optional<XmlNode> score = root.elements("outcomeDeclaration").stream()
                .filter(outcome -> outcome.attribute("identifier").equals("SCORE"))
                .findFirst();
        return score.flatMap(outcome -> QtiValue.number(outcome.attribute("normalMaximum")))
                .filter(points -> points.signum() > 0 && points.compareTo(MANY) <= 0)
                .map(BigDecimal::intValue)
                .orElse(1);
    }
}
