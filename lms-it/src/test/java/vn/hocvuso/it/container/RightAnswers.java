package vn.hocvuso.it.container;

import java.util.Map;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptPage;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.assessment.attempt.SaveAnswer;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;

/** What a person who has learned everything answers, read off the key; only tests inside the server can. */
final class RightAnswers {

    private final Map<String, Question> questions;

    private RightAnswers(Map<String, Question> questions) {
        this.questions = questions;
    }

    /** The answers to a quiz of which an attempt was begun. */
    static RightAnswers to(String quiz) {
        return new RightAnswers(
                Village.bean(PublishedQuizzes.class).current(quiz).orElseThrow().pool().values().stream()
                        .map(QuestionVersion::question)
                        .collect(Collectors.toMap(Question::stem, question -> question, (same, again) -> same)));
    }

    /** Gives that many answers of the caller's attempt, the others stay open. */
    void give(int answers, AttemptCode attempt) {
        AttemptQueries queries = Village.bean(AttemptQueries.class);
        AttemptService service = Village.bean(AttemptService.class);
        for (int position = 1; position <= answers; position++) {
            AttemptPage page = queries.page(attempt, position);
            Question question = questions.get(page.question().orElseThrow().stem());
            service.answer(new SaveAnswer(
                    attempt, position, page.eventId(), question.key().fields()));
        }
    }
}
