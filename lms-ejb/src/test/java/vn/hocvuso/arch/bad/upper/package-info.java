/** Breaks rules on purpose: one half of a cycle. */
@Feature(
        name = "bad.upper",
        allowed = {"bad.lower"})
package vn.hocvuso.arch.bad.upper;

import vn.hocvuso.shared.Feature;
