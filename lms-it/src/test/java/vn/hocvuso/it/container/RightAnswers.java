package vn.hocvuso.it.container;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptPage;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.assessment.attempt.SaveAnswer;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.ReviewLine;
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
            service.answer(new SaveAnswer(attempt, position, page.eventId(), fields(question)));
        }
    }

    private static Map<String, List<String>> fields(Question question) {
        List<Part> parts = question.parts();
        List<ReviewLine> key = question.review(question.read(Map.of()), parts);
        Map<String, List<String>> fields = new TreeMap<>();
        switch (question.kind()) {
            case SHORT_ANSWER, NUMERIC ->
                fields.put(Response.TEXT, List.of(key.get(0).expected()));
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE ->
                fields.put(
                        Response.CHOICE,
                        parts.stream()
                                .filter(part -> key.get(parts.indexOf(part)).right())
                                .map(Part::id)
                                .toList());
            case ORDERING ->
                parts.forEach(part ->
                        fields.put(Response.RANK + part.id(), List.of(Integer.toString(parts.indexOf(part) + 1))));
            case MATCHING ->
                IntStream.range(0, key.size())
                        .forEach(i -> fields.put(
                                Response.PAIR + question.prompts().get(i).id(),
                                List.of(id(parts, key.get(i).expected()))));
        }
        return fields;
    }

    private static String id(List<Part> parts, String text) {
        return parts.stream()
                .filter(part -> part.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
