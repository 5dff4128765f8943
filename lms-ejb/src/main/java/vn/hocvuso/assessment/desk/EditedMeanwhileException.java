package vn.hocvuso.assessment.desk;

import vn.hocvuso.shared.ConflictException;

/** Somebody else changed the question since the caller opened it; what the caller typed is not stored. */
public class EditedMeanwhileException extends ConflictException {

    /**
     * A refusal.
     *
     * @param by name of who changed it
     */
    public EditedMeanwhileException(String by) {
        super("assessment.desk-edited-meanwhile", by);
    }
}
