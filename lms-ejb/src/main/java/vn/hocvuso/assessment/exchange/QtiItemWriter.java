package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.ExtendedText;
import vn.hocvuso.assessment.bank.GapMatch;
import vn.hocvuso.assessment.bank.HotSpot;
import vn.hocvuso.assessment.bank.HotText;
import vn.hocvuso.assessment.bank.InlineChoice;
import vn.hocvuso.assessment.bank.Matching;
import vn.hocvuso.assessment.bank.Matrix;
import vn.hocvuso.assessment.bank.MultipleChoice;
import vn.hocvuso.assessment.bank.Numeric;
import vn.hocvuso.assessment.bank.Ordering;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Passage;
import vn.hocvuso.assessment.bank.Picture;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.Scoring;
import vn.hocvuso.assessment.bank.ShortAnswer;
import vn.hocvuso.assessment.bank.SingleChoice;
import vn.hocvuso.assessment.bank.Slider;
import vn.hocvuso.assessment.bank.TrueFalse;

/** Writes one question as a QTI item: a new kind adds one line. Built with the names of version 2. */
final class QtiItemWriter {

    /** Adds what a kind needs to an item. */
    @FunctionalInterface
    private interface Writer {
        void write(QtiItemWriter item, Question question);
    }

    private static final Map<Class<? extends Question>, Writer> WRITERS = Map.ofEntries(
            Map.entry(SingleChoice.class, (item, question) -> item.single((SingleChoice) question)),
            Map.entry(MultipleChoice.class, (item, question) -> item.multiple((MultipleChoice) question)),
            Map.entry(TrueFalse.class, (item, question) -> item.trueFalse((TrueFalse) question)),
            Map.entry(ShortAnswer.class, (item, question) -> item.shortAnswer((ShortAnswer) question)),
            Map.entry(Numeric.class, (item, question) -> item.numeric((Numeric) question)),
            Map.entry(Matching.class, (item, question) -> item.matching((Matching) question)),
            Map.entry(Ordering.class, (item, question) -> item.ordering((Ordering) question)),
            Map.entry(Matrix.class, (item, question) -> item.matrix((Matrix) question)),
            Map.entry(Slider.class, (item, question) -> item.slider((Slider) question)),
            Map.entry(GapMatch.class, (item, question) -> item.gaps((GapMatch) question)),
            Map.entry(InlineChoice.class, (item, question) -> item.lists((InlineChoice) question)),
            Map.entry(ExtendedText.class, (item, question) -> item.written((ExtendedText) question)),
            Map.entry(HotText.class, (item, question) -> item.hotText((HotText) question)),
            Map.entry(HotSpot.class, (item, question) -> item.hotSpot((HotSpot) question)));

    private static final String RESPONSE = "RESPONSE";
    private static final String FEEDBACK = "FEEDBACK";
    private static final String GENERAL = "GENERAL";

    private final QtiVersion version;
    private final ItemNotes notes;
    private final Function<String, Optional<Attachment>> pictures;
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<XmlNode> declarations = new ArrayList<>();
    private final List<XmlNode> outcomes = new ArrayList<>();
    private final List<XmlNode> body = new ArrayList<>();
    private final List<XmlNode> rules = new ArrayList<>();
    private final List<XmlNode> feedbacks = new ArrayList<>();
    private String template = "";

    private QtiItemWriter(QtiVersion version, ItemNotes notes, Function<String, Optional<Attachment>> pictures) {
        this.version = version;
        this.notes = notes;
        this.pictures = pictures;
    }

    /**
     * The item as a file.
     *
     * @param pictures finds a picture by its code
     * @throws RefusedException when QTI cannot hold that kind
     */
    static WrittenItem write(
            QtiVersion version,
            ExportedQuestion exported,
            ItemNotes notes,
            Function<String, Optional<Attachment>> pictures) {
        Question question = exported.asked();
        Writer writer = WRITERS.get(question.getClass());
        if (writer == null) {
            throw new RefusedException(NoteCode.KIND_NOT_YET, 1, question.kind().code());
        }
        QtiItemWriter item = new QtiItemWriter(version, notes, pictures);
        item.outcomes.add(outcome("SCORE", "float", "0"));
        exported.noteSituation(notes);
        exported.noteRubric(notes);
        item.body.addAll(Xml.paragraphs(exported.text()));
        writer.write(item, question);
        if (!question.generalFeedback().isEmpty()) {
            item.outcomes.add(outcome(GENERAL, "identifier", "general"));
            item.feedback(GENERAL, "general", question.generalFeedback());
        }
        return new WrittenItem(version.item(item.tree(exported)), item.attachments);
    }

    private XmlNode tree(ExportedQuestion exported) {
        String title = exported.title().isEmpty() ? exported.code() : exported.title();
        List<XmlNode> children = new ArrayList<>(declarations);
        children.addAll(outcomes);
        children.add(XmlNode.element("itemBody", Map.of(), body));
        children.add(
                template.isEmpty()
                        ? XmlNode.element("responseProcessing", Map.of(), rules)
                        : Xml.element("responseProcessing", Map.of("template", version.template(template))));
        children.addAll(feedbacks);
        return XmlNode.element(
                "assessmentItem",
                Xml.attributes(
                        "identifier",
                        identifier(exported.code()),
                        "title",
                        title,
                        "adaptive",
                        "false",
                        "timeDependent",
                        "false"),
                children);
    }

    /** Identifiers begin with a letter. */
    private static String identifier(String code) {
        return Character.isLetter(code.charAt(0)) ? code : "q-" + code;
    }

    private static String idOf(String partId) {
        return "i-" + partId;
    }

    private void single(SingleChoice question) {
        String key = question.options().stream()
                .filter(SingleChoice.Option::right)
                .map(option -> idOf(option.id()))
                .findFirst()
                .orElseThrow();
        declare("single", "identifier", List.of(key));
        choice(question.parts(), "1", true);
        boolean hasFeedback = question.options().stream()
                .anyMatch(option -> !option.feedback().isEmpty());
        scoreWhenCorrect(hasFeedback);
        if (hasFeedback) {
            outcomes.add(outcome(FEEDBACK, "identifier", ""));
            rules.add(set(FEEDBACK, variable(RESPONSE)));
            question.options().forEach(option -> feedback(FEEDBACK, idOf(option.id()), option.feedback()));
        }
    }

    private void trueFalse(TrueFalse question) {
        String right = String.valueOf(question.statementIsTrue());
        String wrong = String.valueOf(!question.statementIsTrue());
        declare("single", "identifier", List.of(idOf(right)));
        // the words by which QtiChoice knows such a question again
        choice(List.of(new Part("true", "Đúng"), new Part("false", "Sai")), "1", false);
        boolean hasFeedback = !question.feedbackWhenRight().isEmpty()
                || !question.feedbackWhenWrong().isEmpty();
        scoreWhenCorrect(hasFeedback);
        if (hasFeedback) {
            outcomes.add(outcome(FEEDBACK, "identifier", ""));
            rules.add(set(FEEDBACK, variable(RESPONSE)));
            feedback(FEEDBACK, idOf(right), question.feedbackWhenRight());
            feedback(FEEDBACK, idOf(wrong), question.feedbackWhenWrong());
        }
    }

    private void multiple(MultipleChoice question) {
        List<String> key = question.options().stream()
                .filter(MultipleChoice.Option::right)
                .map(option -> idOf(option.id()))
                .toList();
        boolean isWhole = question.scoring() == Scoring.ALL_OR_NOTHING;
        boolean byShares = question.scoring() == Scoring.SHARES;
        XmlNode mapping = XmlNode.element(
                "mapping",
                Xml.attributes("lowerBound", "0", "defaultValue", "0"),
                question.options().stream()
                        .map(option -> entry(
                                idOf(option.id()), byShares ? share(option.share()) : option.right() ? "1" : "-1"))
                        .toList());
        declare("multiple", "identifier", key, isWhole ? new XmlNode[0] : new XmlNode[] {mapping});
        choice(question.parts(), "0", true);
        boolean hasFeedback = question.options().stream()
                .anyMatch(option -> !option.feedback().isEmpty());
        if (isWhole) {
            scoreWhenCorrect(hasFeedback);
        } else if (byShares && !hasFeedback) {
            template = "map_response";
        } else {
            XmlNode mapped = Xml.element("mapResponse", Map.of("identifier", RESPONSE));
            rules.add(set("SCORE", byShares ? mapped : divided(mapped, key.size())));
        }
        if (hasFeedback) {
            outcomes.add(Xml.element(
                    "outcomeDeclaration",
                    Xml.attributes("identifier", FEEDBACK, "cardinality", "multiple", "baseType", "identifier")));
            rules.add(set(FEEDBACK, variable(RESPONSE)));
            question.options().forEach(option -> feedback(FEEDBACK, idOf(option.id()), option.feedback()));
        }
    }

    private static XmlNode divided(XmlNode value, int divisor) {
        return Xml.element("divide", Map.of(), value, base("float", String.valueOf(divisor)));
    }

    private static String share(int share) {
        return BigDecimal.valueOf(share)
                .divide(BigDecimal.valueOf(MultipleChoice.WHOLE))
                .stripTrailingZeros()
                .toPlainString();
    }

    private void shortAnswer(ShortAnswer question) {
        String caseSensitive = String.valueOf(question.caseMatters());
        XmlNode mapping = XmlNode.element(
                "mapping",
                Map.of("defaultValue", "0"),
                question.variants().stream()
                        .map(variant ->
                                entry(variant.text(), share(variant.share())).with("caseSensitive", caseSensitive))
                        .toList());
        declare("single", "string", List.of(((Response.Typed) question.key()).text()), mapping);
        String marks = QtiTyped.OURS;
        if (question.diacriticsOptional()) {
            marks += " " + QtiTyped.DIACRITICS_OPTIONAL;
            notes.loss(NoteCode.EXPORT_DIACRITICS, 1);
        }
        entryField(marks);
        boolean hasFeedback = question.variants().stream()
                .anyMatch(variant -> !variant.feedback().isEmpty());
        if (!hasFeedback) {
            template = "map_response";
            return;
        }
        rules.add(Xml.element(
                "responseCondition",
                Map.of(),
                Xml.element(
                        "responseIf",
                        Map.of(),
                        Xml.element("not", Map.of(), Xml.element("isNull", Map.of(), variable(RESPONSE))),
                        set("SCORE", Xml.element("mapResponse", Map.of("identifier", RESPONSE))))));
        outcomes.add(outcome(FEEDBACK, "identifier", ""));
        List<XmlNode> ownFeedback = new ArrayList<>();
        for (ShortAnswer.Variant variant : question.variants()) {
            if (!variant.feedback().isEmpty()) {
                XmlNode isVariant = Xml.element(
                        "stringMatch",
                        Map.of("caseSensitive", caseSensitive),
                        variable(RESPONSE),
                        base("string", variant.text()));
                // the last rule decides there, the first word that fits here
                ownFeedback.add(0, when(isVariant, set(FEEDBACK, base("identifier", idOf(variant.id())))));
                feedback(FEEDBACK, idOf(variant.id()), variant.feedback());
            }
        }
        rules.addAll(ownFeedback);
    }

    private void numeric(Numeric question) {
        if (!question.units().isEmpty()) {
            throw new RefusedException(NoteCode.KIND_NOT_YET, 1, question.kind().code() + " + unit");
        }
        declare("single", "float", List.of(question.value().toPlainString()));
        entryField("hvs-numeric");
        scoreWhenNear(question.tolerance(), question.feedbackWhenRight());
    }

    private void scoreWhenNear(BigDecimal off, String feedbackWhenRight) {
        String tolerance = off.toPlainString();
        Map<String, String> mode = off.signum() == 0
                ? Map.of("toleranceMode", "exact")
                : Xml.attributes("toleranceMode", "absolute", "tolerance", tolerance + " " + tolerance);
        XmlNode isNear =
                Xml.element("equal", mode, Xml.element("correct", Map.of("identifier", RESPONSE)), variable(RESPONSE));
        if (feedbackWhenRight.isEmpty()) {
            rules.add(when(isNear, set("SCORE", base("float", "1"))));
            return;
        }
        outcomes.add(outcome(FEEDBACK, "identifier", ""));
        rules.add(when(isNear, set("SCORE", base("float", "1")), set(FEEDBACK, base("identifier", "right"))));
        feedback(FEEDBACK, "right", feedbackWhenRight);
    }

    private void matching(Matching question) {
        List<XmlNode> lefts = new ArrayList<>();
        List<XmlNode> rights = new ArrayList<>();
        List<XmlNode> entries = new ArrayList<>();
        List<String> key = new ArrayList<>();
        String all = String.valueOf(question.pairs().size());
        for (Matching.Pair pair : question.pairs()) {
            lefts.add(associable(pair.leftId(), pair.left(), "1"));
            rights.add(associable(pair.rightId(), pair.right(), all));
            key.add(idOf(pair.leftId()) + " " + idOf(pair.rightId()));
            entries.add(entry(idOf(pair.leftId()) + " " + idOf(pair.rightId()), "1"));
        }
        declare("multiple", "directedPair", key, XmlNode.element("mapping", Map.of("defaultValue", "0"), entries));
        body.add(Xml.element(
                "matchInteraction",
                Xml.attributes("responseIdentifier", RESPONSE, "shuffle", "true", "maxAssociations", all),
                XmlNode.element("simpleMatchSet", Map.of(), lefts),
                XmlNode.element("simpleMatchSet", Map.of(), rights)));
        rules.add(set(
                "SCORE",
                Xml.element(
                        "divide",
                        Map.of(),
                        Xml.element("mapResponse", Map.of("identifier", RESPONSE)),
                        base("float", all))));
    }

    private void matrix(Matrix question) {
        int count = question.rows().size();
        List<XmlNode> rows = question.rows().stream()
                .map(row -> associable(row.id(), row.text(), "1"))
                .toList();
        List<XmlNode> columns = question.columns().stream()
                .map(column -> associable(column.id(), column.text(), String.valueOf(count)))
                .toList();
        List<String> key = question.rows().stream()
                .map(row -> idOf(row.id()) + " " + idOf(row.column()))
                .toList();
        boolean takes = question.scoring() == Scoring.RIGHT_MINUS_WRONG;
        XmlNode mapping = XmlNode.element(
                "mapping",
                Xml.attributes("lowerBound", "0", "defaultValue", takes ? "-1" : "0"),
                key.stream().map(pair -> entry(pair, "1")).toList());
        declare("multiple", "directedPair", key, mapping);
        body.add(Xml.element(
                "matchInteraction",
                Xml.attributes(
                        "class",
                        QtiMatch.MATRIX,
                        "responseIdentifier",
                        RESPONSE,
                        "shuffle",
                        "false",
                        "maxAssociations",
                        String.valueOf(count)),
                XmlNode.element("simpleMatchSet", Map.of(), rows),
                XmlNode.element("simpleMatchSet", Map.of(), columns)));
        XmlNode mapped = Xml.element("mapResponse", Map.of("identifier", RESPONSE));
        switch (question.scoring()) {
            case SHARES, RIGHT_MINUS_WRONG -> rules.add(set("SCORE", divided(mapped, count)));
            case ALL_OR_NOTHING -> template = "match_correct";
            case KPRIM -> {
                rules.add(when(same(mapped, count - 1), set("SCORE", base("float", "0.5"))));
                rules.add(when(same(mapped, count), set("SCORE", base("float", "1"))));
            }
        }
        if (question.rows().stream().anyMatch(row -> !row.feedback().isEmpty())) {
            notes.loss(NoteCode.EXPORT_FEEDBACK, 1);
        }
    }

    private static XmlNode same(XmlNode value, int wanted) {
        return Xml.element("equal", Map.of("toleranceMode", "exact"), value, base("float", String.valueOf(wanted)));
    }

    private void slider(Slider question) {
        declare("single", "float", List.of(question.value().toPlainString()));
        XmlNode interaction = Xml.element(
                "sliderInteraction",
                Xml.attributes(
                        "responseIdentifier",
                        RESPONSE,
                        "lowerBound",
                        question.scale().lower().toPlainString(),
                        "upperBound",
                        question.scale().upper().toPlainString(),
                        "step",
                        question.scale().step().toPlainString()));
        body.add(interaction);
        if (!question.unit().isEmpty()) {
            notes.loss(NoteCode.UNITS, 1);
        }
        scoreWhenNear(question.tolerance(), question.feedbackWhenRight());
    }

    /** People score it: no rules. What they go by stands in a block for scorers. */
    private void written(ExtendedText question) {
        declarations.add(Xml.element(
                "responseDeclaration",
                Xml.attributes("identifier", RESPONSE, "cardinality", "single", "baseType", "string")));
        Map<String, String> score = new LinkedHashMap<>(outcomes.remove(0).attributes());
        score.put("normalMaximum", String.valueOf(question.guide().rubric().most()));
        score.put("externalScored", "human");
        outcomes.add(0, Xml.element("outcomeDeclaration", score));
        body.add(Xml.element(
                "extendedTextInteraction", Xml.attributes("responseIdentifier", RESPONSE, "expectedLines", "10")));
        body.add(XmlNode.element(
                "rubricBlock",
                Xml.attributes("use", "scoring", "view", "scorer"),
                asContent(Xml.paragraphs(ExportedQuestion.forMarkers(question.guide())))));
    }

    private static XmlNode associable(String id, String text, String limit) {
        return XmlNode.element(
                "simpleAssociableChoice", Xml.attributes("identifier", idOf(id), "matchMax", limit), Xml.lines(text));
    }

    private void ordering(Ordering question) {
        List<String> key =
                question.items().stream().map(item -> idOf(item.id())).toList();
        declare("ordered", "identifier", key);
        // by text, so that the written order is not the key
        List<XmlNode> choices = question.items().stream()
                .sorted((one, other) -> one.text().compareTo(other.text()))
                .map(QtiItemWriter::simpleChoice)
                .toList();
        body.add(XmlNode.element(
                "orderInteraction", Xml.attributes("responseIdentifier", RESPONSE, "shuffle", "true"), choices));
        if (!question.partialCredit()) {
            template = "match_correct";
            return;
        }
        for (int i = 0; i < key.size(); i++) {
            XmlNode place = Xml.element("index", Map.of("n", String.valueOf(i + 1)), variable(RESPONSE));
            rules.add(when(
                    Xml.element("match", Map.of(), place, base("identifier", key.get(i))),
                    set("SCORE", Xml.element("sum", Map.of(), variable("SCORE"), base("float", "1")))));
        }
        rules.add(set(
                "SCORE",
                Xml.element("divide", Map.of(), variable("SCORE"), base("float", String.valueOf(key.size())))));
    }

    private void choice(List<Part> parts, String limit, boolean shuffle) {
        body.add(XmlNode.element(
                "choiceInteraction",
                Xml.attributes("responseIdentifier", RESPONSE, "shuffle", String.valueOf(shuffle), "maxChoices", limit),
                parts.stream().map(QtiItemWriter::simpleChoice).toList()));
    }

    private static XmlNode simpleChoice(Part part) {
        return XmlNode.element("simpleChoice", Map.of("identifier", idOf(part.id())), Xml.lines(part.text()));
    }

    private void entryField(String marks) {
        body.add(Xml.element(
                "p",
                Map.of(),
                Xml.element("textEntryInteraction", Xml.attributes("class", marks, "responseIdentifier", RESPONSE))));
    }

    private void hotText(HotText question) {
        Map<String, String> texts =
                question.words().stream().collect(Collectors.toMap(HotText.Word::id, HotText.Word::text));
        marks(
                question.scoring(),
                question.words().stream()
                        .map(word -> new Mark(word.id(), word.right(), word.feedback()))
                        .toList(),
                "multiple",
                XmlNode.element(
                        "hottextInteraction",
                        Xml.attributes("responseIdentifier", RESPONSE, "maxChoices", "0"),
                        paragraphs(
                                question.passage(),
                                id -> XmlNode.element(
                                        "hottext",
                                        Map.of("identifier", idOf(id)),
                                        List.of(XmlNode.text(texts.get(id)))))));
    }

    private void hotSpot(HotSpot question) {
        Picture picture = question.picture();
        Attachment file = pictures.apply(picture.code())
                .orElseThrow(() -> new RefusedException(NoteCode.FILE_MISSING, 1, picture.code()));
        attachments.add(file);
        List<XmlNode> children = new ArrayList<>();
        children.add(Xml.element(
                "object",
                Xml.attributes(
                        "data",
                        "../" + file.path(),
                        "type",
                        file.type(),
                        "width",
                        String.valueOf(picture.width()),
                        "height",
                        String.valueOf(picture.height())),
                XmlNode.text(picture.alt())));
        for (HotSpot.Spot spot : question.spots()) {
            children.add(Xml.element(
                    "hotspotChoice",
                    Xml.attributes(
                            "identifier",
                            idOf(spot.id()),
                            "shape",
                            "rect",
                            "coords",
                            coords(spot.area(), picture),
                            "hotspotLabel",
                            spot.label())));
        }
        marks(
                question.scoring(),
                question.spots().stream()
                        .map(spot -> new Mark(spot.id(), spot.right(), spot.feedback()))
                        .toList(),
                question.isSingle() ? "single" : "multiple",
                XmlNode.element(
                        "hotspotInteraction",
                        Xml.attributes("responseIdentifier", RESPONSE, "maxChoices", question.isSingle() ? "1" : "0"),
                        children));
    }

    private static String coords(Picture.Area area, Picture picture) {
        return IntStream.of(
                        area.left() * picture.width(),
                        area.top() * picture.height(),
                        (area.left() + area.width()) * picture.width(),
                        (area.top() + area.height()) * picture.height())
                .map(thousandths -> Math.round(thousandths / (float) Picture.WHOLE))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** Something that can be marked. */
    private record Mark(String id, boolean right, String feedback) {}

    private void marks(Scoring scoring, List<Mark> marks, String cardinality, XmlNode interaction) {
        List<String> key =
                marks.stream().filter(Mark::right).map(mark -> idOf(mark.id)).toList();
        boolean isWhole = scoring == Scoring.ALL_OR_NOTHING || cardinality.equals("single");
        XmlNode mapping = XmlNode.element(
                "mapping",
                Xml.attributes("lowerBound", "0", "defaultValue", "0"),
                marks.stream()
                        .map(mark -> entry(idOf(mark.id), mark.right ? "1" : "-1"))
                        .toList());
        declare(cardinality, "identifier", key, isWhole ? new XmlNode[0] : new XmlNode[] {mapping});
        body.add(interaction);
        boolean hasFeedback = marks.stream().anyMatch(mark -> !mark.feedback.isEmpty());
        if (isWhole) {
            scoreWhenCorrect(hasFeedback);
        } else {
            rules.add(set("SCORE", divided(mapped(), key.size())));
        }
        if (hasFeedback) {
            outcomes.add(Xml.element(
                    "outcomeDeclaration",
                    Xml.attributes("identifier", FEEDBACK, "cardinality", cardinality, "baseType", "identifier")));
            rules.add(set(FEEDBACK, variable(RESPONSE)));
            marks.forEach(mark -> feedback(FEEDBACK, idOf(mark.id), mark.feedback));
        }
    }

    private void gaps(GapMatch question) {
        int count = question.gaps().size();
        Map<String, String> full = ((Response.Pairs) question.key()).rightOfLeft();
        List<String> key = question.gaps().stream()
                .map(gap -> idOf(full.get(gap.id())) + " " + idOf(gap.id()))
                .toList();
        boolean takes = question.scoring() == Scoring.RIGHT_MINUS_WRONG;
        List<XmlNode> entries = question.gaps().stream()
                .flatMap(gap -> gap.words().stream().map(word -> entry(idOf(word) + " " + idOf(gap.id()), "1")))
                .toList();
        declare(
                "multiple",
                "directedPair",
                key,
                XmlNode.element(
                        "mapping", Xml.attributes("lowerBound", "0", "defaultValue", takes ? "-1" : "0"), entries));
        List<XmlNode> children = new ArrayList<>();
        question.words()
                .forEach(word -> children.add(XmlNode.element(
                        "gapText",
                        Xml.attributes("identifier", idOf(word.id()), "matchMax", String.valueOf(word.uses())),
                        List.of(XmlNode.text(word.text())))));
        children.addAll(paragraphs(question.passage(), id -> Xml.element("gap", Map.of("identifier", idOf(id)))));
        body.add(XmlNode.element(
                "gapMatchInteraction", Xml.attributes("responseIdentifier", RESPONSE, "shuffle", "true"), children));
        switch (question.scoring()) {
            case SHARES, RIGHT_MINUS_WRONG -> rules.add(set("SCORE", divided(mapped(), count)));
            case ALL_OR_NOTHING -> rules.add(when(same(mapped(), count), set("SCORE", base("float", "1"))));
            case KPRIM -> {
                rules.add(when(same(mapped(), count - 1), set("SCORE", base("float", "0.5"))));
                rules.add(when(same(mapped(), count), set("SCORE", base("float", "1"))));
            }
        }
        if (question.gaps().stream().anyMatch(gap -> !gap.feedback().isEmpty())) {
            notes.loss(NoteCode.EXPORT_FEEDBACK, 1);
        }
    }

    /** Each list has a response of its own; the score counts the right ones, then says what so many are worth. */
    private void lists(InlineChoice question) {
        int count = question.slots().size();
        Map<String, XmlNode> interactions = new HashMap<>();
        for (int i = 0; i < count; i++) {
            InlineChoice.Slot slot = question.slots().get(i);
            String response = RESPONSE + "_" + (i + 1);
            List<String> right = slot.options().stream()
                    .filter(InlineChoice.Option::right)
                    .map(option -> idOf(option.id()))
                    .toList();
            declareAs(response, "single", "identifier", right.subList(0, 1));
            interactions.put(
                    slot.id(),
                    XmlNode.element(
                            "inlineChoiceInteraction",
                            Xml.attributes("responseIdentifier", response, "shuffle", "false"),
                            slot.options().stream()
                                    .map(option -> XmlNode.element(
                                            "inlineChoice",
                                            Map.of("identifier", idOf(option.id())),
                                            List.of(XmlNode.text(option.text()))))
                                    .toList()));
            XmlNode isRight = XmlNode.element(
                    "or",
                    Map.of(),
                    right.stream()
                            .map(id -> Xml.element("match", Map.of(), variable(response), base("identifier", id)))
                            .toList());
            rules.add(when(isRight, set("SCORE", counted("sum"))));
            if (question.scoring() == Scoring.RIGHT_MINUS_WRONG) {
                XmlNode isWrong = Xml.element(
                        "and",
                        Map.of(),
                        Xml.element("not", Map.of(), Xml.element("isNull", Map.of(), variable(response))),
                        Xml.element("not", Map.of(), isRight));
                rules.add(when(isWrong, set("SCORE", counted("subtract"))));
            }
            feedbackOf(slot, response, FEEDBACK + "_" + (i + 1));
        }
        body.add(XmlNode.element(
                "div", Map.of("class", QtiPassage.OURS), paragraphs(question.passage(), interactions::get)));
        XmlNode score = variable("SCORE");
        switch (question.scoring()) {
            case SHARES -> rules.add(set("SCORE", divided(score, count)));
            case RIGHT_MINUS_WRONG ->
                rules.add(set("SCORE", divided(Xml.element("max", Map.of(), score, base("float", "0")), count)));
            case ALL_OR_NOTHING ->
                rules.add(whenElse(
                        same(score, count), set("SCORE", base("float", "1")), set("SCORE", base("float", "0"))));
            case KPRIM ->
                rules.add(whenElse(
                        same(score, count),
                        set("SCORE", base("float", "1")),
                        whenElse(
                                same(score, count - 1),
                                set("SCORE", base("float", "0.5")),
                                set("SCORE", base("float", "0")))));
        }
    }

    private void feedbackOf(InlineChoice.Slot slot, String response, String outcome) {
        if (slot.options().stream().allMatch(option -> option.feedback().isEmpty())) {
            return;
        }
        outcomes.add(outcome(outcome, "identifier", ""));
        rules.add(set(outcome, variable(response)));
        slot.options().forEach(option -> feedback(outcome, idOf(option.id()), option.feedback()));
    }

    private static XmlNode counted(String operator) {
        return Xml.element(operator, Map.of(), variable("SCORE"), base("float", "1"));
    }

    private static XmlNode mapped() {
        return Xml.element("mapResponse", Map.of("identifier", RESPONSE));
    }

    private static XmlNode whenElse(XmlNode condition, XmlNode then, XmlNode otherwise) {
        return Xml.element(
                "responseCondition",
                Map.of(),
                Xml.element("responseIf", Map.of(), condition, then),
                Xml.element("responseElse", Map.of(), otherwise));
    }

    /** A text with its places: paragraphs for blank lines, breaks for others. */
    private static List<XmlNode> paragraphs(Passage passage, Function<String, XmlNode> place) {
        List<List<XmlNode>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
        for (Passage.Run run : passage.runs()) {
            if (run.isSlot()) {
                paragraphs.get(paragraphs.size() - 1).add(place.apply(run.slot()));
                continue;
            }
            String[] parts = run.text().split("\\n{2,}", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    paragraphs.add(new ArrayList<>());
                }
                String[] lines = parts[i].split("\\n", -1);
                for (int line = 0; line < lines.length; line++) {
                    if (line > 0) {
                        paragraphs.get(paragraphs.size() - 1).add(Xml.element("br", Map.of()));
                    }
                    paragraphs.get(paragraphs.size() - 1).add(XmlNode.text(lines[line]));
                }
            }
        }
        return paragraphs.stream()
                .map(content -> XmlNode.element("p", Map.of(), content))
                .toList();
    }

    private void declare(String cardinality, String type, List<String> key, XmlNode... more) {
        declareAs(RESPONSE, cardinality, type, key, more);
    }

    private void declareAs(String identifier, String cardinality, String type, List<String> key, XmlNode... more) {
        List<XmlNode> values = key.stream()
                .map(value -> Xml.element("value", Map.of(), XmlNode.text(value)))
                .toList();
        List<XmlNode> children = new ArrayList<>(List.of(XmlNode.element("correctResponse", Map.of(), values)));
        children.addAll(Arrays.asList(more));
        declarations.add(XmlNode.element(
                "responseDeclaration",
                Xml.attributes("identifier", identifier, "cardinality", cardinality, "baseType", type),
                children));
    }

    private static XmlNode entry(String key, String worth) {
        return Xml.element("mapEntry", Xml.attributes("mapKey", key, "mappedValue", worth));
    }

    private static XmlNode outcome(String identifier, String type, String value) {
        Map<String, String> attributes =
                Xml.attributes("identifier", identifier, "cardinality", "single", "baseType", type);
        if (value.isEmpty()) {
            return Xml.element("outcomeDeclaration", attributes);
        }
        XmlNode standard = Xml.element("defaultValue", Map.of(), Xml.element("value", Map.of(), XmlNode.text(value)));
        return Xml.element("outcomeDeclaration", attributes, standard);
    }

    private void scoreWhenCorrect(boolean writtenOut) {
        if (!writtenOut) {
            template = "match_correct";
            return;
        }
        XmlNode isRight = Xml.element(
                "match", Map.of(), variable(RESPONSE), Xml.element("correct", Map.of("identifier", RESPONSE)));
        rules.add(when(isRight, set("SCORE", base("float", "1"))));
    }

    private static XmlNode when(XmlNode condition, XmlNode... then) {
        List<XmlNode> branch = new ArrayList<>(List.of(condition));
        branch.addAll(Arrays.asList(then));
        return Xml.element("responseCondition", Map.of(), XmlNode.element("responseIf", Map.of(), branch));
    }

    private static XmlNode set(String outcome, XmlNode value) {
        return Xml.element("setOutcomeValue", Map.of("identifier", outcome), value);
    }

    private static XmlNode variable(String identifier) {
        return Xml.element("variable", Map.of("identifier", identifier));
    }

    private static XmlNode base(String type, String value) {
        return Xml.element("baseValue", Map.of("baseType", type), XmlNode.text(value));
    }

    private void feedback(String outcome, String identifier, String text) {
        if (text.isEmpty()) {
            return;
        }
        feedbacks.add(XmlNode.element(
                "modalFeedback",
                Xml.attributes("outcomeIdentifier", outcome, "showHide", "show", "identifier", identifier),
                asContent(Xml.paragraphs(text))));
    }

    /** Version 3 wants one element around what is shown in a block. */
    private List<XmlNode> asContent(List<XmlNode> content) {
        return version == QtiVersion.V3 ? List.of(XmlNode.element("contentBody", Map.of(), content)) : content;
    }
}
