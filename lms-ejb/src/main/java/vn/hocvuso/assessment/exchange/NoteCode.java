package vn.hocvuso.assessment.exchange;

import java.util.Locale;

/** What can be said about an imported or exported item. Texts with remedies stand in the bundles. */
public enum NoteCode {
    // taken, with a loss
    FORMATTING(false),
    LINK(false),
    /** Scripts and event handlers were thrown away. */
    SCRIPT(false),
    RUBY(false),
    RAISED_TEXT(false),
    DECORATIVE_IMAGE(false),
    /** A formula written in TeX stays as it is typed. */
    TEX(false),
    FEEDBACK(false),
    /** Spoken text, braille and other supports. */
    ACCESS_SUPPORT(false),
    RUBRIC(false),
    COMPANION(false),
    HINTS(false),
    /** Points other than one. */
    POINTS(false),
    /** Options or answers that were worth something count as wrong. */
    PARTIAL_CREDIT(false),
    NEGATIVE_SCORE(false),
    CHOICE_LIMIT(false),
    /** Typed answers are compared with less severity. */
    COMPARISON(false),
    DISTRACTORS(false),
    /** A picture or a place in it had no words. */
    PICTURE_WORDS(false),
    /** The rectangle around a shape stands for it. */
    PICTURE_SHAPE(false),
    UNITS(false),
    /** The file does not say how to score; its key is used. */
    SCORED_BY_KEY(false),
    SHARED_TEXT(false),
    NO_MANIFEST(false),
    TEST_RULES(false),
    /** The other system cannot say it. */
    EXPORT_DIACRITICS(false),
    EXPORT_FEEDBACK(false),
    /** The name for authors was longer than a name may be here. */
    TITLE_CUT(false),

    // refused
    MALFORMED_XML(true),
    DOCUMENT_TYPE(true),
    XML_TOO_LARGE(true),
    FILE_TOO_LARGE(true),
    FILE_UNREADABLE(true),
    ARCHIVE_BROKEN(true),
    ARCHIVE_TOO_MANY_FILES(true),
    ARCHIVE_TOO_LARGE(true),
    ARCHIVE_PATH(true),
    ARCHIVE_DUPLICATE(true),
    FILE_MISSING(true),
    /** The file is no picture, or too large for one. */
    PICTURE_REFUSED(true),
    REMOTE_FILE(true),
    NOT_RECOGNISED(true),
    OLD_QTI(true),
    PACKAGE_WANTED(true),
    NOTHING_FOUND(true),
    TOO_MANY_ITEMS(true),
    ITEM_TOO_LARGE(true),
    ENCODING(true),
    SYNTAX(true),
    KIND_NOT_YET(true),
    KIND_UNKNOWN(true),
    NO_INTERACTION(true),
    SEVERAL_INTERACTIONS(true),
    ADAPTIVE(true),
    TEMPLATE(true),
    NO_KEY(true),
    NO_SCORE(true),
    SCORING_EXPRESSION(true),
    SCORING_DIFFERS(true),
    TOO_LARGE_TO_PROVE(true),
    NEVER_RIGHT(true),
    SEVERAL_RIGHT(true),
    LIMIT_NEEDED(true),
    IMAGE(true),
    MEDIA(true),
    TABLE(true),
    FORMULA(true),
    EMPTY_TEXT(true),
    SAME_TEXT(true),
    TOO_FEW(true),
    NOT_ONE_TO_ONE(true),
    WILDCARD(true),
    SHARES(true);

    private final boolean refusal;

    NoteCode(boolean refusal) {
        this.refusal = refusal;
    }

    /** The name in keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a note of this code means that the item is not taken. */
    public boolean isRefusal() {
        return refusal;
    }
}
