package vn.hocvuso.assessment.bank;

/**
 * Signs of GIFT that stand for themselves behind a backslash. While a question is read they are hidden, so that what is
 * left of them is always syntax.
 *
 * @param signs that may be escaped
 */
public record GiftEscapes(String signs) {

    private static final char HIDDEN = '\uE000';

    /** The text with each escaped sign replaced by one that is no syntax. */
    public String hide(String source) {
        StringBuilder hidden = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            int sign = source.charAt(i) == '\\' && i + 1 < source.length() ? signs.indexOf(source.charAt(i + 1)) : -1;
            if (sign >= 0) {
                hidden.append((char) (HIDDEN + sign));
                i++;
            } else {
                hidden.append(source.charAt(i));
            }
        }
        return hidden.toString();
    }

    /** The hidden signs as themselves. */
    public String show(String hidden) {
        StringBuilder shown = new StringBuilder(hidden.length());
        for (char sign : hidden.toCharArray()) {
            boolean escaped = sign >= HIDDEN && sign < HIDDEN + signs.length();
            shown.append(escaped ? signs.charAt(sign - HIDDEN) : sign);
        }
        return shown.toString();
    }
}
