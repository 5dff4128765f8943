package vn.hocvuso.web.bank;

import java.util.List;

/** What is typed makes no question yet; the code names the text that says what is missing. */
class FormProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    FormProblem(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    /** Key of the text in the bundle of assessment. */
    String key() {
        return "question.problem." + key;
    }

    Object[] args() {
        return args == null ? new Object[0] : args.toArray();
    }
}
