package vn.hocvuso.catalog;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import vn.hocvuso.shared.SearchText;

/**
 * A lesson's Markdown as safe HTML: no raw HTML, no images, links only by {@code https:}, the boxes TRY, WARNING and
 * NOTE as {@code <aside class="box box-try" role="note">} with a heading one level below the section they stand in.
 *
 * @param html starts at heading level 2
 * @param plain the words alone
 */
record LessonHtml(String html, String plain) {

    private static final Set<String> BOXES = Set.of("TRY", "WARNING", "NOTE");
    private static final int MOST_COLUMNS = 3;
    private static final int DEEPEST_HEADING = 4;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(BoxRenderer::new)
            .attributeProviderFactory(context -> new Attributes())
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new HttpsOnly())
            .build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    /**
     * Renders Markdown.
     *
     * @param linesBefore lines of the file above the Markdown
     * @param problems told line and remedy of what a lesson may not contain
     */
    static LessonHtml of(String markdown, int linesBefore, BiConsumer<Integer, String> problems) {
        Node document = PARSER.parse(markdown);
        document.accept(new Boxes(linesBefore, problems));
        document.accept(new Check(linesBefore, problems));
        String html = RENDERER.render(document);
        return new LessonHtml(html, PLAIN.render(document).strip());
    }

    int words() {
        return plain.isBlank() ? 0 : plain.strip().split("\\s+").length;
    }

    private static int line(Node node, int linesBefore) {
        return linesBefore
                + (node.getSourceSpans().isEmpty()
                        ? 1
                        : node.getSourceSpans().get(0).getLineIndex() + 1);
    }

    private static String words(Node node) {
        return PLAIN.render(node).strip();
    }

    /** A box; its first child is its heading. */
    private static final class Box extends CustomBlock {

        private final String kind;

        Box(String kind) {
            this.kind = kind;
        }
    }

    /** Turns quotes that begin with a marker into boxes. */
    private static final class Boxes extends AbstractVisitor {

        private final int linesBefore;
        private final BiConsumer<Integer, String> problems;
        private int section = 1;

        Boxes(int linesBefore, BiConsumer<Integer, String> problems) {
            this.linesBefore = linesBefore;
            this.problems = problems;
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() > section + 1 || heading.getLevel() < 2 || heading.getLevel() > DEEPEST_HEADING) {
                problems.accept(
                        line(heading, linesBefore),
                        "a heading of level " + heading.getLevel() + " cannot stand here; write '##', below it '###'");
            }
            section = heading.getLevel();
        }

        @Override
        public void visit(BlockQuote quote) {
            if (!(quote.getFirstChild() instanceof Paragraph first)) {
                return;
            }
            StringBuilder marker = new StringBuilder();
            Node node = first.getFirstChild();
            while (node instanceof Text text && marker.indexOf("]") < 0) {
                marker.append(text.getLiteral());
                node = node.getNext();
            }
            int end = marker.indexOf("]");
            if (end < 0 || !marker.toString().startsWith("[!")) {
                return;
            }
            String kind = marker.substring(2, end);
            if (!BOXES.contains(kind)) {
                problems.accept(
                        line(quote, linesBefore),
                        "[!" + kind + "] is no box; write [!TRY], [!WARNING] or [!NOTE] and its heading");
                return;
            }
            toBox(quote, first, kind, marker.substring(end + 1).stripLeading(), node);
        }

        private void toBox(BlockQuote quote, Paragraph first, String kind, String start, Node rest) {
            Heading heading = new Heading();
            heading.setLevel(Math.min(section + 1, DEEPEST_HEADING + 1));
            heading.appendChild(new Text(start));
            while (first.getFirstChild() != rest) {
                first.getFirstChild().unlink();
            }
            while (first.getFirstChild() != null && !(first.getFirstChild() instanceof SoftLineBreak)) {
                heading.appendChild(first.getFirstChild());
            }
            if (first.getFirstChild() == null) {
                first.unlink();
            } else {
                first.getFirstChild().unlink();
            }
            Box box = new Box(kind);
            box.appendChild(heading);
            if (words(heading).isEmpty()) {
                problems.accept(line(quote, linesBefore), "the box has no heading; write > [!" + kind + "] Heading");
            }
            while (quote.getFirstChild() != null) {
                box.appendChild(quote.getFirstChild());
            }
            if (box.getFirstChild().getNext() == null) {
                problems.accept(line(quote, linesBefore), "the box is empty; write its text on the next lines after >");
            }
            quote.insertAfter(box);
            quote.unlink();
        }
    }

    /** Reports what a lesson may not contain; the renderer makes it harmless in any case. */
    private static final class Check extends AbstractVisitor {

        private final int linesBefore;
        private final BiConsumer<Integer, String> problems;

        Check(int linesBefore, BiConsumer<Integer, String> problems) {
            this.linesBefore = linesBefore;
            this.problems = problems;
        }

        @Override
        public void visit(HtmlBlock html) {
            noHtml(html);
        }

        @Override
        public void visit(HtmlInline html) {
            noHtml(html);
        }

        private void noHtml(Node html) {
            problems.accept(line(html, linesBefore), "holds HTML; write Markdown, and &lt; for a less-than sign");
        }

        @Override
        public void visit(Image image) {
            problems.accept(line(image, linesBefore), "holds an image; describe in words what is to be seen");
        }

        @Override
        public void visit(Link link) {
            if (!isHttps(link.getDestination())) {
                problems.accept(
                        line(link, linesBefore),
                        "links to '" + link.getDestination() + "'; write a full address that begins with https://");
            }
            if (words(link).isEmpty()) {
                problems.accept(line(link, linesBefore), "holds a link without words; write [words](https://…)");
            }
            visitChildren(link);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock table) {
                int columns = 0;
                Node row = table.getFirstChild().getFirstChild();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    columns++;
                }
                if (columns > MOST_COLUMNS) {
                    problems.accept(
                            line(table, linesBefore),
                            "the table has " + columns + " columns; a phone shows " + MOST_COLUMNS + ": use fewer");
                }
            }
            visitChildren(block);
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
        }
    }

    /** Whether that is a full address by {@code https:}. */
    static boolean isHttps(String address) {
        try {
            URI uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    private static final class HttpsOnly implements UrlSanitizer {

        @Override
        public String sanitizeLinkUrl(String url) {
            return isHttps(url) ? url : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }

    /** Ids of headings, made from their words and unique in the lesson. */
    private static final class Attributes implements AttributeProvider {

        private final Map<String, Integer> used = new HashMap<>();

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Heading) {
                String base = "h-" + SearchText.fold(words(node)).replace(' ', '-');
                int count = used.merge(base, 1, Integer::sum);
                attributes.put("id", count == 1 ? base : base + "-" + count);
            } else if (node instanceof Link) {
                attributes.put("rel", "noopener");
            } else if (node instanceof TableBlock) {
                attributes.put("class", "table");
            } else if (node instanceof TableCell cell && cell.isHeader()) {
                attributes.put("scope", "col");
            }
        }
    }

    private static final class BoxRenderer implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;

        BoxRenderer(HtmlNodeRendererContext context) {
            this.context = context;
            this.html = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Box.class);
        }

        @Override
        public void render(Node node) {
            String kind = ((Box) node).kind.toLowerCase(Locale.ROOT);
            html.line();
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", "box box-" + kind);
            attributes.put("role", "note");
            html.tag("aside", attributes);
            html.line();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            html.line();
            html.tag("/aside");
            html.line();
        }
    }
}
