package vn.hocvuso.run.bench;

import java.io.IOException;
import java.util.Locale;
import vn.hocvuso.run.StartException;

/** The benchmark's own learners: made by the registration form at the first run, found again at later ones. */
final class Learners {

    static final String GROUP = "citizens";

    private final Target target;
    private final String password;

    Learners(Target target, String password) {
        this.target = target;
        this.password = password;
    }

    static String loginName(int number) {
        return String.format(Locale.ROOT, "do-tai-%03d", number);
    }

    /** This learner, signed in. */
    Visitor signedIn(int number, HttpConnection connection) throws IOException {
        Visitor visitor = new Visitor(target).on(connection);
        if (ProductPages.signIn(visitor, loginName(number), password)) {
            return visitor;
        }
        Visitor fresh = new Visitor(target).on(connection);
        register(fresh, number);
        return fresh;
    }

    private void register(Visitor visitor, int number) throws IOException {
        Html page = visitor.get(ProductPages.REGISTER + "?group=" + GROUP);
        page = visitor.post(form(page, "fullName")
                .set("fullName", "Đo Tải")
                .set("day", "2")
                .set("month", "9")
                .set("year", "1990")
                .press("next"));
        page = visitor.post(choose(page, "province"));
        page = visitor.post(choose(page, "commune"));
        if (page.formWith("finish").isEmpty()) {
            page = visitor.post(form(page, "next").press("next"));
        }
        visitor.post(form(page, "finish")
                .set("loginName", loginName(number))
                .set("password", password)
                .set("consent", "true")
                .press("finish"));
        if (visitor.path().startsWith(ProductPages.REGISTER)) {
            throw new StartException(
                    "Không tạo được người học để đo / cannot make a learner for measuring: " + loginName(number));
        }
    }

    private static Filling choose(Html page, String field) throws IOException {
        Html.Form form = page.formWith(field).orElseThrow(() -> missing(field));
        String first = form.fields().stream()
                .filter(option ->
                        option.kind().equals("option") && option.name().equals(field))
                .map(Html.Field::value)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow(() -> missing(field));
        return form.untouched().set(field, first).press("next");
    }

    private static Filling form(Html page, String field) throws IOException {
        return page.formWith(field).orElseThrow(() -> missing(field)).untouched();
    }

    private static BadAnswerException missing(String field) {
        return new BadAnswerException(ProductPages.REGISTER, field);
    }
}
