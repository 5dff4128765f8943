package vn.hocvuso.shared;

/**
 * Which part of a list is wanted.
 *
 * @param offset rows to skip, from 0
 * @param size rows wanted, 1 to 500
 * @param sort a sort key of the query's whitelist, or empty for its natural order
 * @param descending whether the order is reversed
 */
public record PageRequest(int offset, int size, String sort, boolean descending) {

    public static final int MAX_SIZE = 500;

    public PageRequest {
        if (offset < 0 || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("page of " + size + " rows from " + offset);
        }
        sort = sort == null ? "" : sort;
    }

    /** The first rows in natural order. */
    public static PageRequest first(int size) {
        return new PageRequest(0, size, "", false);
    }
}
