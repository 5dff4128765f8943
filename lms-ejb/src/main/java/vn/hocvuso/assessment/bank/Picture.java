package vn.hocvuso.assessment.bank;

/**
 * A picture that a question is about.
 *
 * @param code of {@code vn.hocvuso.media.Picture}
 * @param width of the whole picture, in pixels
 * @param height of the whole picture, in pixels
 * @param alt what is to be seen, for who does not see it; says nothing about the key
 */
public record Picture(String code, int width, int height, String alt) {

    /** A place in thousandths of the picture's width and height. */
    public static final int WHOLE = 1000;

    public Picture {
        if (code.isBlank() || width < 1 || height < 1 || alt.isBlank()) {
            throw new IllegalArgumentException("a picture has a code, a size and words");
        }
    }

    /**
     * A rectangle of a picture, in thousandths of its width and height: the same at every size it is shown in.
     *
     * @param left distance from the left edge
     * @param top distance from the upper edge
     */
    public record Area(int left, int top, int width, int height) {

        public Area {
            if (left < 0 || top < 0 || width < 1 || height < 1 || left + width > WHOLE || top + height > WHOLE) {
                throw new IllegalArgumentException("an area lies within its picture");
            }
        }
    }
}
