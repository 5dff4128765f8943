package vn.hocvuso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.hocvuso.assessment.bank.Question;

/** Reads one QTI item, version 2 or 3, whose tree has the names of version 2. */
final class QtiItemReader {

    /** A last line that is nothing but the place to type. */
    private static final Pattern GAP_ALONE = Pattern.compile("(^|\\n)\\s*_____\\s*$");

    /** What of an interaction is not its text. */
    private static final Set<String> BESIDE_PASSAGE = Set.of("prompt", "gapText", "gapImg");

    private final String file;
    private final Effort effort;
    private final Function<String, Optional<XmlNode>> stimuli;
    private final Function<String, Optional<QtiItem.Attached>> attachments;

    /**
     * For items of one file.
     *
     * @param effort shared by all items of the same import
     * @param stimuli finds the shared text of a reference in the same package
     * @param attachments finds the file of a reference in the same package
     */
    QtiItemReader(
            String file,
            Effort effort,
            Function<String, Optional<XmlNode>> stimuli,
            Function<String, Optional<QtiItem.Attached>> attachments) {
        this.file = file;
        this.effort = effort;
        this.stimuli = stimuli;
        this.attachments = attachments;
    }

    ImportedItem read(XmlNode root) {
        effort.nextItem();
        ItemNotes notes = new ItemNotes(file);
        String identifier = root.attribute("identifier");
        String title = PlainText.clean(root.attribute("title"));
        try {
            Question question = question(root, notes);
            return new ImportedItem(
                    file, root.line(), identifier, title, List.of(), Optional.of(question), notes.all());
        } catch (RefusedException refusal) {
            List<ImportNote> all = new ArrayList<>(List.of(refusal.in(file)));
            all.addAll(notes.all());
            return new ImportedItem(file, root.line(), identifier, title, List.of(), Optional.empty(), all);
        }
    }

    private Question question(XmlNode root, ItemNotes notes) {
        if (root.attribute("adaptive").equals("true")) {
            throw new RefusedException(NoteCode.ADAPTIVE, root.line());
        }
        XmlNode body =
                root.first("itemBody").orElseThrow(() -> new RefusedException(NoteCode.NO_INTERACTION, root.line()));
        List<XmlNode> interactions = body.below(QtiKinds::isInteraction);
        if (interactions.isEmpty()) {
            throw new RefusedException(NoteCode.NO_INTERACTION, body.line());
        }
        interactions.forEach(QtiKinds::readerOf);
        if (interactions.size() > 1 && !interactions.stream().allMatch(QtiKinds::isOneOfSeveral)) {
            throw new RefusedException(
                    NoteCode.SEVERAL_INTERACTIONS, interactions.get(1).line(), String.valueOf(interactions.size()));
        }
        if (root.first("templateProcessing").isPresent()
                || root.first("templateDeclaration").isPresent()) {
            throw new RefusedException(NoteCode.TEMPLATE, root.line());
        }
        noteExtras(root, notes);
        StringBuilder stem = new StringBuilder();
        for (XmlNode reference : root.elements("assessmentStimulusRef")) {
            stem.append(stimulus(reference, notes)).append("\n\n");
        }
        Told told = told(body, interactions.get(0), notes);
        stem.append(told.before);
        String asked = PlainText.clean(
                GAP_ALONE.matcher(PlainText.clean(stem.toString())).replaceAll(""));
        if (asked.isBlank() && !root.attribute("title").isBlank()) {
            asked = PlainText.clean(root.attribute("title"));
        }
        if (asked.isBlank()) {
            throw new RefusedException(NoteCode.EMPTY_TEXT, body.line());
        }
        QtiItem item = new QtiItem(root, interactions, asked, told.passage, notes, effort, attachments);
        Question question = QtiKinds.readerOf(interactions.get(0)).read(item);
        item.notePoints();
        item.noteFeedback();
        return question;
    }

    /** What is asked, and the text in which it is answered. */
    private record Told(String before, String passage) {}

    private static Told told(XmlNode body, XmlNode interaction, ItemNotes notes) {
        if (interaction.is("hottextInteraction") || interaction.is("gapMatchInteraction")) {
            List<XmlNode> inside = interaction.children().stream()
                    .filter(child -> !BESIDE_PASSAGE.contains(child.name()))
                    .toList();
            return new Told(PlainText.of(body, notes), PlainText.marked(inside, notes));
        }
        if (!interaction.is("inlineChoiceInteraction")) {
            return new Told(PlainText.of(body, notes), "");
        }
        Optional<XmlNode> ours = body.elements("div").stream()
                .filter(div -> div.attribute("class").contains(QtiPassage.OURS))
                .findFirst();
        if (ours.isPresent()) {
            List<XmlNode> before = body.children().subList(0, body.children().indexOf(ours.get()));
            return new Told(
                    before.isEmpty() ? "" : PlainText.of(before, notes),
                    PlainText.marked(ours.get().children(), notes));
        }
        String all = PlainText.marked(body.children(), notes);
        int mark = all.indexOf(QtiPassage.MARK);
        int paragraph = mark < 0 ? -1 : Math.max(all.lastIndexOf("\n\n", mark), 0);
        // the text itself is what is asked where nothing stands before it
        return paragraph <= 0
                ? new Told("", all)
                : new Told(all.substring(0, paragraph), all.substring(paragraph).strip());
    }

    private static void noteExtras(XmlNode root, ItemNotes notes) {
        root.first("catalogInfo").ifPresent(node -> notes.loss(NoteCode.ACCESS_SUPPORT, node.line()));
        root.first("companionMaterialsInfo").ifPresent(node -> notes.loss(NoteCode.COMPANION, node.line()));
        root.first("stylesheet").ifPresent(node -> notes.loss(NoteCode.FORMATTING, node.line()));
    }

    private String stimulus(XmlNode reference, ItemNotes notes) {
        String href = reference.attribute("href");
        XmlNode shared = stimuli.apply(href)
                .orElseThrow(() -> new RefusedException(NoteCode.FILE_MISSING, reference.line(), href));
        notes.loss(NoteCode.SHARED_TEXT, reference.line(), href);
        try {
            return PlainText.of(shared.first("stimulusBody").orElse(shared), notes);
        } catch (RefusedException inside) {
            // the line would be one of the other file
            throw new RefusedException(inside.code(), reference.line(), href);
        }
    }
}
