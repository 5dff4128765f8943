package vn.hocvuso.arch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds queries that are put together at run time. A query is written down whole, out of literals and constants of the
 * same file; what varies is a parameter, or the query is a criteria query.
 */
final class QueryText {

    private static final Pattern CALL = Pattern.compile(
            "\\b(?:createQuery|createNativeQuery|prepareStatement|prepareCall|executeQuery|executeUpdate|addBatch)\\(");
    private static final Pattern TEXT = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final String PLACE = "\"\"";

    private final String source;
    private final Set<String> beingRead = new HashSet<>();

    private QueryText(String source) {
        this.source = COMMENT.matcher(source).replaceAll("");
    }

    /** The arguments in that source that are no constant text. */
    static List<String> composed(String source) {
        return new QueryText(source).composed();
    }

    private List<String> composed() {
        List<String> found = new ArrayList<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            String argument = expression(call.end());
            if (!isConstant(argument) && !isCriteria(argument)) {
                found.add(call.group() + argument.strip());
            }
        }
        return found;
    }

    /** The expression that begins there, up to the comma, bracket or semicolon that ends it. */
    private String expression(int from) {
        Matcher text = TEXT.matcher(source);
        int depth = 0;
        int at = from;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '"' && text.find(at) && text.start() == at) {
                at = text.end();
                continue;
            }
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0 || (depth == 0 && (c == ',' || c == ';'))) {
                break;
            }
            at++;
        }
        return source.substring(from, at);
    }

    private boolean isConstant(String expression) {
        String bare = TEXT.matcher(expression).replaceAll(PLACE).strip();
        if (bare.isEmpty()) {
            return true;
        }
        for (String part : bare.split("\\+", -1)) {
            String name = part.strip();
            if (!name.equals(PLACE) && !(CONSTANT.matcher(name).matches() && isConstantHere(name))) {
                return false;
            }
        }
        return true;
    }

    private boolean isConstantHere(String name) {
        Matcher declared =
                Pattern.compile("static final String " + name + "\\s*=").matcher(source);
        if (!declared.find() || !beingRead.add(name)) {
            return false;
        }
        boolean constant = isConstant(expression(declared.end()));
        beingRead.remove(name);
        return constant;
    }

    private boolean isCriteria(String expression) {
        String name = expression.strip();
        return name.matches("\\w+(?:\\[])?\\.class")
                || (name.matches("\\w+")
                        && Pattern.compile("\\bCriteria(?:Query|Update|Delete)<[^;=]*> " + name + "\\b")
                                .matcher(source)
                                .find());
    }
}
