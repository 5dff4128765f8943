package vn.hocvuso.web.bank;

import java.io.Serializable;

/** What is said about a question, and where it is put. */
public class TalkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reason = "";
    private String comment = "";
    private String folder = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Typed.text(reason);
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = Typed.text(comment);
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = Typed.text(folder);
    }
}
