package vn.hocvuso.assessment.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes plain text of markup. What only decorates is a loss; what the text cannot stand for (an image, a table, a
 * recording) refuses the item.
 */
final class PlainText {

    /** Ends words and lines but says nothing. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "blockquote",
            "section",
            "article",
            "header",
            "footer",
            "aside",
            "main",
            "nav",
            "figure",
            "figcaption",
            "address",
            "dl",
            "dt",
            "dd",
            "details",
            "summary",
            "body",
            "html",
            "prompt",
            "contentBody",
            "rubricBlock",
            "itemBody",
            "stimulusBody",
            "tr",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "caption");

    private static final Set<String> SILENT =
            Set.of("span", "bdo", "bdi", "time", "label", "wbr", "tbody", "thead", "tfoot", "tr", "td", "th", "nobr");
    private static final Set<String> HEADS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "pre");
    private static final Set<String> MEDIA = Set.of(
            "object",
            "video",
            "audio",
            "embed",
            "iframe",
            "svg",
            "canvas",
            "picture",
            "applet",
            "frame",
            "map",
            "mediaInteraction",
            "positionObjectStage",
            "form",
            "input",
            "textarea",
            "select",
            "button");
    private static final Set<String> DROPPED = Set.of("stylesheet", "style", "link", "head", "title", "meta", "base");
    /** Shown after the answer or only to some; read elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of(
            "feedbackInline", "feedbackBlock", "modalFeedback", "infoControl", "catalogInfo", "responseProcessing");

    private static final Set<String> TEMPLATES =
            Set.of("printedVariable", "templateInline", "templateBlock", "templateBlockFeedback");
    private static final Map<Character, Character> RAISED = signs("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ");
    private static final Map<Character, Character> LOWERED = signs("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎");
    private static final Pattern ELSEWHERE_ADDRESS =
            Pattern.compile("(?i)(https?:|mailto:|tel:|//|#).*", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f\\u00A0]+");
    /** What begins and ends a formula. */
    private static final Map<String, String> TEX = Map.of("\\(", "\\)", "$$", "$$", "\\[", "\\]");

    private final ItemNotes notes;
    private final StringBuilder out = new StringBuilder();
    private int lineBreaks;
    private boolean space;

    private PlainText(ItemNotes notes) {
        this.notes = notes;
    }

    /** The text of an element's content. Interactions stand as a gap when they stand within a sentence. */
    static String of(XmlNode node, ItemNotes notes) {
        return of(node.children(), notes);
    }

    static String of(List<XmlNode> nodes, ItemNotes notes) {
        return marked(nodes, notes).replace(String.valueOf(QtiPassage.MARK), "");
    }

    /** The text with a {@link QtiPassage#MARK} where something is answered inside of it. */
    static String marked(List<XmlNode> nodes, ItemNotes notes) {
        PlainText text = new PlainText(notes);
        nodes.forEach(text::add);
        String result = clean(text.out.toString());
        if (hasTex(result)) {
            notes.loss(NoteCode.TEX, nodes.get(0).line());
        }
        return result;
    }

    /** The text of something that the question can do without; empty when it is more than text. */
    static Optional<String> optional(List<XmlNode> nodes, ItemNotes notes) {
        try {
            return Optional.of(of(nodes, notes));
        } catch (RefusedException moreThanText) {
            return Optional.empty();
        }
    }

    /** Composed letters, no blanks around lines. */
    static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
        return strippedLines(composed).replaceAll("\\n{3,}", "\n\n").strip();
    }

    // a pattern would try every blank of a long row of them as a beginning
    private static String strippedLines(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            appendLine(text, from, end, true, lines);
            lines.append('\n');
            from = end + 1;
        }
        appendLine(text, from, text.length(), false, lines);
        return lines.toString();
    }

    private static void appendLine(String text, int from, int end, boolean isEnded, StringBuilder lines) {
        int start = from;
        int stop = end;
        while (from > 0 && start < stop && isBlank(text.charAt(start))) {
            start++;
        }
        while (isEnded && stop > start && isBlank(text.charAt(stop - 1))) {
            stop--;
        }
        lines.append(text, start, stop);
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t' || sign == '\u00A0';
    }

    private static boolean hasTex(String text) {
        return TEX.entrySet().stream().anyMatch(signs -> {
            int open = text.indexOf(signs.getKey());
            return open >= 0
                    && text.indexOf(signs.getValue(), open + signs.getKey().length() + 1) >= 0;
        });
    }

    private void add(XmlNode node) {
        if (node.isText()) {
            words(node.text().replace(QtiPassage.MARK, ' '));
            return;
        }
        attributes(node);
        String name = node.name();
        String lower = name.toLowerCase(Locale.ROOT);
        if (TEMPLATES.contains(name)) {
            throw new RefusedException(NoteCode.TEMPLATE, node.line());
        } else if (name.equals("include")) {
            throw new RefusedException(NoteCode.REMOTE_FILE, node.line(), node.attribute("href"));
        } else if (name.equals("customInteraction") || name.equals("portableCustomInteraction")) {
            throw new RefusedException(NoteCode.KIND_UNKNOWN, node.line(), name);
        } else if (name.equals("hottext") || name.equals("gap")) {
            words(String.valueOf(QtiPassage.MARK));
        } else if (name.endsWith("Interaction") && !MEDIA.contains(name)) {
            interaction(node);
        } else if (name.equals("rubricBlock") && !node.attribute("view").contains("candidate")) {
            notes.loss(NoteCode.RUBRIC, node.line());
        } else if (ELSEWHERE.contains(name)) {
            return;
        } else if (lower.equals("script") || lower.equals("noscript")) {
            notes.loss(NoteCode.SCRIPT, node.line());
        } else if (DROPPED.contains(lower)) {
            notes.loss(NoteCode.FORMATTING, node.line());
        } else if (lower.equals("img") || lower.equals("image")) {
            image(node);
        } else if (MEDIA.contains(name) || MEDIA.contains(lower)) {
            throw new RefusedException(NoteCode.MEDIA, node.line(), name);
        } else if (lower.equals("math")) {
            throw new RefusedException(NoteCode.FORMULA, node.line());
        } else if (lower.equals("table")) {
            table(node);
        } else if (lower.equals("br") || lower.equals("hr")) {
            newLine(Math.min(lineBreaks + 1, 2));
        } else if (lower.equals("sup") || lower.equals("sub")) {
            raised(node, lower.equals("sup") ? RAISED : LOWERED);
        } else if (lower.equals("ruby")) {
            ruby(node);
        } else if (lower.equals("li")) {
            item(node, "- ");
        } else if (lower.equals("ol")) {
            numbered(node);
        } else if (BLOCKS.contains(name) || BLOCKS.contains(lower)) {
            block(node);
        } else if (HEADS.contains(lower)) {
            notes.loss(NoteCode.FORMATTING, node.line());
            block(node);
        } else {
            if (lower.equals("a")) {
                link(node);
            } else if (!SILENT.contains(lower)) {
                notes.loss(NoteCode.FORMATTING, node.line());
            }
            node.children().forEach(this::add);
        }
    }

    private void attributes(XmlNode node) {
        node.attributes().forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("on") && lower.length() > 2) {
                notes.loss(NoteCode.SCRIPT, node.line());
            } else if (lower.equals("style")) {
                notes.loss(NoteCode.FORMATTING, node.line());
            }
        });
    }

    private void block(XmlNode node) {
        int lines = node.is("p") ? 2 : 1;
        newLine(lines);
        node.children().forEach(this::add);
        newLine(lines);
    }

    private void item(XmlNode node, String mark) {
        newLine(1);
        words(mark);
        node.children().forEach(this::add);
        newLine(1);
    }

    private void numbered(XmlNode list) {
        newLine(1);
        int number = 0;
        for (XmlNode child : list.elements()) {
            number++;
            item(child, number + ". ");
        }
    }

    private void interaction(XmlNode node) {
        if (QtiKinds.isOneOfSeveral(node)) {
            words(String.valueOf(QtiPassage.MARK));
        } else if (QtiKinds.isInline(node)) {
            words(" _____ ");
        } else {
            newLine(1);
            node.first("prompt").ifPresent(this::add);
            newLine(1);
        }
    }

    private void image(XmlNode node) {
        // editors of HTML leave the alternative text empty also where the picture matters
        boolean isHtml = node.namespace().isEmpty();
        boolean decorates = isHtml
                ? node.attribute("role").equals("presentation")
                : node.has("alt") && node.attribute("alt").isEmpty() && !node.has("longdesc");
        String source = node.attribute("src").toLowerCase(Locale.ROOT);
        if (source.matches("(https?:)?//.*")) {
            throw new RefusedException(NoteCode.REMOTE_FILE, node.line(), node.attribute("src"));
        }
        if (!decorates) {
            throw new RefusedException(NoteCode.IMAGE, node.line());
        }
        notes.loss(NoteCode.DECORATIVE_IMAGE, node.line());
    }

    private void table(XmlNode node) {
        List<XmlNode> cells = node.below(cell -> {
            String name = cell.name().toLowerCase(Locale.ROOT);
            return name.equals("td") || name.equals("th");
        });
        long filled = cells.stream().filter(cell -> !cell.allText().isBlank()).count();
        if (filled > 1) {
            throw new RefusedException(NoteCode.TABLE, node.line());
        }
        notes.loss(NoteCode.FORMATTING, node.line());
        block(node);
    }

    private void raised(XmlNode node, Map<Character, Character> signs) {
        String inner = node.allText().strip();
        if (inner.chars().allMatch(sign -> signs.containsKey((char) sign))) {
            StringBuilder moved = new StringBuilder();
            inner.chars().forEach(sign -> moved.append(signs.get((char) sign)));
            words(moved.toString());
            return;
        }
        notes.loss(NoteCode.RAISED_TEXT, node.line());
        words(signs == RAISED ? "^(" : "_(");
        node.children().forEach(this::add);
        words(")");
    }

    private void ruby(XmlNode node) {
        notes.loss(NoteCode.RUBY, node.line());
        for (XmlNode child : node.children()) {
            String name = child.name().toLowerCase(Locale.ROOT);
            if (name.equals("rt")) {
                words("(" + child.allText().strip() + ")");
            } else if (!name.equals("rp")) {
                child.children().forEach(this::add);
                if (child.isText()) {
                    words(child.text());
                }
            }
        }
    }

    private void link(XmlNode node) {
        String target = node.attribute("href");
        if (target.toLowerCase(Locale.ROOT).replaceAll("\\s", "").startsWith("javascript:")) {
            notes.loss(NoteCode.SCRIPT, node.line());
        } else if (!target.isEmpty() && !ELSEWHERE_ADDRESS.matcher(target).matches()) {
            // a file that comes with the item, such as a recording to listen to
            throw new RefusedException(NoteCode.MEDIA, node.line(), target);
        } else if (!target.isEmpty()) {
            notes.loss(NoteCode.LINK, node.line(), target);
        }
    }

    private void newLine(int count) {
        if (out.length() > 0) {
            lineBreaks = Math.max(lineBreaks, count);
        }
        space = false;
    }

    private void words(String raw) {
        String text = SPACE.matcher(raw).replaceAll(" ");
        if (text.isEmpty()) {
            return;
        }
        if (text.isBlank() && text.charAt(0) == ' ') {
            space = lineBreaks == 0 && out.length() > 0;
            return;
        }
        if (lineBreaks > 0) {
            out.append("\n".repeat(lineBreaks));
            lineBreaks = 0;
            text = text.stripLeading();
        } else if (space && text.charAt(0) != ' ') {
            out.append(' ');
        } else if (out.length() == 0) {
            text = text.stripLeading();
        }
        space = text.endsWith(" ");
        out.append(space ? text.substring(0, text.length() - 1) : text);
    }

    private static Map<Character, Character> signs(String from, String to) {
        Map<Character, Character> signs = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            signs.put(from.charAt(i), to.charAt(i));
        }
        return Map.copyOf(signs);
    }
}
