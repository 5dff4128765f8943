package vn.hocvuso.web.blueprint;

/** Something typed that cannot be understood: the field it stands in, and the text that says so. */
final class Untyped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient Object[] args;

    Untyped(String field, String key, Object... args) {
        super(key, null, false, false);
        this.field = field;
        this.key = key;
        this.args = args;
    }

    String field() {
        return field;
    }

    String key() {
        return key;
    }

    Object[] args() {
        return args;
    }
}
