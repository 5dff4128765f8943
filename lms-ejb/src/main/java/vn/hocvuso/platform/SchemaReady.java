package vn.hocvuso.platform;

/**
 * Fired once at start-up, before any content is loaded and also when there is none: the schema is in place. For what the
 * launcher asked for and for keys that must exist.
 */
public record SchemaReady() {}
