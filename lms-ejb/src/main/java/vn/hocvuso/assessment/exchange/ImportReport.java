package vn.hocvuso.assessment.exchange;

import java.util.List;

/**
 * What an import would bring; reading it changes nothing.
 *
 * @param file as the person named it
 * @param items in the order of the file; empty when the whole file was refused
 * @param notes about the file as a whole; with no items at all, why it was refused
 */
public record ImportReport(
        String file, ImportFormat format, List<ImportedItem> items, List<ImportedTest> tests, List<ImportNote> notes) {

    public ImportReport {
        items = List.copyOf(items);
        tests = List.copyOf(tests);
        notes = List.copyOf(notes);
    }

    /** Items with that verdict. */
    public List<ImportedItem> items(ImportVerdict verdict) {
        return items.stream().filter(item -> item.verdict() == verdict).toList();
    }

    /** Items that bring a question, in order: what a commit takes. */
    public List<ImportedItem> taken() {
        return items.stream().filter(item -> item.question().isPresent()).toList();
    }

    /** Whether nothing can be taken. */
    public boolean isRefused() {
        return taken().isEmpty();
    }
}
