/** Breaks A1 on purpose: uses a feature it does not declare. */
@Feature(
        name = "web.bad",
        allowed = {})
package vn.hocvuso.web.arch.bad.feature;

import vn.hocvuso.shared.Feature;
