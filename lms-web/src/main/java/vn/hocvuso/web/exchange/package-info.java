/**
 * Words for questions of other systems: what a note of an import says, and what to do about it.
 *
 * <p>Coupling points: the texts {@code import.note.<code>} are named by {@link
 * vn.hocvuso.assessment.exchange.NoteCode#code}.
 */
@Feature(
        name = "web.exchange",
        allowed = {
            "web.shared",
            "shared",
            "platform",
            "identity",
            "assessment.bank",
            "assessment.desk",
            "assessment.exchange"
        })
package vn.hocvuso.web.exchange;

import vn.hocvuso.shared.Feature;
