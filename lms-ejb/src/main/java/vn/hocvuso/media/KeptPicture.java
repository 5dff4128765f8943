package vn.hocvuso.media;

/**
 * A picture that is kept.
 *
 * @param code names it; cannot be guessed
 * @param width in pixels, as it is shown upright
 * @param height in pixels
 */
public record KeptPicture(String code, int width, int height) {}
