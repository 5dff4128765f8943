/**
 * Pages for questions of other systems: a file is sent and read, its dry run shown, its questions taken into the bank; and
 * questions of the bank go out as a file. What a note of an import or export says, and what to do about it.
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
