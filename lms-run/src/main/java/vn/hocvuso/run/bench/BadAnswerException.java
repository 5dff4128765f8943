package vn.hocvuso.run.bench;

import java.io.IOException;

/** The product answered, but not what was expected. */
final class BadAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    BadAnswerException(String path, int status) {
        super(status + " " + path.replaceAll("\\?.*", ""));
    }

    BadAnswerException(String path, String missing) {
        super("no " + missing + " on " + path.replaceAll("\\?.*", ""));
    }
}
