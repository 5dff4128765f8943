package vn.hocvuso.assessment.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hocvuso.assessment.bank.Question;

/** Which interaction of QTI becomes which kind of question: a new kind adds one line. */
final class QtiKinds {

    /** Makes a question of an item, or refuses. */
    @FunctionalInterface
    interface Reader {
        Question read(QtiItem item);
    }

    private static final Map<String, Reader> READERS = Map.of(
            "choiceInteraction", QtiChoice::read,
            "orderInteraction", QtiOrder::read,
            "matchInteraction", QtiMatch::read,
            "textEntryInteraction", QtiTyped::read,
            "sliderInteraction", QtiSlider::read,
            "inlineChoiceInteraction", QtiInline::read,
            "hottextInteraction", QtiHotText::read,
            "hotspotInteraction", QtiHotSpot::read,
            "gapMatchInteraction", QtiGaps::read);

    /** Interactions of the standard; those without a reader are refused as "not yet". */
    private static final Set<String> STANDARD = Set.of(
            "choiceInteraction",
            "orderInteraction",
            "associateInteraction",
            "matchInteraction",
            "gapMatchInteraction",
            "inlineChoiceInteraction",
            "textEntryInteraction",
            "extendedTextInteraction",
            "hottextInteraction",
            "hotspotInteraction",
            "selectPointInteraction",
            "graphicOrderInteraction",
            "graphicAssociateInteraction",
            "graphicGapMatchInteraction",
            "positionObjectInteraction",
            "sliderInteraction",
            "mediaInteraction",
            "drawingInteraction",
            "uploadInteraction",
            "endAttemptInteraction",
            "customInteraction",
            "portableCustomInteraction");

    private static final Set<String> INLINE =
            Set.of("textEntryInteraction", "inlineChoiceInteraction", "endAttemptInteraction");

    private QtiKinds() {}

    static boolean isInteraction(XmlNode node) {
        return STANDARD.contains(node.name()) || node.name().endsWith("Interaction");
    }

    /** Whether several of them in one text are one question. */
    static boolean isOneOfSeveral(XmlNode interaction) {
        return interaction.is("inlineChoiceInteraction");
    }

    /** Whether it stands within a sentence. */
    static boolean isInline(XmlNode interaction) {
        return INLINE.contains(interaction.name());
    }

    static Reader readerOf(XmlNode interaction) {
        return Optional.ofNullable(READERS.get(interaction.name())).orElseThrow(() -> {
            boolean isStandard =
                    STANDARD.contains(interaction.name()) && !interaction.name().endsWith("ustomInteraction");
            return new RefusedException(
                    isStandard ? NoteCode.KIND_NOT_YET : NoteCode.KIND_UNKNOWN, interaction.line(), interaction.name());
        });
    }
}
