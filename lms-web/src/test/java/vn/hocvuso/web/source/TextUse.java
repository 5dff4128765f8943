package vn.hocvuso.web.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * One use of a text by a page.
 *
 * @param feature whose bundle
 * @param key the key, or the part of it that stands in the page
 * @param how whether the key stands there whole, or only its beginning or end
 * @param where the page
 */
record TextUse(String feature, String key, How how, String where) {

    enum How {
        WHOLE,
        BEGINNING,
        END
    }

    private static final String TAGS = "urn:lms:tags";
    private static final Pattern LOOKUP = Pattern.compile("\\b(text|[a-z]+Text)\\[");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

    boolean matches(String candidate) {
        return switch (how) {
            case WHOLE -> candidate.equals(key);
            case BEGINNING -> candidate.startsWith(key);
            case END -> candidate.endsWith(key);
        };
    }

    @Override
    public String toString() {
        return where + ": " + feature + " " + key + (how == How.WHOLE ? "" : " (" + how + ")");
    }

    /** All uses in these pages. */
    static List<TextUse> of(List<PageFile> pages) {
        List<TextUse> uses = new ArrayList<>();
        for (PageFile page : pages) {
            Set<String> prefixes = new TreeSet<>(Set.of(param(page, "page")));
            pages.stream()
                    .filter(other -> other.source().contains("\"" + page.path() + "\""))
                    .forEach(other -> prefixes.add(param(other, "page")));
            prefixes.stream().filter(prefix -> !prefix.isEmpty()).forEach(prefix -> uses.addAll(ofTags(page, prefix)));
            uses.addAll(ofLookups(page));
        }
        return uses;
    }

    private static List<TextUse> ofLookups(PageFile page) {
        List<TextUse> uses = new ArrayList<>();
        Matcher lookup = LOOKUP.matcher(page.source());
        while (lookup.find()) {
            String bundle = lookup.group(1);
            boolean ofWhoeverUsesTheTag = page.isTag() && bundle.equals("text");
            String feature = bundle.equals("text") ? ownBundle(page) : bundle.substring(0, bundle.length() - 4);
            if (!ofWhoeverUsesTheTag) {
                uses.addAll(lookups(page, feature, inside(page.source(), lookup.end())));
            }
        }
        return uses;
    }

    private static List<TextUse> lookups(PageFile page, String feature, String expression) {
        List<TextUse> uses = new ArrayList<>();
        boolean composed = expression.contains(".concat(");
        Matcher literal = LITERAL.matcher(expression);
        while (literal.find()) {
            String key = literal.group(1);
            if (!composed && key.contains(".")) {
                uses.add(new TextUse(feature, key, How.WHOLE, page.path()));
            } else if (composed && key.endsWith(".")) {
                uses.add(new TextUse(feature, key, How.BEGINNING, page.path()));
            } else if (composed && key.startsWith(".") && !expression.startsWith("'")) {
                uses.add(new TextUse(feature, key, How.END, page.path()));
            }
        }
        return uses;
    }

    private static List<TextUse> ofTags(PageFile page, String prefix) {
        String feature = ownBundle(page);
        List<TextUse> uses = new ArrayList<>();
        for (Element element : page.elements()) {
            String id = element.getAttribute("id");
            boolean ours = TAGS.equals(element.getNamespaceURI());
            if (ours && element.getLocalName().equals("field")) {
                uses.add(new TextUse(feature, prefix + ".field." + id + ".label", How.WHOLE, page.path()));
                if (element.hasAttribute("hint")
                        && !element.getAttribute("hint").equals("false")) {
                    uses.add(new TextUse(feature, prefix + ".field." + id + ".hint", How.WHOLE, page.path()));
                }
            } else if (ours && element.getLocalName().equals("button")) {
                uses.add(new TextUse(feature, prefix + ".action." + id, How.WHOLE, page.path()));
            } else if (ours && element.getLocalName().matches("empty|table")) {
                uses.add(new TextUse(feature, prefix + ".empty", How.WHOLE, page.path()));
            }
        }
        boolean ownTitle = page.elements("jakarta.faces.facelets", "define").stream()
                .anyMatch(define -> define.getAttribute("name").equals("title"));
        if (!ownTitle && page.source().contains("template=")) {
            uses.add(new TextUse(feature, prefix + ".title", How.WHOLE, page.path()));
        }
        return uses;
    }

    /** The feature whose bundle the page calls {@code text}; for includes that of their folder. */
    private static String ownBundle(PageFile page) {
        String value = param(page, "text");
        Matcher bundle = Pattern.compile("#\\{([a-z]+)Text\\}").matcher(value);
        return bundle.matches() ? bundle.group(1) : page.feature().toLowerCase(Locale.ROOT);
    }

    private static String param(PageFile page, String name) {
        return page.elements("jakarta.faces.facelets", "param").stream()
                .filter(param -> param.getAttribute("name").equals(name))
                .map(param -> param.getAttribute("value"))
                .findFirst()
                .orElse("");
    }

    private static String inside(String source, int from) {
        int depth = 1;
        int at = from;
        while (at < source.length() && depth > 0) {
            char c = source.charAt(at++);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        return source.substring(from, at - 1);
    }
}
