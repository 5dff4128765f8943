package vn.hocvuso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Question;

/**
 * One item of an import.
 *
 * @param file where it stands, inside an archive the path there
 * @param line where it begins, 1-based
 * @param identifier what its own system calls it; may be empty and need not be unique
 * @param title may be empty
 * @param tags tags and categories of its own system
 * @param question empty when refused
 */
public record ImportedItem(
        String file,
        int line,
        String identifier,
        String title,
        List<String> tags,
        Optional<Question> question,
        List<ImportNote> notes) {

    /** Longer names are cut, and a note says so. */
    public static final int MAX_TITLE = 200;

    /** Choices, rows and words that count together. */
    static final int MAX_PARTS = 200;

    private static final int MAX_TEXT = 20_000;
    private static final int MAX_PART = 4_000;
    /** With all feedback: stored, with its quoting, it fits into what the desk keeps of one question. */
    private static final int MAX_SIGNS = 90_000;

    private static final int MAX_TAGS = 50;

    public ImportedItem {
        line = Math.max(line, 1);
        tags = tags.stream()
                .filter(tag -> !tag.isBlank())
                .map(tag -> cut(tag.strip()))
                .distinct()
                .limit(MAX_TAGS)
                .toList();
        identifier = cut(identifier);
        List<ImportNote> all = new ArrayList<>(notes);
        if (question.filter(ImportedItem::isTooLarge).isPresent()) {
            all.add(0, new ImportNote(NoteCode.ITEM_TOO_LARGE, file, line, List.of()));
            question = Optional.empty();
        }
        if (title.length() > MAX_TITLE) {
            all.add(new ImportNote(NoteCode.TITLE_CUT, file, line, List.of(String.valueOf(MAX_TITLE))));
            title = cut(title);
        }
        notes = List.copyOf(all);
    }

    private static String cut(String text) {
        if (text.length() <= MAX_TITLE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_TITLE - 1)) ? MAX_TITLE - 1 : MAX_TITLE;
        return text.substring(0, end).strip();
    }

    /** More than anybody reads on one page. */
    private static boolean isTooLarge(Question question) {
        List<Part> parts = new ArrayList<>(question.parts());
        parts.addAll(question.prompts());
        return question.stem().length() > MAX_TEXT
                || question.generalFeedback().length() > MAX_TEXT
                || parts.size() > MAX_PARTS
                || parts.stream().anyMatch(part -> part.text().length() > MAX_PART)
                || question.toString().length() > MAX_SIGNS;
    }

    /** Taken or not. */
    public ImportVerdict verdict() {
        if (question.isEmpty()) {
            return ImportVerdict.REFUSED;
        }
        return notes.isEmpty() ? ImportVerdict.WHOLE : ImportVerdict.WITH_LOSS;
    }
}
