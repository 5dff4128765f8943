package vn.hocvuso.assessment.exchange;

import java.util.List;

/**
 * A test of a package: which items in which order. Rules of selection, navigation and scoring are not taken; the notes
 * name them.
 *
 * @param file where it stands in the package
 */
public record ImportedTest(
        String file, String identifier, String title, List<Section> sections, List<ImportNote> notes) {

    /**
     * A section.
     *
     * @param itemFiles paths in the package, as in {@link ImportedItem#file}
     */
    public record Section(String title, List<String> itemFiles) {

        public Section {
            itemFiles = List.copyOf(itemFiles);
        }
    }

    public ImportedTest {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }
}
