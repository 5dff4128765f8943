package vn.hocvuso.media;

/**
 * A picture in one width, ready to be sent.
 *
 * @param type media type
 */
public record PictureContent(String type, byte[] content) {}
