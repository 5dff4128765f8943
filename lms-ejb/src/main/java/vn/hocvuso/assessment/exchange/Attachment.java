package vn.hocvuso.assessment.exchange;

/**
 * A file that goes with questions.
 *
 * @param path in the package
 * @param type media type
 * @param content not to be changed
 */
record Attachment(String path, String type, byte[] content) {}
