package vn.hocvuso.assessment.bank;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with slots in it where something is answered: gaps, lists to choose from, words to mark. Immutable; {@link
 * #text} and {@link #slot} make a longer one.
 *
 * @param runs in reading order; each slot stands once
 */
public record Passage(List<Run> runs) {

    public static final Passage EMPTY = new Passage(List.of());

    /**
     * A piece of text or a slot.
     *
     * @param slot id of the slot; empty for a piece of text
     * @param text plain text with its spaces and line breaks; empty for a slot
     */
    public record Run(String slot, String text) {

        public Run {
            if (slot.isEmpty() == text.isEmpty()) {
                throw new IllegalArgumentException("a run is a text or a slot: " + slot + text);
            }
        }

        /** Whether it is a slot. */
        public boolean isSlot() {
            return !slot.isEmpty();
        }
    }

    public Passage {
        runs = List.copyOf(runs);
        long slots = runs.stream().filter(Run::isSlot).count();
        if (runs.stream().filter(Run::isSlot).map(Run::slot).distinct().count() != slots) {
            throw new IllegalArgumentException("a slot stands once in its text");
        }
    }

    /** The passage with more text; an empty text adds nothing. */
    public Passage text(String text) {
        return text.isEmpty() ? this : with(new Run("", text));
    }

    /** The passage with one more slot. */
    public Passage slot(String id) {
        return with(new Run(id, ""));
    }

    /** Ids of the slots in reading order. */
    public List<String> slots() {
        return runs.stream().filter(Run::isSlot).map(Run::slot).toList();
    }

    private Passage with(Run run) {
        List<Run> longer = new ArrayList<>(runs);
        longer.add(run);
        return new Passage(longer);
    }
}
