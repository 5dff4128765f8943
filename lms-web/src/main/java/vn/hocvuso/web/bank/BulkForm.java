package vn.hocvuso.web.bank;

import java.io.Serializable;

/** What is to be done to many questions, as chosen. */
public class BulkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String folder = "";
    private String tag = "";
    private String level = "";

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = Typed.text(folder);
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = Typed.text(tag);
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = Typed.text(level);
    }
}
