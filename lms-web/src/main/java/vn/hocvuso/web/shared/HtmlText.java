package vn.hocvuso.web.shared;

/** Text for HTML that no Facelet writes. */
public final class HtmlText {

    private HtmlText() {}

    /** The text as it stands between tags or in a quoted attribute; never markup. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
