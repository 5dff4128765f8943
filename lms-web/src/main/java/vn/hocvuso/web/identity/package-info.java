/** Pages about oneself: signing in and out, making an account, seeing what is known about oneself. */
@Feature(
        name = "web.identity",
        allowed = {"web.shared", "shared", "platform", "identity", "rights"})
package vn.hocvuso.web.identity;

import vn.hocvuso.shared.Feature;
