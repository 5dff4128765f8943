package vn.hocvuso.web.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.hocvuso.assessment.bank.Passage;

/**
 * A text with places in it, as authors type it: what stands in square brackets is a place. A backslash before a bracket
 * makes it an ordinary one.
 */
final class PassageText {

    private final List<String> pieces = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    private PassageText() {}

    /** Reads a typed text. */
    static PassageText of(String typed) {
        PassageText text = new PassageText();
        StringBuilder piece = new StringBuilder();
        boolean isPlace = false;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean isEscaped = c == '\\' && i + 1 < typed.length() && "[]\\".indexOf(typed.charAt(i + 1)) >= 0;
            if (isEscaped) {
                piece.append(typed.charAt(++i));
            } else if (c == '[' && !isPlace) {
                text.pieces.add(piece.toString());
                piece.setLength(0);
                isPlace = true;
            } else if (c == ']' && isPlace) {
                text.places.add(piece.toString().strip());
                piece.setLength(0);
                isPlace = false;
            } else {
                piece.append(c);
            }
        }
        if (isPlace) {
            throw new FormProblem("bracket-open");
        }
        text.pieces.add(piece.toString());
        return text;
    }

    /** The typed form of a passage. */
    static String write(Passage passage, Function<String, String> placeOfSlot) {
        StringBuilder typed = new StringBuilder();
        passage.runs()
                .forEach(run -> typed.append(
                        run.isSlot() ? '[' + escaped(placeOfSlot.apply(run.slot())) + ']' : escaped(run.text())));
        return typed.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    /** What stands in the brackets, in the order of the text. */
    List<String> places() {
        return List.copyOf(places);
    }

    /** The passage with these slots, one for each place. */
    Passage passage(List<String> slotIds) {
        Passage passage = Passage.EMPTY;
        for (int i = 0; i < pieces.size(); i++) {
            passage = passage.text(pieces.get(i));
            if (i < slotIds.size()) {
                passage = passage.slot(slotIds.get(i));
            }
        }
        return passage;
    }
}
