package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * Executes the response processing of one item (QTI 2 and 3, section "response processing" of the information model) on
 * responses. Only operators whose result for every response of our forms follows from finitely many trials are known;
 * any other one refuses the item.
 */
final class QtiScoring {

    private static final int MAX_THINGS = 10_000;
    /** Numbers with more digits before or after the sign mean harm. */
    private static final int MAX_DIGITS = 300;

    private static final Set<String> NUMBERS = Set.of("integer", "float");

    private final Map<String, XmlNode> responses;
    private final Map<String, XmlNode> outcomes;
    private final List<XmlNode> rules;
    private final boolean caseCounts;
    private final boolean byKey;
    private final boolean standard;
    private final Effort effort;

    /** What one response is worth and which feedback it opens. */
    record Result(BigDecimal score, Map<String, QtiValue> outcomes) {}

    private static final class Exit extends RuntimeException {
        Exit() {
            super("", null, false, false);
        }
    }

    QtiScoring(XmlNode item, Effort effort) {
        this.effort = effort;
        this.caseCounts = item.namespace().contains("v2p1");
        this.responses = byIdentifier(item, "responseDeclaration");
        this.outcomes = byIdentifier(item, "outcomeDeclaration");
        Optional<XmlNode> processing = item.first("responseProcessing");
        String template = processing.map(QtiScoring::template).orElse("");
        boolean hasRules = processing.map(node -> !node.elements().isEmpty()).orElse(false);
        this.byKey = !hasRules && template.isEmpty();
        this.standard = !hasRules;
        if (hasRules) {
            this.rules = processing.orElseThrow().elements();
        } else {
            this.rules = List.of(standard(
                    byKey ? "match_correct" : template, processing.orElse(item).line()));
        }
    }

    /** Whether a standard template or the key decides, whose meaning is known for any number of parts. */
    boolean isStandard() {
        return standard;
    }

    /** Whether the item does not say how to score and its key is used. */
    boolean isByKey() {
        return byKey;
    }

    private static Map<String, XmlNode> byIdentifier(XmlNode item, String name) {
        return item.elements(name).stream()
                .collect(Collectors.toMap(node -> node.attribute("identifier"), node -> node, (first, again) -> first));
    }

    private static String template(XmlNode processing) {
        String uri = processing.has("template")
                ? processing.attribute("template")
                : processing.attribute("templateLocation");
        return uri.substring(uri.lastIndexOf('/') + 1).replaceAll("\\.xml$", "");
    }

    /** A standard template, written out. */
    private XmlNode standard(String template, int line) {
        String response = responses.containsKey("RESPONSE") || responses.size() != 1
                ? "RESPONSE"
                : responses.keySet().iterator().next();
        XmlNode variable = XmlNode.element("variable", Map.of("identifier", response), List.of());
        XmlNode condition;
        XmlNode value;
        switch (template) {
            case "match_correct" -> {
                if (correct(response).isNothing()) {
                    throw new RefusedException(NoteCode.NO_KEY, line);
                }
                condition = XmlNode.element(
                        "match",
                        Map.of(),
                        List.of(variable, XmlNode.element("correct", variable.attributes(), List.of())));
                value = XmlNode.element("baseValue", Map.of("baseType", "float"), List.of(XmlNode.text("1")));
            }
            case "map_response" -> {
                if (!responses.containsKey(response)
                        || responses.get(response).first("mapping").isEmpty()) {
                    throw new RefusedException(NoteCode.NO_KEY, line);
                }
                condition = XmlNode.element(
                        "not", Map.of(), List.of(XmlNode.element("isNull", Map.of(), List.of(variable))));
                value = XmlNode.element("mapResponse", variable.attributes(), List.of());
            }
            default -> throw new RefusedException(NoteCode.SCORING_EXPRESSION, line, template);
        }
        XmlNode set = XmlNode.element("setOutcomeValue", Map.of("identifier", "SCORE"), List.of(value));
        return XmlNode.element(
                "responseCondition",
                Map.of(),
                List.of(XmlNode.element("responseIf", Map.of(), List.of(condition, set))));
    }

    /** The declaration of a response. */
    Optional<XmlNode> declaration(String response) {
        return Optional.ofNullable(responses.get(response));
    }

    /** The declared right response; nothing when there is none. */
    QtiValue correct(String response) {
        XmlNode declaration = responses.get(response);
        if (declaration == null) {
            return QtiValue.NOTHING;
        }
        return declaration
                .first("correctResponse")
                .map(node -> values(node, declaration))
                .orElse(QtiValue.NOTHING);
    }

    /** Texts and numbers that the item compares typed responses with. */
    List<String> constants() {
        List<String> constants = new ArrayList<>();
        for (XmlNode declaration : responses.values()) {
            declaration
                    .below(node -> node.is("value"))
                    .forEach(node -> constants.add(node.allText().strip()));
            declaration.below(node -> node.is("mapEntry")).forEach(node -> constants.add(node.attribute("mapKey")));
        }
        for (XmlNode rule : rules) {
            rule.below(node -> node.is("baseValue"))
                    .forEach(node -> constants.add(node.allText().strip()));
        }
        return constants.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    /** Tolerances that the item compares numbers with, as written. */
    List<XmlNode> equals() {
        return rules.stream()
                .flatMap(rule -> rule.below(node -> node.is("equal")).stream())
                .toList();
    }

    /**
     * What the response is worth.
     *
     * @throws RefusedException when the processing uses what is not known here
     */
    Result score(Map<String, QtiValue> given) {
        Map<String, QtiValue> now = new HashMap<>();
        outcomes.forEach((name, declaration) -> now.put(name, initial(declaration)));
        if (byKey) {
            now.putIfAbsent("SCORE", QtiValue.number(BigDecimal.ZERO));
        }
        try {
            rules.forEach(rule -> execute(rule, given, now));
        } catch (Exit exit) {
            // the item said that it is done
        }
        QtiValue score = now.getOrDefault("SCORE", QtiValue.NOTHING);
        if (!now.containsKey("SCORE")) {
            throw new RefusedException(NoteCode.NO_SCORE, 1);
        }
        return new Result(score.asNumber().orElse(BigDecimal.ZERO), now);
    }

    private static QtiValue initial(XmlNode declaration) {
        return declaration
                .first("defaultValue")
                .map(node -> values(node, declaration))
                .orElseGet(() -> {
                    boolean isNumber = NUMBERS.contains(declaration.attribute("baseType"))
                            && declaration.attribute("cardinality").equals("single");
                    return isNumber ? QtiValue.number(BigDecimal.ZERO) : QtiValue.NOTHING;
                });
    }

    private static QtiValue values(XmlNode holder, XmlNode declaration) {
        String type = declaration.attribute("baseType");
        List<Object> things = new ArrayList<>();
        for (XmlNode value : holder.elements("value")) {
            things.add(QtiValue.parse(value.allText(), type)
                    .orElseThrow(
                            () -> new RefusedException(NoteCode.SCORING_EXPRESSION, value.line(), value.allText())));
        }
        return new QtiValue(things, declaration.attribute("cardinality").equals("ordered"));
    }

    private void execute(XmlNode rule, Map<String, QtiValue> given, Map<String, QtiValue> now) {
        step(rule);
        switch (rule.name()) {
            case "responseCondition" -> {
                for (XmlNode branch : rule.elements()) {
                    List<XmlNode> parts = branch.elements();
                    boolean isElse = branch.is("responseElse");
                    if (!isElse && parts.isEmpty()) {
                        throw unknown(branch);
                    }
                    if (isElse || value(parts.get(0), given, now).isTrue()) {
                        parts.subList(isElse ? 0 : 1, parts.size()).forEach(inner -> execute(inner, given, now));
                        return;
                    }
                }
            }
            case "setOutcomeValue" -> {
                String identifier = rule.attribute("identifier");
                if (!outcomes.containsKey(identifier) && !identifier.equals("SCORE")) {
                    throw unknown(rule);
                }
                now.put(identifier, value(only(rule), given, now));
            }
            case "responseProcessingFragment" -> rule.elements().forEach(inner -> execute(inner, given, now));
            case "exitResponse" -> throw new Exit();
            default -> throw unknown(rule);
        }
    }

    private QtiValue value(XmlNode expression, Map<String, QtiValue> given, Map<String, QtiValue> now) {
        step(expression);
        String identifier = expression.attribute("identifier");
        return switch (expression.name()) {
            case "variable" -> {
                if (responses.containsKey(identifier)) {
                    yield given.getOrDefault(identifier, QtiValue.NOTHING);
                }
                if (!now.containsKey(identifier)) {
                    throw unknown(expression);
                }
                yield now.get(identifier);
            }
            case "correct" -> {
                QtiValue correct = correct(identifier);
                effort.spend(correct.things().size(), expression);
                yield correct;
            }
            case "null" -> QtiValue.NOTHING;
            case "baseValue" ->
                QtiValue.of(QtiValue.parse(expression.allText(), expression.attribute("baseType"))
                        .orElseThrow(() -> unknown(expression)));
            case "mapResponse" -> mapped(expression, given.getOrDefault(identifier, QtiValue.NOTHING));
            case "multiple", "ordered" -> {
                List<Object> things = new ArrayList<>();
                for (XmlNode part : expression.elements()) {
                    things.addAll(value(part, given, now).things());
                    if (things.size() > MAX_THINGS) {
                        throw new RefusedException(NoteCode.TOO_LARGE_TO_PROVE, expression.line());
                    }
                }
                effort.spend(things.size(), expression);
                yield new QtiValue(things, expression.is("ordered"));
            }
            case "match" -> {
                List<QtiValue> both = two(expression, given, now);
                yield QtiValue.of(!both.get(0).isNothing() && both.get(0).matches(both.get(1)));
            }
            case "member" -> {
                List<QtiValue> both = two(expression, given, now);
                yield QtiValue.of(both.get(0).things().size() == 1
                        && both.get(1).contains(both.get(0).things().get(0)));
            }
            case "contains" -> {
                List<QtiValue> both = two(expression, given, now);
                if (both.get(0).ordered()) {
                    throw unknown(expression);
                }
                yield QtiValue.of(!both.get(1).isNothing()
                        && both.get(1).things().stream().allMatch(both.get(0)::contains));
            }
            case "stringMatch" -> stringMatch(expression, two(expression, given, now));
            case "equal" -> equal(expression, two(expression, given, now));
            case "isNull" -> {
                QtiValue tested = value(only(expression), given, now);
                yield QtiValue.of(tested.isNothing() || tested.contains(""));
            }
            case "not" -> QtiValue.of(!value(only(expression), given, now).isTrue());
            case "and" ->
                QtiValue.of(expression.elements().stream()
                        .allMatch(part -> value(part, given, now).isTrue()));
            case "or" ->
                QtiValue.of(expression.elements().stream()
                        .anyMatch(part -> value(part, given, now).isTrue()));
            case "gt", "gte", "lt", "lte" -> compared(expression, two(expression, given, now));
            case "sum" -> numbers(expression, given, now, (a, b) -> a.add(b, MathContext.DECIMAL128));
            case "product" -> numbers(expression, given, now, (a, b) -> a.multiply(b, MathContext.DECIMAL128));
            case "subtract" -> numbers(expression, given, now, (a, b) -> a.subtract(b, MathContext.DECIMAL128));
            case "min" -> numbers(expression, given, now, BigDecimal::min);
            case "max" -> numbers(expression, given, now, BigDecimal::max);
            case "divide" -> {
                List<QtiValue> both = two(expression, given, now);
                Optional<BigDecimal> divisor = both.get(1).asNumber().filter(number -> number.signum() != 0);
                yield both.get(0).asNumber().isEmpty() || divisor.isEmpty()
                        ? QtiValue.NOTHING
                        : QtiValue.number(bounded(
                                both.get(0).asNumber().get().divide(divisor.get(), MathContext.DECIMAL128),
                                expression));
            }
            case "integerToFloat" -> value(only(expression), given, now);
            case "containerSize" ->
                QtiValue.number(BigDecimal.valueOf(
                        value(only(expression), given, now).things().size()));
            case "index" -> {
                List<Object> things = value(only(expression), given, now).things();
                Optional<BigDecimal> n = QtiValue.number(expression.attribute("n"));
                int at = n.map(BigDecimal::intValue).orElseThrow(() -> unknown(expression)) - 1;
                yield at < 0 || at >= things.size() ? QtiValue.NOTHING : QtiValue.of(things.get(at));
            }
            default -> throw unknown(expression);
        };
    }

    private QtiValue mapped(XmlNode expression, QtiValue given) {
        XmlNode declaration = responses.get(expression.attribute("identifier"));
        XmlNode mapping =
                declaration == null ? null : declaration.first("mapping").orElse(null);
        if (mapping == null) {
            throw new RefusedException(NoteCode.NO_KEY, expression.line());
        }
        String type = declaration.attribute("baseType");
        BigDecimal sum = BigDecimal.ZERO;
        List<XmlNode> entries = mapping.elements("mapEntry");
        effort.spend(mapping.children().size(), expression);
        List<Object> counted = new ArrayList<>();
        for (Object thing : given.things()) {
            if (counted.stream().anyMatch(earlier -> QtiValue.same(earlier, thing))) {
                continue;
            }
            counted.add(thing);
            sum = sum.add(
                    entries.stream()
                            .filter(entry -> isKey(entry, type, thing))
                            .findFirst()
                            .map(entry -> decimal(entry, "mappedValue"))
                            .orElseGet(() -> decimal(mapping, "defaultValue")),
                    MathContext.DECIMAL128);
        }
        if (mapping.has("lowerBound")) {
            sum = sum.max(decimal(mapping, "lowerBound"));
        }
        if (mapping.has("upperBound")) {
            sum = sum.min(decimal(mapping, "upperBound"));
        }
        return QtiValue.number(bounded(sum, expression));
    }

    private boolean isKey(XmlNode entry, String type, Object thing) {
        step(entry);
        Optional<Object> key = QtiValue.parse(entry.attribute("mapKey"), type);
        if (key.isEmpty()) {
            return false;
        }
        boolean exact =
                entry.has("caseSensitive") ? entry.attribute("caseSensitive").equals("true") : caseCounts;
        if (type.equals("string") && !exact) {
            return key.get().toString().equalsIgnoreCase(thing.toString());
        }
        return QtiValue.same(key.get(), thing);
    }

    private static BigDecimal decimal(XmlNode node, String attribute) {
        if (!node.has(attribute)) {
            return BigDecimal.ZERO;
        }
        return QtiValue.number(node.attribute(attribute))
                .orElseThrow(() -> new RefusedException(NoteCode.SCORING_EXPRESSION, node.line(), attribute));
    }

    private static QtiValue stringMatch(XmlNode expression, List<QtiValue> both) {
        if (expression.attribute("substring").equals("true")) {
            throw unknown(expression);
        }
        if (both.get(0).things().size() != 1 || both.get(1).things().size() != 1) {
            return QtiValue.of(false);
        }
        String one = both.get(0).things().get(0).toString();
        String other = both.get(1).things().get(0).toString();
        boolean exact = expression.attribute("caseSensitive").equals("true");
        return QtiValue.of(exact ? one.equals(other) : one.equalsIgnoreCase(other));
    }

    /** The lower and upper bound that {@code equal} puts around a number. */
    static List<BigDecimal> bounds(XmlNode expression, BigDecimal around) {
        String mode = expression.attribute("toleranceMode").toLowerCase(Locale.ROOT);
        if (mode.isEmpty() || mode.equals("exact")) {
            return List.of(around, around);
        }
        String[] written = expression.attribute("tolerance").split("\\s+");
        Optional<BigDecimal> below = QtiValue.number(written[0]);
        Optional<BigDecimal> above = QtiValue.number(written[written.length - 1]);
        if (below.isEmpty()
                || above.isEmpty()
                || below.get().signum() < 0
                || above.get().signum() < 0) {
            throw unknown(expression);
        }
        if (mode.equals("relative")) {
            BigDecimal percent = around.abs().movePointLeft(2);
            return List.of(around.subtract(percent.multiply(below.get())), around.add(percent.multiply(above.get())));
        }
        if (!mode.equals("absolute")) {
            throw unknown(expression);
        }
        return List.of(around.subtract(below.get()), around.add(above.get()));
    }

    private static QtiValue equal(XmlNode expression, List<QtiValue> both) {
        Optional<BigDecimal> around = both.get(0).asNumber();
        Optional<BigDecimal> tested = both.get(1).asNumber();
        if (expression.elements().get(0).is("variable")
                && !expression.elements().get(1).is("variable")) {
            // the tolerance is meant around the key, wherever it stands
            Optional<BigDecimal> swap = around;
            around = tested;
            tested = swap;
        }
        if (around.isEmpty() || tested.isEmpty()) {
            return QtiValue.of(false);
        }
        List<BigDecimal> bounds = bounds(expression, around.get());
        int low = tested.get().compareTo(bounds.get(0));
        int high = tested.get().compareTo(bounds.get(1));
        boolean fromLow = expression.attribute("includeLowerBound").equals("false") ? low > 0 : low >= 0;
        boolean toHigh = expression.attribute("includeUpperBound").equals("false") ? high < 0 : high <= 0;
        return QtiValue.of(fromLow && toHigh);
    }

    private QtiValue compared(XmlNode expression, List<QtiValue> both) {
        boolean asksResponse = !expression
                .below(node -> node.is("variable") && responses.containsKey(node.attribute("identifier")))
                .isEmpty();
        boolean sizes = !expression.below(node -> node.is("containerSize")).isEmpty();
        if (asksResponse && !sizes) {
            throw unknown(expression);
        }
        if (both.get(0).asNumber().isEmpty() || both.get(1).asNumber().isEmpty()) {
            return QtiValue.of(false);
        }
        int order =
                both.get(0).asNumber().get().compareTo(both.get(1).asNumber().get());
        return QtiValue.of(
                switch (expression.name()) {
                    case "gt" -> order > 0;
                    case "gte" -> order >= 0;
                    case "lt" -> order < 0;
                    default -> order <= 0;
                });
    }

    private QtiValue numbers(
            XmlNode expression,
            Map<String, QtiValue> given,
            Map<String, QtiValue> now,
            BinaryOperator<BigDecimal> operator) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (XmlNode part : expression.elements()) {
            if (part.is("variable") && responses.containsKey(part.attribute("identifier"))) {
                throw unknown(expression);
            }
            for (Object thing : value(part, given, now).things()) {
                if (!(thing instanceof BigDecimal number)) {
                    throw unknown(expression);
                }
                numbers.add(number);
            }
        }
        return numbers.stream()
                .reduce((one, other) -> bounded(operator.apply(one, other), expression))
                .map(QtiValue::number)
                .orElse(QtiValue.NOTHING);
    }

    private List<QtiValue> two(XmlNode expression, Map<String, QtiValue> given, Map<String, QtiValue> now) {
        List<XmlNode> parts = expression.elements();
        if (parts.size() != 2) {
            throw unknown(expression);
        }
        List<QtiValue> both = List.of(value(parts.get(0), given, now), value(parts.get(1), given, now));
        // they may be compared each with each
        effort.spend((long) both.get(0).things().size() * both.get(1).things().size(), expression);
        return both;
    }

    private static XmlNode only(XmlNode expression) {
        if (expression.elements().size() != 1) {
            throw unknown(expression);
        }
        return expression.elements().get(0);
    }

    /** Products of products grow out of all bounds soon. */
    private static BigDecimal bounded(BigDecimal number, XmlNode at) {
        long digits = (long) number.precision() - number.scale();
        if (number.signum() != 0 && (Math.abs(digits) > MAX_DIGITS || Math.abs(number.scale()) > MAX_DIGITS)) {
            throw unknown(at);
        }
        return number;
    }

    private void step(XmlNode at) {
        effort.spend(1, at);
    }

    private static RefusedException unknown(XmlNode at) {
        return new RefusedException(NoteCode.SCORING_EXPRESSION, at.line(), at.name());
    }
}
