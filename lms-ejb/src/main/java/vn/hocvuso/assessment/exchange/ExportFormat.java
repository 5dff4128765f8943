package vn.hocvuso.assessment.exchange;

/** What questions can be written in. */
public enum ExportFormat {
    /** A package of QTI 3.0.1 items. */
    QTI_3("zip"),
    /** A package of QTI 2.2 items. */
    QTI_2("zip"),
    MOODLE_XML("xml");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** The end of the file's name. */
    public String extension() {
        return extension;
    }
}
