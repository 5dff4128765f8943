package vn.hocvuso.shared;

/** The person may not do this (HTTP 403). Never says whether the thing exists. */
public class NotAllowedException extends BusinessException {

    public NotAllowedException(String code, Object... args) {
        super(code, args);
    }
}
