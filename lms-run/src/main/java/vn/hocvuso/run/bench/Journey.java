package vn.hocvuso.run.bench;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The learner's way through the product, after signing in: my learning, a course, a lesson, then the final assessment,
 * one question to a page; handing in after {@value #QUESTIONS} of them, and the result with its feedback.
 */
final class Journey {

    static final int QUESTIONS = 20;

    private static final String START = "/assessment/start";

    private final ProductPages pages;

    Journey(ProductPages pages) {
        this.pages = pages;
    }

    /** Travels it once. */
    void travel(Visitor learner) throws IOException {
        learner.get(ProductPages.MY_LEARNING);
        learner.get(pages.course());
        learner.get(pages.lesson());
        Html question = begin(learner);
        for (int i = 1; i <= QUESTIONS; i++) {
            question = answer(learner, question, i == QUESTIONS ? "review" : "save");
        }
        Html result = learner.post(question.formWith("submit")
                .orElseThrow(() -> missing(learner, "submit"))
                .untouched()
                .press("submit"));
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
