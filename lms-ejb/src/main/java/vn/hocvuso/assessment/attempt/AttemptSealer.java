package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import vn.hocvuso.assessment.bank.Fraction;
import vn.hocvuso.assessment.bank.Grade;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.shared.Json;

/** Closes the chain of a graded attempt: one signed statement about its end, what was asked, and the score. */
@Dependent
class AttemptSealer {

    @Inject
    ReceiptSigner signer;

    @Inject
    QuestionDigests questions;

    /**
     * The seal of a closed attempt.
     *
     * @param answers those that were graded, in order of the chain
     */
    String seal(Attempt attempt, PublishedQuiz quiz, AttemptScore score, List<AttemptState.Answer> answers) {
        AttemptFrame frame = attempt.frame();
        ChainLink head = AnswerChain.head(frame, answers);
        JsonArrayBuilder asked = Json.createArrayBuilder();
        frame.items().forEach(item -> asked.add(questions.of(quiz, item)));
        JsonArrayBuilder scores = Json.createArrayBuilder();
        score.grades().stream().map(Grade::score).map(Fraction::toString).forEach(scores::add);
        return signer.statement(Json.createObjectBuilder()
                .add("attempt", frame.code().value())
                .add("begin", AnswerChain.begin(frame).digest())
                .add("form", AnswerChain.FORM)
                .add("gradedAt", AnswerChain.time(attempt.gradedAt()))
                .add("head", head.digest())
                .add("length", head.number())
                .add("max", score.maxScore())
                .add("passed", score.passed())
                .add("passMarks", quiz.passMark().least(score.maxScore()).toString())
                .add("questions", Canonical.digest(asked.build()))
                .add("score", score.score().toString())
                .add("scores", scores)
                .add(
                        "unchained",
                        answers.stream().filter(answer -> !answer.isChained()).count())
                .build());
    }
}
