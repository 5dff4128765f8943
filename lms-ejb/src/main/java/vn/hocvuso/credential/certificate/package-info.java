/**
 * The credential: the signed form of a confirmed completion record, its printed certificate, and what a stranger is told
 * about it.
 *
 * <p>Vocabulary: a <em>credential</em> is a payload (canonical JSON) with a signature; its <em>certificate</em> is the
 * page of paper that says the same; the <em>code</em> is what is printed on it and typed by whoever checks it.
 *
 * <p>Decisions: what is signed is stored byte for byte and everything shown is read from it, so page, paper and signature
 * cannot disagree. Keys are those of {@link vn.hocvuso.signing}. A stranger sees family name, initials and year
 * of birth: enough to compare with the paper in hand, too little to learn who holds a code. When its holder is erased it
 * stays as it was signed: whoever was shown it may still check it.
 *
 * <p>Coupling points: the template and fonts in {@code credential/} of the resources; the address
 * {@code /credential/verify?code=} printed in QR codes; {@code vn.hocvuso.credential.completion} issues and revokes.
 */
@Feature(
        name = "credential.certificate",
        allowed = {"shared", "platform", "signing", "identity", "rights"})
package vn.hocvuso.credential.certificate;

import vn.hocvuso.shared.Feature;
