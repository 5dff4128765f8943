package vn.hocvuso.web.blueprint;

import java.util.Locale;
import java.util.TreeSet;
import vn.hocvuso.assessment.blueprint.Feasibility;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.web.shared.Texts;

/** What a section asks for, and what it lacks, in words. */
final class SectionWords {

    private static final String FEATURE = "blueprint";

    private final Locale locale;

    SectionWords(Locale locale) {
        this.locale = locale;
    }

    /** "câu mức 1–2 về 4.1". */
    String of(Section section) {
        return text("words.questions", section.count()) + about(section);
    }

    /** "Cần thêm 12 câu mức 2 về 4.1"; empty when nothing is missing. */
    String missing(Section section, Feasibility.SectionRow row) {
        if (row.missing() == 0) {
            return "";
        }
        return text("words.missing", row.missing())
                + about(section)
                + (row.isContended() ? text("words.contended", row.fitting()) : "");
    }

    private String about(Section section) {
        StringBuilder words = new StringBuilder();
        section.natures().forEach(nature -> words.append(text("words." + nature)));
        TreeSet<Integer> levels = new TreeSet<>(section.levels());
        if (levels.size() == 1) {
            words.append(text("words.level", levels.first()));
        } else if (!levels.isEmpty()) {
            words.append(text("words.levels", levels.first(), levels.last()));
        }
        if (!section.competences().isEmpty()) {
            words.append(text("words.on", String.join(", ", section.competences())));
        }
        if (!section.labels().isEmpty()) {
            words.append(text("words.tagged", String.join(", ", section.labels())));
        }
        return words.toString();
    }

    private String text(String key, Object... args) {
        return Texts.text(locale, FEATURE, "blueprint." + key, args);
    }
}
