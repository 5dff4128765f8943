package vn.hocvuso.identity;

/**
 * A unit on the way to the place where somebody lives.
 *
 * @param province whether it is only the way: nobody lives in a province
 */
public record Place(String code, String name, boolean province) {}
