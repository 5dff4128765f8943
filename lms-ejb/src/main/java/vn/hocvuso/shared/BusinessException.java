package vn.hocvuso.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * An expected "no": the transaction rolls back and the person is told why in their language.
 *
 * <p>The code is the key {@code error.<code>} of the message bundles and the {@code code} of a REST problem; the
 * arguments fill the message's places and never hold personal data.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {

    private final String code;
    private final transient List<Object> args;

    protected BusinessException(String code, Object... args) {
        super(code + List.of(args));
        this.code = code;
        this.args = List.of(args);
    }

    /** Stable code, {@code feature.what-is-wrong}. */
    public String code() {
        return code;
    }

    /** Arguments of the message, in the order of its places. */
    public List<Object> args() {
        return args == null ? List.of() : args;
    }
}
