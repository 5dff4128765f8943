package vn.hocvuso.run.bench;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The learner's way through the product, after signing in: my learning, a course, a lesson, then the final assessment,
 * one question to a page; handing in after {@value #QUESTIONS} of them, and the result with its feedback.
 *
 * <p>Without script each question is a page of the server and each answer a form. With it, as in all but the oldest
 * browsers, the first question's page fetches the others at once, shows them one by one and sends each answer as it is
 * given.
 */
final class Journey {

    static final int QUESTIONS = 20;

    private static final String START = "/assessment/start";

    private static final Pattern ATTEMPT = Pattern.compile("attempt=([\\w-]+)");
    private static final Pattern SHEET = Pattern.compile("<div data-sheet=\"(\\d+)\">");

    private final ProductPages pages;

    Journey(ProductPages pages) {
        this.pages = pages;
    }

    /** Travels it once, without script. */
    void travel(Visitor learner) throws IOException {
        Html question = arrive(learner);
        for (int i = 1; i <= QUESTIONS; i++) {
            question = answer(learner, question, i == QUESTIONS ? "review" : "save");
        }
        check(
                learner,
                learner.post(question.formWith("submit")
                        .orElseThrow(() -> missing(learner, "submit"))
                        .untouched()
                        .press("submit")));
    }

    /** Travels it once, with script. */
    void travelWithScript(Visitor learner) throws IOException {
        Html question = arrive(learner);
        Html.Form form = question.formWith("save").orElseThrow(() -> missing(learner, "question"));
        String guard = form.value("csrf");
        String event = form.value("event");
        Matcher address = ATTEMPT.matcher(learner.path());
        if (!address.find()) {
            throw missing(learner, "attempt");
        }
        String attempt = "?attempt=" + address.group(1);
        String questions = learner.ask("/assessment/questions" + attempt, guard, "");
        Matcher sheet = SHEET.matcher(questions);
        for (int i = 1; i <= QUESTIONS && sheet.find(); i++) {
            int end = questions.indexOf("<div data-sheet", sheet.end());
            Html.Form fields = Html.of("<form>" + questions.substring(sheet.end(), end) + "</form>")
                    .forms()
                    .get(0);
            Filling filling = new Filling(fields)
                    .answer(ThreadLocalRandom.current().nextInt(1000))
                    .set("event", event + "-" + i);
            learner.ask("/assessment/answer" + attempt + "&n=" + sheet.group(1), guard, filling.encoded());
        }
        learner.ask("/assessment/hand-in" + attempt, guard, "x=");
        check(learner, learner.get("/assessment/result" + attempt));
    }

    private Html arrive(Visitor learner) throws IOException {
        learner.get(ProductPages.MY_LEARNING);
        learner.get(pages.course());
        learner.get(pages.lesson());
        return begin(learner);
    }

    private static void check(Visitor learner, Html result) throws BadAnswerException {
        boolean onward = result.linkCalled("again").isPresent()
                || result.linkCalled("onward").isPresent();
        if (!learner.path().startsWith("/assessment/result") || !onward) {
            throw missing(learner, "result");
        }
    }

    private static Html begin(Visitor learner) throws IOException {
        Html start = learner.get(START + "?quiz=final/" + Learners.GROUP);
        if (start.linkCalled("go-on").isPresent()) {
            // An attempt that an earlier, interrupted journey left open.
            return learner.get(start.linkCalled("go-on").orElseThrow());
        }
        return learner.post(start.formWith("begin")
                .orElseThrow(() -> missing(learner, "begin"))
                .untouched()
                .press("begin"));
    }

    private static Html answer(Visitor learner, Html question, String button) throws IOException {
        return learner.post(question.formWith("save")
                .orElseThrow(() -> missing(learner, "question"))
                .untouched()
                .answer(ThreadLocalRandom.current().nextInt(1000))
                .press(button));
    }

    private static BadAnswerException missing(Visitor learner, String what) {
        return new BadAnswerException(learner.path(), what);
    }
}
