/**
 * The officer's desk, the learner's results and certificate, and the page on which anybody checks a certificate.
 *
 * <p>Addresses others know: {@code /credential/verify?code=} is printed in QR codes and never changes;
 * {@code /credential/my-completions} and {@code /credential/certificate?code=} are linked from learning pages.
 */
@Feature(
        name = "web.credential",
        allowed = {
            "web.shared",
            "web.identity",
            "shared",
            "platform",
            "identity",
            "competency",
            "assessment.bank",
            "assessment.quiz",
            "assessment.attempt",
            "credential.certificate",
            "credential.completion"
        })
package vn.hocvuso.web.credential;

import vn.hocvuso.shared.Feature;
