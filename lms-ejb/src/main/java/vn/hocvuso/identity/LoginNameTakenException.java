package vn.hocvuso.identity;

import vn.hocvuso.shared.ConflictException;

/** Somebody else has this login name. */
public class LoginNameTakenException extends ConflictException {

    LoginNameTakenException() {
        super("identity.login-name-taken");
    }
}
