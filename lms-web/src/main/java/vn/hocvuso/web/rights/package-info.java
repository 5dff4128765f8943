/** Pages and files about the rights to one's own data: the copy, asking for deletion, what administrators see of it. */
@Feature(
        name = "web.rights",
        allowed = {"web.shared", "shared", "platform", "identity", "rights"})
package vn.hocvuso.web.rights;

import vn.hocvuso.shared.Feature;
