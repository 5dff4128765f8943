package vn.hocvuso.web.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What an XHTML source may not contain; each rule answers with what it found. */
final class PageRules {

    private static final Pattern EL = Pattern.compile("#\\{[^}]*\\}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}|\\p{L}(?=\\s|$)");
    private static final Set<String> SPOKEN_ATTRIBUTES = Set.of(
            "title",
            "alt",
            "aria-label",
            "placeholder",
            "label",
            "header",
            "headerText",
            "emptyMessage",
            "requiredMessage",
            "itemLabel",
            "summary",
            "emptyOption");
    private static final Set<String> BUTTONS = Set.of("commandButton", "commandLink", "submit", "outputLabel");
    private static final String TAGS = "urn:lms:tags";
    private static final String PRIMEFACES = "primefaces";

    private PageRules() {}

    /** User text belongs into bundles. */
    static List<String> literalText(PageFile page) {
        List<String> found = new ArrayList<>();
        for (String text : page.texts()) {
            if (saysSomething(text)) {
                found.add(page.path() + ": literal text \"" + text.strip() + "\"");
            }
        }
        for (Element element : page.elements()) {
            for (Attr attribute : attributes(element)) {
                boolean spoken = SPOKEN_ATTRIBUTES.contains(attribute.getLocalName())
                        || (attribute.getLocalName().equals("value") && BUTTONS.contains(element.getLocalName()));
                if (spoken && saysSomething(attribute.getValue())) {
                    found.add(page.path() + ": literal " + attribute.getName() + "=\"" + attribute.getValue() + "\"");
                }
            }
        }
        return found;
    }

    /** The content security policy forbids them, and so does taste. */
    static List<String> inlineStyleOrScript(PageFile page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.elements()) {
            String name = element.getLocalName();
            if (name.equals("style") || (name.equals("script") && !element.hasAttribute("src"))) {
                found.add(page.path() + ": <" + name + ">");
            }
            boolean component = PRIMEFACES.equals(element.getNamespaceURI());
            for (Attr attribute : attributes(element)) {
                String key = attribute.getLocalName();
                boolean handler = key.startsWith("on") && key.length() > 4 && !component && !isTagOfOurs(element);
                if (key.equals("style") || handler) {
                    found.add(page.path() + ": <" + name + " " + key + ">");
                }
            }
        }
        return found;
    }

    /** Only {@code lms:form} carries the guard against forms of other sites; a search (GET) changes nothing. */
    static List<String> formsOfTheirOwn(PageFile page) {
        return page.isTag()
                ? List.of()
                : findings(
                        page,
                        element -> element.getLocalName().equals("form")
                                && !isTagOfOurs(element)
                                && !element.getAttribute("method").equals("get"));
    }

    /** Learner pages work without script: nothing that needs it. */
    static List<String> scriptOnlyParts(PageFile page) {
        if (page.isStaff()
                || page.source().contains("primefaces")
                || page.path().contains("templates/staff")) {
            return List.of();
        }
        return findings(
                page,
                element -> Set.of("commandLink", "ajax").contains(element.getLocalName())
                        || PRIMEFACES.equals(element.getNamespaceURI()));
    }

    /** Pictures speak to those who cannot see them, or say that they are only ornament. */
    static List<String> picturesWithoutWords(PageFile page) {
        return findings(page, element -> switch (element.getLocalName()) {
            case "img", "graphicImage" -> !element.hasAttribute("alt");
            case "svg" -> !"true".equals(element.getAttribute("aria-hidden")) && !element.hasAttribute("aria-label");
            default -> false;
        });
    }

    /** A positive tabindex breaks the order of the page. */
    static List<String> positiveTabindex(PageFile page) {
        return findings(page, element -> element.getAttribute("tabindex").matches("[1-9]\\d*"));
    }

    /** Every link inside the product leads to something that exists. */
    static List<String> deadLinks(PageFile page, Predicate<String> exists) {
        List<String> found = new ArrayList<>();
        for (Element element : page.elements()) {
            String href = element.getAttribute("href");
            String target = href.split("[?#]", 2)[0];
            if (href.startsWith("/") && !target.isEmpty() && !exists.test(target)) {
                found.add(page.path() + ": link to " + target);
            }
        }
        return found;
    }

    /** Tags of ours that the library does not define; Faces only says so when the page is opened. */
    static List<String> unknownTags(PageFile page, Set<String> defined) {
        return findings(page, element -> isTagOfOurs(element) && !defined.contains(element.getLocalName()));
    }

    private static boolean isTagOfOurs(Element element) {
        return TAGS.equals(element.getNamespaceURI());
    }

    private static boolean saysSomething(String text) {
        return LETTERS.matcher(EL.matcher(text).replaceAll("")).find();
    }

    private static List<String> findings(PageFile page, Predicate<Element> bad) {
        return page.elements().stream()
                .filter(bad)
                .map(element -> page.path() + ": <" + element.getNodeName() + ">")
                .toList();
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }
}
