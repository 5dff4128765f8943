package vn.hocvuso.shared;

/** A rule of the domain refuses this (HTTP 422); features extend it. */
public class RuleViolationException extends BusinessException {

    public RuleViolationException(String code, Object... args) {
        super(code, args);
    }
}
