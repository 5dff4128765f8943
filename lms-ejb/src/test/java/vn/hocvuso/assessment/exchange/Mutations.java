package vn.hocvuso.assessment.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Spoils files with knowledge of their structure: drops, doubles, moves, renames and nests elements, swaps attributes,
 * puts awkward values where values stand, opens and closes braces and escapes of GIFT, cuts files off.
 */
final class Mutations {

    private static final List<String> AWKWARD = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e30",
            "1e999999",
            "9".repeat(400),
            "NaN",
            "99999999999999999999",
            "RESPONSE",
            "SCORE",
            "true",
            "A B C",
            "\u0000",
            "\uFFFF",
            "\u202E\u2028",
            "&",
            "<",
            "]]>",
            "&#0;",
            "&e;",
            "../../x",
            "http://127.0.0.1:9/",
            "file:///etc/passwd",
            "javascript:1",
            "<script src=\"http://127.0.0.1:9/\">1</script>",
            "𝄞".repeat(50),
            "multiple",
            "ordered",
            "record",
            "%s%n",
            "{",
            "}",
            "=",
            "~",
            "#",
            "->",
            "..",
            "*",
            "####",
            "::",
            "\\",
            "[markdown]",
            "[html]<p onclick=\"x\">",
            "%-100%",
            "%1000%");

    private static final String SIGNS = "{}=~#:\\%>-[]/\n\r\t\u00A0\u0000$";
    private static final Pattern TEXT_PART = Pattern.compile("[^\\n]+\\n|[=~][^=~}\\n]+|\\{[^}]*}|#[^#\\n]*|\\w+");
    private static final List<String> PROLOGUES = List.of(
            "<!DOCTYPE quiz [<!ENTITY e \"x\">]>",
            "<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:9/\">",
            "<?xml-stylesheet href=\"http://127.0.0.1:9/\"?>",
            "<!-- -- -->");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    /** A line-based file, spoilt in up to four places. */
    byte[] text(byte[] seed) {
        String text = new String(seed, StandardCharsets.UTF_8);
        for (int i = 0; i <= random.nextInt(4); i++) {
            text = random.nextBoolean() ? part(text) : sign(text);
        }
        return bytes(text.getBytes(StandardCharsets.UTF_8), 10);
    }

    /** An XML file, spoilt in up to five places. */
    byte[] xml(byte[] seed) {
        if (random.nextInt(8) == 0) {
            return text(seed);
        }
        byte[] tree = tree(seed);
        if (random.nextInt(20) == 0) {
            String text = new String(tree, StandardCharsets.UTF_8);
            tree = text.replaceFirst("\\?>", "?>" + any(PROLOGUES)).getBytes(StandardCharsets.UTF_8);
        }
        return bytes(tree, 20);
    }

    /** Now and then a file that was cut off, or whose bytes are no text. */
    private byte[] bytes(byte[] content, int oneIn) {
        if (content.length == 0 || random.nextInt(oneIn) > 0) {
            return content;
        }
        if (random.nextBoolean()) {
            return Arrays.copyOf(content, random.nextInt(content.length));
        }
        byte[] spoilt = content.clone();
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        return spoilt;
    }

    private String part(String text) {
        List<MatchResult> parts = TEXT_PART.matcher(text).results().toList();
        if (parts.isEmpty()) {
            return text;
        }
        MatchResult part = any(parts);
        String found = part.group();
        String changed =
                switch (random.nextInt(6)) {
                    case 0 -> "";
                    case 1 -> found + found;
                    case 2 -> any(parts).group();
                    case 3 -> found.repeat(1 + random.nextInt(30));
                    case 4 -> any(AWKWARD);
                    default -> found.substring(0, random.nextInt(found.length() + 1));
                };
        return text.substring(0, part.start()) + changed + text.substring(part.end());
    }

    /** Inserts, removes, escapes or nests one sign. */
    private String sign(String text) {
        int at = random.nextInt(text.length() + 1);
        String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + sign + text.substring(at);
            case 1 -> text.substring(0, at) + "\\" + text.substring(at);
            case 2 -> text.substring(0, at) + sign.repeat(1 + random.nextInt(3000)) + text.substring(at);
            case 3 -> at == text.length() ? text : text.substring(0, at) + text.substring(at + 1);
            default -> text.replaceFirst("\\\\(.)", "$1");
        };
    }

    private byte[] tree(byte[] seed) {
        XmlNode root = XmlTree.read(seed);
        for (int i = 0; i <= random.nextInt(5); i++) {
            List<XmlNode> all = new ArrayList<>(root.below(node -> true));
            all.add(root);
            List<XmlNode> parents =
                    all.stream().filter(node -> !node.children().isEmpty()).toList();
            if (parents.isEmpty()) {
                break;
            }
            XmlNode parent = any(parents);
            XmlNode other = any(all);
            int at = random.nextInt(parent.children().size());
            XmlNode child = parent.children().get(at);
            switch (random.nextInt(11)) {
                case 0 -> parent.children().remove(at);
                case 1 -> parent.children().add(at, copy(child));
                case 2 -> parent.children().set(at, copy(other));
                case 3 -> other.children().add(copy(child));
                case 4 -> parent.children().set(at, renamed(child, other.name()));
                case 5, 6 -> attribute(other);
                case 7 -> parent.children().set(at, XmlNode.text(any(AWKWARD)));
                case 8 -> parent.children().set(at, nested(child, 1 + random.nextInt(130)));
                case 9 -> swap(other, any(all));
                default -> parent.children().addAll(at, Collections.nCopies(random.nextInt(30), copy(child)));
            }
        }
        return new XmlOut(UnaryOperator.identity(), UnaryOperator.identity())
                .write(root, root.namespace().isEmpty() ? "urn:none" : root.namespace(), "");
    }

    private void attribute(XmlNode node) {
        if (!node.attributes().isEmpty()) {
            String name = any(List.copyOf(node.attributes().keySet()));
            if (random.nextInt(4) == 0) {
                node.attributes().remove(name);
            } else {
                node.attributes().put(name, any(AWKWARD));
            }
        }
    }

    /** Gives each of two elements an attribute of the other. */
    private void swap(XmlNode one, XmlNode other) {
        if (!one.attributes().isEmpty() && !other.attributes().isEmpty()) {
            String name = any(List.copyOf(one.attributes().keySet()));
            String second = any(List.copyOf(other.attributes().keySet()));
            String value = one.attributes().get(name);
            one.attributes().put(name, other.attributes().get(second));
            other.attributes().put(second, value);
        }
    }

    private static XmlNode nested(XmlNode node, int levels) {
        XmlNode inner = copy(node);
        for (int i = 0; i < levels && !node.isText(); i++) {
            inner = new XmlNode(
                    node.name(),
                    "",
                    new LinkedHashMap<>(node.attributes()),
                    new ArrayList<>(List.of(inner)),
                    node.namespace(),
                    1);
        }
        return inner;
    }

    private static XmlNode renamed(XmlNode node, String name) {
        return node.isText() ? node : new XmlNode(name, "", node.attributes(), node.children(), node.namespace(), 1);
    }

    private static XmlNode copy(XmlNode node) {
        List<XmlNode> children = new ArrayList<>();
        node.children().forEach(child -> children.add(copy(child)));
        return new XmlNode(
                node.name(), node.text(), new LinkedHashMap<>(node.attributes()), children, node.namespace(), 1);
    }

    /** One of several. */
    <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** The files of an archive: one dropped, renamed, moved, spoilt, or one too many. */
    Map<String, byte[]> files(Map<String, byte[]> seed) {
        Map<String, byte[]> files = new LinkedHashMap<>(seed);
        for (int i = 0; i <= random.nextInt(3) && !files.isEmpty(); i++) {
            String name = any(List.copyOf(files.keySet()));
            byte[] content = files.get(name);
            switch (random.nextInt(9)) {
                case 0 -> files.remove(name);
                case 1 -> {
                    files.remove(name);
                    files.put(any(NAMES), content);
                }
                case 2 -> files.put(name, files.get(any(List.copyOf(files.keySet()))));
                case 3 -> files.put("sub/" + name, content);
                case 4 -> files.put(name, new byte[0]);
                case 5 -> files.put(any(NAMES), any(AWKWARD).getBytes(StandardCharsets.UTF_8));
                case 6 -> files.put(name, Arrays.copyOf(content, random.nextInt(content.length + 1)));
                default -> files.put(name, content.length == 0 ? content : xmlOrSame(content));
            }
        }
        return files;
    }

    private byte[] xmlOrSame(byte[] content) {
        try {
            return xml(content);
        } catch (RefusedException spoiltBefore) {
            return text(content);
        }
    }

    private static final List<String> NAMES = List.of(
            "imsmanifest.xml",
            "IMSMANIFEST.XML",
            "a/imsmanifest.xml",
            "../x.xml",
            "/x.xml",
            "C:\\x.xml",
            "a/../../x.xml",
            "x.xml/",
            "%2e%2e/x.xml",
            "Đề số 1.xml",
            "x".repeat(300) + ".xml",
            "items/q-0.xml");
}
