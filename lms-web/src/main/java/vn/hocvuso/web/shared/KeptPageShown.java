package vn.hocvuso.web.shared;

/**
 * CDI event: somebody signed in is about to get a kept copy of a page, whose bean therefore does not run. Whoever does
 * more than show when that page is opened, does it now.
 *
 * @param path of the page
 */
public record KeptPageShown(String path) {}
