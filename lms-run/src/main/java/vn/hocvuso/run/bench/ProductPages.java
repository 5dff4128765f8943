package vn.hocvuso.run.bench;

import java.io.IOException;

/**
 * The pages of the learner's main flow, found as a visitor finds them: from page to page by links and forms.
 *
 * @param stylesheet a static file
 */
record ProductPages(String stylesheet, String signIn, String course, String lesson) {

    static final String SIGN_IN = "/identity/sign-in";
    static final String REGISTER = "/identity/register";
    static final String PATH = "/catalog/path?group=" + Learners.GROUP;
    static final String MY_LEARNING = "/learning/my-learning";

    /** The first course of the benchmark's learners' path, with its first lesson. */
    static ProductPages find(Visitor visitor) throws IOException {
        Html home = visitor.get("/");
        String stylesheet = home.stylesheet().orElseThrow(() -> new BadAnswerException("/", "stylesheet"));
        String course = visitor.get(PATH)
                .link(address -> address.startsWith("/catalog/course?"))
                .orElseThrow(() -> new BadAnswerException(PATH, "course"));
        String lesson =
                visitor.get(course).linkCalled("begin").orElseThrow(() -> new BadAnswerException(course, "lesson"));
        return new ProductPages(stylesheet, SIGN_IN, course, lesson);
    }

    /** Signs the visitor in; whether that worked. */
    static boolean signIn(Visitor visitor, String loginName, String password) throws IOException {
        visitor.post(signInForm(visitor, loginName, password));
        return !visitor.path().startsWith(SIGN_IN);
    }

    /** The form for signing in, filled in. */
    static Filling signInForm(Visitor visitor, String loginName, String password) throws IOException {
        return visitor.get(SIGN_IN)
                .formWith("loginName")
                .orElseThrow(() -> new BadAnswerException(SIGN_IN, "form"))
                .untouched()
                .set("loginName", loginName)
                .set("password", password)
                .press("enter");
    }
}
