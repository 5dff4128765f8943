package vn.hocvuso.shared;

/** Somebody else changed the thing meanwhile, or it exists already (HTTP 409). */
public class ConflictException extends BusinessException {

    public ConflictException(String code, Object... args) {
        super(code, args);
    }
}
