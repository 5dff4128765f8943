package vn.hocvuso.shared;

/** The form was opened on an older version of the thing than the one stored now. */
public class StaleEditException extends ConflictException {

    public StaleEditException() {
        super("shared.stale-edit");
    }
}
