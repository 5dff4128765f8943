package vn.hocvuso.assessment.exchange;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Plain text of Markdown of strangers. */
final class MarkdownText {

    private static final int MAX_TEXT = 50_000;
    private static final int MAX_DEPTH = 60;

    private MarkdownText() {}

    /**
     * The text.
     *
     * @throws RefusedException when it is too long, or nests deeper than anybody writes
     */
    static String of(String markdown, int line) {
        if (markdown.length() > MAX_TEXT) {
            throw new RefusedException(NoteCode.ITEM_TOO_LARGE, line);
        }
        Node document = Parser.builder().build().parse(markdown);
        // the renderer calls itself for each level
        if (depth(document) > MAX_DEPTH) {
            throw new RefusedException(NoteCode.XML_TOO_LARGE, line);
        }
        return PlainText.clean(TextContentRenderer.builder().build().render(document));
    }

    private static int depth(Node root) {
        int depth = 0;
        int deepest = 0;
        Node node = root;
        while (node != null) {
            deepest = Math.max(deepest, depth);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null || node == root ? null : node.getNext();
        }
        return deepest;
    }
}
