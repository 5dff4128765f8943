package vn.hocvuso.shared;

/** The thing asked for does not exist, or not for this person (HTTP 404). */
public class NotFoundException extends BusinessException {

    public NotFoundException(String code, Object... args) {
        super(code, args);
    }
}
