package vn.hocvuso.run;

/** The product cannot start or stop; the message is one sentence for the person at the console, with the remedy. */
public class StartException extends RuntimeException {

    public StartException(String message) {
        super(message);
    }

    public StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
