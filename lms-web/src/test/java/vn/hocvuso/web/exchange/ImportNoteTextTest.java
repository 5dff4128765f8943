package vn.hocvuso.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocvuso.assessment.exchange.ImportNote;
import vn.hocvuso.assessment.exchange.NoteCode;

class ImportNoteTextTest {

    @ParameterizedTest
    @EnumSource
    void isSaidInBothLanguages_whateverTheNote(NoteCode code) {
        ImportNote note = new ImportNote(code, "a.xml", 1, List.of("x", "y"));

        String vietnamese = ImportNoteText.of(note, Locale.forLanguageTag("vi"));
        String english = ImportNoteText.of(note, Locale.ENGLISH);

        assertThat(vietnamese).doesNotContain("???", "{", "''").endsWith(".").isNotEqualTo(english);
        assertThat(english).doesNotContain("???", "{", "''").endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void isSaidOfAnExportToo_whateverTheNote(NoteCode code) {
        ImportNote note = new ImportNote(code, "q-1", 1, List.of("x", "y"));

        assertThat(ImportNoteText.ofExport(note, Locale.forLanguageTag("vi"))).doesNotContain("???", "{");
        assertThat(ImportNoteText.ofExport(note, Locale.ENGLISH)).doesNotContain("???", "{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void namesWhatTheNoteNames(String language) {
        ImportNote note = new ImportNote(NoteCode.KIND_NOT_YET, "a.xml", 1, List.of("hotspotInteraction"));

        assertThat(ImportNoteText.of(note, Locale.forLanguageTag(language))).contains("hotspotInteraction");
    }
}
