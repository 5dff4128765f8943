package vn.hocvuso.media;

import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.RuleViolationException;

/** A file that is not kept as a picture, with the reason as its code. */
public class RefusedPictureException extends RuleViolationException {

    private static final long serialVersionUID = 1L;

    private RefusedPictureException(String code, Object... args) {
        super(code, args);
    }

    /** No file, or an empty one. */
    static BusinessException missing() {
        return new RefusedPictureException("media.no-picture");
    }

    /** More bytes than are taken. */
    static BusinessException tooLarge(int megabytes) {
        return new RefusedPictureException("media.picture-too-large", megabytes);
    }

    /** Its content is not that of a PNG, JPEG or GIF file, whatever its name says. */
    static BusinessException unreadable() {
        return new RefusedPictureException("media.picture-unreadable");
    }

    /** More pixels than are taken. */
    static BusinessException tooManyPixels(int megapixels) {
        return new RefusedPictureException("media.picture-many-pixels", megapixels);
    }

    /** Too few pixels to show anything. */
    static BusinessException tooSmall(int pixels) {
        return new RefusedPictureException("media.picture-small", pixels);
    }
}
