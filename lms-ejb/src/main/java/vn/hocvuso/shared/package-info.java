/**
 * What every feature may use and nobody has to think about: the error family, paging, ids, the feature annotation.
 *
 * <p>Nothing here knows a person, a course or a page. A type enters this package when a third feature needs it.
 */
@Feature(
        name = "shared",
        allowed = {})
package vn.hocvuso.shared;
