package vn.hocvuso.assessment.desk;

import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.QuestionOrigin;

/**
 * Which questions of the bank are wanted; what is null, empty or 0 is not asked for.
 *
 * @param words with or without diacritics; each must occur in title, code, question or options
 * @param folderId with all folders below
 */
public record BankFilter(
        String words,
        long folderId,
        DeskStatus status,
        QuestionKind kind,
        QuestionOrigin origin,
        String bank,
        String competence,
        int level,
        String tag) {

    /** Everything the caller may see. */
    public static final BankFilter ALL = new BankFilter("", 0, null, null, null, "", "", 0, "");

    /** Everything with these words. */
    public static BankFilter ofWords(String words) {
        return new BankFilter(words, 0, null, null, null, "", "", 0, "");
    }

    /** Everything in a folder and below it. */
    public static BankFilter ofFolder(long folderId) {
        return new BankFilter("", folderId, null, null, null, "", "", 0, "");
    }
}
