/** Pictures on their way: in from who writes, out to who reads. */
@Feature(
        name = "web.media",
        allowed = {"web.shared", "shared", "media"})
package vn.hocvuso.web.media;

import vn.hocvuso.shared.Feature;
