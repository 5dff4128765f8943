/** Breaks rules on purpose: a lower feature that uses a higher one, and lies about it. */
@Feature(
        name = "bad.lower",
        allowed = {})
package vn.hocvuso.arch.bad.lower;

import vn.hocvuso.shared.Feature;
