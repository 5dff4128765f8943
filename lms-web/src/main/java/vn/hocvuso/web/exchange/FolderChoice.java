package vn.hocvuso.web.exchange;

import java.util.Locale;
import vn.hocvuso.assessment.desk.FolderRow;
import vn.hocvuso.web.shared.Texts;

/**
 * A folder to choose.
 *
 * @param value what a form sends
 * @param label with as many marks before its name as there are folders around it
 */
public record FolderChoice(String value, String label) {

    static FolderChoice of(FolderRow folder, Locale locale) {
        String place = folder.place().isEmpty() ? "" : " · " + folder.place();
        String name = folder.bank().isEmpty()
                ? folder.name()
                : Texts.text(locale, "assessment", "bank.folder." + folder.bank());
        return new FolderChoice(Long.toString(folder.id()), "— ".repeat(folder.depth()) + name + place);
    }
}
