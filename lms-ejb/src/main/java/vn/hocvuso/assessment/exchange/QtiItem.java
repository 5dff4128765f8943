package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.hocvuso.assessment.bank.Fraction;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;

/**
 * One item with one interaction, on its way to a question: scores responses as the item does, and finds the feedback
 * that belongs to them.
 */
final class QtiItem {

    private static final BigDecimal CLOSE = new BigDecimal("1e-9");
    private static final Set<String> PARTS = Set.of(
            "simpleChoice", "simpleAssociableChoice", "inlineChoice", "hottext", "gapText", "gap", "hotspotChoice");
    /** Shares written with seven digits sum to nearly one. */
    private static final BigDecimal NEARLY = new BigDecimal("0.001");

    private final XmlNode root;
    private final List<XmlNode> interactions;
    private final XmlNode interaction;
    private final String passage;
    private final String stem;
    private final QtiScoring scoring;
    private final ItemNotes notes;
    private final Effort effort;
    private final Function<String, Optional<Attached>> attachments;
    private final PartIds ids;
    private final List<XmlNode> feedbacks;
    private final Set<XmlNode> usedFeedbacks = new HashSet<>();
    private final Map<QtiValue, QtiScoring.Result> results = new LinkedHashMap<>();
    private Function<QtiValue, Map<String, QtiValue>> spread;

    /** A file of the package that an item refers to. */
    record Attached(String path, byte[] content) {}

    /**
     * An item.
     *
     * @param interactions what is answered; several only where they are one question
     * @param stem what is asked
     * @param passage the text in which it is answered, with a mark for each place; empty for kinds without one
     * @param attachments finds what a reference means
     */
    QtiItem(
            XmlNode root,
            List<XmlNode> interactions,
            String stem,
            String passage,
            ItemNotes notes,
            Effort effort,
            Function<String, Optional<Attached>> attachments) {
        this.root = root;
        this.interactions = List.copyOf(interactions);
        this.interaction = interactions.get(0);
        this.passage = passage;
        this.spread = given -> Map.of(responseIdentifier(), given);
        this.stem = stem;
        this.notes = notes;
        this.effort = effort;
        this.attachments = attachments;
        this.scoring = new QtiScoring(root, effort);
        this.ids = new PartIds(root.attribute("identifier"));
        this.feedbacks =
                root.below(node -> node.is("modalFeedback") || node.is("feedbackInline") || node.is("feedbackBlock"));
        long parts = interactions.stream()
                .mapToLong(each -> each.below(QtiItem::isPart).size())
                .sum();
        if (parts > ImportedItem.MAX_PARTS) {
            throw refused(NoteCode.ITEM_TOO_LARGE);
        }
        if (scoring.isByKey()) {
            notes.loss(NoteCode.SCORED_BY_KEY, root.line());
        }
    }

    private static boolean isPart(XmlNode node) {
        return PARTS.contains(node.name());
    }

    XmlNode interaction() {
        return interaction;
    }

    List<XmlNode> interactions() {
        return interactions;
    }

    String stem() {
        return stem;
    }

    /** The text in which something is answered, with a mark for each place. */
    String passage() {
        return passage;
    }

    /** From now on a tried value stands for several responses, by the names of their declarations. */
    void spread(Function<QtiValue, Map<String, QtiValue>> responses) {
        this.spread = responses;
    }

    QtiScoring scoring() {
        return scoring;
    }

    ItemNotes notes() {
        return notes;
    }

    PartIds ids() {
        return ids;
    }

    String responseIdentifier() {
        return interaction.attribute("responseIdentifier");
    }

    /** What is declared about the response, such as {@code cardinality}. */
    String declared(String attribute) {
        return scoring.declaration(responseIdentifier())
                .map(node -> node.attribute(attribute))
                .orElseThrow(() -> refused(NoteCode.NO_KEY));
    }

    QtiValue correct() {
        return scoring.correct(responseIdentifier());
    }

    RefusedException refused(NoteCode code, String... args) {
        return new RefusedException(code, interaction.line(), args);
    }

    /** The file of the package that a reference means; empty when there is none. */
    Optional<Attached> attached(String href) {
        return attachments.apply(href);
    }

    /** The text below a node, which may be empty. */
    String plain(XmlNode node) {
        return PlainText.optional(node.children(), notes).orElse("");
    }

    /** The text of a part. */
    String textOf(XmlNode part) {
        String text = PlainText.of(part, notes);
        if (text.isBlank()) {
            throw new RefusedException(NoteCode.EMPTY_TEXT, part.line());
        }
        return text;
    }

    /** Scores a response and remembers it as tried. */
    BigDecimal score(QtiValue response) {
        return results.computeIfAbsent(response, given -> scoring.score(spread.apply(given)))
                .score();
    }

    /** The best score of all tried responses. */
    BigDecimal best() {
        BigDecimal best =
                results.values().stream().map(QtiScoring.Result::score).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (best.signum() <= 0) {
            throw refused(NoteCode.NEVER_RIGHT);
        }
        return best;
    }

    /** Notes a maximum other than one, and scores below nothing. */
    void notePoints() {
        BigDecimal best = best();
        if (best.subtract(BigDecimal.ONE).abs().compareTo(NEARLY) > 0) {
            notes.loss(NoteCode.POINTS, root.line(), best.stripTrailingZeros().toPlainString());
        }
        if (results.values().stream().anyMatch(result -> result.score().signum() < 0)) {
            notes.loss(NoteCode.NEGATIVE_SCORE, root.line());
        }
    }

    Collection<QtiValue> tried() {
        return List.copyOf(results.keySet());
    }

    /** Whether our grading gives every tried response the share of the best score that the item gives it. */
    boolean agrees(Question question, Function<QtiValue, Response> ours) {
        return agrees(question, ours, response -> true);
    }

    /** The same for some of the tried responses; the others are noted as lost. */
    boolean agrees(Question question, Function<QtiValue, Response> ours, Predicate<QtiValue> compared) {
        BigDecimal best = best();
        return results.entrySet().stream()
                .filter(tried -> compared.test(tried.getKey()))
                .allMatch(tried -> {
                    Fraction given = question.grade(ours.apply(tried.getKey())).score();
                    BigDecimal score =
                            tried.getValue().score().max(BigDecimal.ZERO).divide(best, MathContext.DECIMAL128);
                    BigDecimal share = new BigDecimal(given.numerator())
                            .divide(new BigDecimal(given.denominator()), MathContext.DECIMAL128);
                    return share.subtract(score).abs().compareTo(CLOSE) < 0;
                });
    }

    /** Feedback that every tried response opens. */
    String generalFeedback() {
        return feedbackWhen(response -> true);
    }

    /** Feedback that exactly those tried responses open. */
    String feedbackWhen(Predicate<QtiValue> responses) {
        List<String> texts = new ArrayList<>();
        for (XmlNode feedback : feedbacks) {
            if (results.entrySet().stream().allMatch(tried -> {
                effort.spend(1, feedback);
                return isShown(feedback, tried.getValue()) == responses.test(tried.getKey());
            })) {
                Optional<String> text = PlainText.optional(feedback.children(), notes);
                text.ifPresent(plain -> {
                    usedFeedbacks.add(feedback);
                    if (!plain.isBlank()) {
                        texts.add(plain);
                    }
                });
            }
        }
        return String.join("\n", texts);
    }

    /** Notes feedback that found no place. */
    void noteFeedback() {
        feedbacks.stream()
                .filter(feedback -> !usedFeedbacks.contains(feedback) && saysSomething(feedback))
                .findFirst()
                .ifPresent(feedback -> notes.loss(NoteCode.FEEDBACK, feedback.line()));
    }

    private static boolean saysSomething(XmlNode feedback) {
        return PlainText.optional(feedback.children(), new ItemNotes(""))
                .map(text -> !text.isBlank())
                .orElse(true);
    }

    private static boolean isShown(XmlNode feedback, QtiScoring.Result result) {
        boolean holds = result.outcomes()
                .getOrDefault(feedback.attribute("outcomeIdentifier"), QtiValue.NOTHING)
                .contains(feedback.attribute("identifier"));
        return feedback.attribute("showHide").equals("hide") != holds;
    }
}
