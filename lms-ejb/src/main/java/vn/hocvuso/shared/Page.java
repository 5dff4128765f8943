package vn.hocvuso.shared;

import java.util.List;

/**
 * A part of a list and the length of the whole.
 *
 * @param rows the rows asked for
 * @param total how many rows there are in all
 */
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
