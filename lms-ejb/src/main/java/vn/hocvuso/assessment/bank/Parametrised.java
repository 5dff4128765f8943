package vn.hocvuso.assessment.bank;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hocvuso.shared.Json;

/**
 * A question of another kind with numbers drawn for each person (an item template of QTI). {@link #draw} draws them,
 * {@link #with} makes the question a person sees; what is drawn is stored with the attempt. Without it the question is
 * shown and graded with the lowest value of each variable, as an example.
 *
 * @param pattern the question; in its texts <code>{a * 2}</code> stands for a number, written as Vietnamese does
 * @param variables what is drawn
 * @param computed for stored fields of the kind, such as {@code value} of a number, what they become
 */
public record Parametrised(Question pattern, List<Variable> variables, Map<String, String> computed)
        implements Question {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final DecimalFormatSymbols VIETNAMESE = symbols();
    private static final int MOST_STEPS = 1_000_000;
    private static final int TRIED = 8;

    /**
     * A number drawn for each person, all values alike.
     *
     * @param upper at or above the lower one by a whole number of steps, at most a million
     * @param step above 0
     */
    public record Variable(String name, BigDecimal lower, BigDecimal upper, BigDecimal step) {

        public Variable {
            if (!NAME.matcher(name).matches()
                    || step.signum() <= 0
                    || upper.compareTo(lower) < 0
                    || upper.subtract(lower).remainder(step).signum() != 0
                    || upper.subtract(lower).divide(step).compareTo(BigDecimal.valueOf(MOST_STEPS)) > 0) {
                throw new IllegalArgumentException("a variable has a name, and steps that lead from end to end");
            }
        }

        private BigDecimal draw(Random random) {
            int steps = upper.subtract(lower).divide(step).intValueExact();
            return lower.add(step.multiply(BigDecimal.valueOf(random.nextInt(steps + 1))));
        }
    }

    public Parametrised {
        variables = List.copyOf(variables);
        computed = Map.copyOf(computed);
        if (pattern instanceof Parametrised
                || pattern instanceof Situated
                || variables.isEmpty()
                || variables.stream().map(Variable::name).distinct().count() != variables.size()) {
            throw new IllegalArgumentException("a parametrised question has variables with different names");
        }
        tryOut(pattern, variables, computed);
    }

    @Override
    public Map<String, String> draw(Random random) {
        Map<String, String> values = new LinkedHashMap<>();
        variables.forEach(
                variable -> values.put(variable.name, variable.draw(random).toPlainString()));
        return values;
    }

    /** The question with these values; missing ones are the lowest. */
    @Override
    public Question with(Map<String, String> values) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        variables.forEach(variable -> numbers.put(
                variable.name,
                values.containsKey(variable.name) ? new BigDecimal(values.get(variable.name)) : variable.lower));
        return instance(pattern, computed, numbers);
    }

    @Override
    public Question bare() {
        return example();
    }

    @Override
    public QuestionKind kind() {
        return pattern.kind();
    }

    @Override
    public String stem() {
        return example().stem();
    }

    @Override
    public String generalFeedback() {
        return example().generalFeedback();
    }

    @Override
    public List<Part> parts() {
        return example().parts();
    }

    @Override
    public List<Part> prompts() {
        return example().prompts();
    }

    @Override
    public Layout layout() {
        return pattern.layout();
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        return example().read(fields);
    }

    @Override
    public ResponseCheck check(Response response) {
        return example().check(response);
    }

    @Override
    public Grade grade(Response response) {
        return example().grade(response);
    }

    @Override
    public Response key() {
        return example().key();
    }

    @Override
    public Optional<String> feedback(String key) {
        return example().feedback(key);
    }

    @Override
    public QuestionView view(Response response, List<Part> order) {
        return example().view(response, order);
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        return example().review(response, order);
    }

    private Question example() {
        return with(Map.of());
    }

    private static Question instance(Question pattern, Map<String, String> computed, Map<String, BigDecimal> numbers) {
        QuestionJson json = new QuestionJson();
        JsonObject stored = json.tree(pattern);
        if (!stored.keySet().containsAll(computed.keySet())) {
            throw new IllegalArgumentException("the kind stores no such fields: " + computed.keySet());
        }
        JsonObjectBuilder filled = Json.createObjectBuilder();
        stored.forEach((name, value) -> {
            if (computed.containsKey(name)) {
                filled.add(name, Expression.value(computed.get(name), numbers).toPlainString());
            } else {
                filled.add(name, filled(value, numbers));
            }
        });
        return json.question(filled.build());
    }

    private static JsonValue filled(JsonValue value, Map<String, BigDecimal> numbers) {
        if (value instanceof JsonString string) {
            return Json.createValue(filled(string.getString(), numbers));
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder items = Json.createArrayBuilder();
            array.forEach(item -> items.add(filled(item, numbers)));
            return items.build();
        }
        if (value instanceof JsonObject object) {
            JsonObjectBuilder fields = Json.createObjectBuilder();
            object.forEach((name, field) -> fields.add(name, filled(field, numbers)));
            return fields.build();
        }
        return value;
    }

    private static String filled(String text, Map<String, BigDecimal> numbers) {
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(vietnamese(Expression.value(found.group(1), numbers))));
    }

    private static String vietnamese(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        DecimalFormat format = new DecimalFormat("#,##0", VIETNAMESE);
        format.setMaximumFractionDigits(Math.max(0, plain.scale()));
        return format.format(plain);
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }

    /** Fails when a drawn question could not exist or nobody could answer it. */
    private static void tryOut(Question pattern, List<Variable> variables, Map<String, String> computed) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        variables.forEach(variable -> numbers.put(variable.name, variable.lower));
        tryOut(pattern, computed, numbers);
        variables.forEach(variable -> numbers.put(variable.name, variable.upper));
        tryOut(pattern, computed, numbers);
        Random random = new Random(TRIED);
        for (int i = 0; i < TRIED; i++) {
            variables.forEach(variable -> numbers.put(variable.name, variable.draw(random)));
            tryOut(pattern, computed, numbers);
        }
    }

    private static void tryOut(Question pattern, Map<String, String> computed, Map<String, BigDecimal> numbers) {
        Question question = instance(pattern, computed, numbers);
        if (question.grade(question.key()).outcome() != Outcome.RIGHT) {
            throw new IllegalArgumentException("nobody could answer the question with " + numbers);
        }
    }
}
