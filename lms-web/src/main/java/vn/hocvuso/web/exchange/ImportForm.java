package vn.hocvuso.web.exchange;

import java.io.Serializable;

/** Where the questions go and which of them. */
public class ImportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    static final String ALL = "all";
    static final String WHOLE = "whole";

    private String folder = "";
    private String which = ALL;

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder == null ? "" : folder;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }
}
