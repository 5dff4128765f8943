package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A question about a situation. It is read, checked and graded like any other; only the situation is told first and the
 * questions about it are drawn together.
 *
 * @param question of any kind, parametrised or not
 */
public record Situated(Situation about, Question question) implements Question {

    public Situated {
        if (question instanceof Situated) {
            throw new IllegalArgumentException("a question is about one situation");
        }
    }

    @Override
    public Optional<Situation> situation() {
        return Optional.of(about);
    }

    @Override
    public Map<String, String> draw(Random random) {
        return question.draw(random);
    }

    @Override
    public Question with(Map<String, String> values) {
        return new Situated(about, question.with(values));
    }

    @Override
    public Question bare() {
        return question.bare();
    }

    @Override
    public QuestionKind kind() {
        return question.kind();
    }

    @Override
    public String stem() {
        return question.stem();
    }

    @Override
    public String generalFeedback() {
        return question.generalFeedback();
    }

    @Override
    public List<Part> parts() {
        return question.parts();
    }

    @Override
    public List<Part> prompts() {
        return question.prompts();
    }

    @Override
    public Layout layout() {
        return question.layout();
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        return question.read(fields);
    }

    @Override
    public ResponseCheck check(Response response) {
        return question.check(response);
    }

    @Override
    public Grade grade(Response response) {
        return question.grade(response);
    }

    @Override
    public Optional<Marking> marking() {
        return question.marking();
    }

    @Override
    public Response key() {
        return question.key();
    }

    @Override
    public Optional<String> feedback(String key) {
        return question.feedback(key);
    }

    @Override
    public QuestionView view(Response response, List<Part> order) {
        return question.view(response, order).in(about.text());
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        return question.review(response, order);
    }
}
