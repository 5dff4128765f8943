/**
 * Pictures that people of the product bring: kept as pixels only, in the widths that pages need.
 *
 * <p>Vocabulary: a <em>picture</em> is what somebody brought; its <em>renditions</em> are the same in several widths.
 *
 * <p>Decisions: nothing of a stranger's file is kept but its pixels: the file is read by a picture's codec and written
 * anew, so scripts, places and names of devices inside it are gone. The address of a picture is a secret that cannot be
 * guessed, and who knows it may see it: pages and browsers may keep it for ever.
 *
 * <p>Coupling points: whoever shows a picture keeps its code, its size and words for who does not see it.
 */
@Feature(
        name = "media",
        allowed = {"shared", "platform", "identity"})
package vn.hocvuso.media;

import vn.hocvuso.shared.Feature;
