/**
 * What people may ask about their own data beside seeing and correcting it: a copy of everything, and deletion.
 *
 * <p>Vocabulary: a <em>source</em> is a feature that keeps personal data and hands them out for the copy; a <em>term</em>
 * is what the law gives as time for a right, with its source; a <em>deletion request</em> is open until it is cancelled
 * or carried out; a <em>pseudonym</em> stands in place of the name of somebody erased.
 *
 * <p>Decisions: a request closes the account at once and is carried out by the clock after some days to think it over,
 * within the term; both days are stored with the request and shown. Erasing is one transaction in which every feature is
 * told by {@link vn.hocvuso.identity.PersonErased}. Issued credentials, their completion records and the attempts behind
 * them stay, because others rely on them; so do consent ledger and audit trail, which are the proof of how the data were
 * handled. Answers, progress, undecided records, account, name, birth date, hamlet and card number go.
 *
 * <p>Coupling points: a feature that keeps personal data implements {@link
 * vn.hocvuso.rights.PersonalDataSource} and observes {@link vn.hocvuso.identity.PersonErased}; new labels belong
 * into its bundle as {@code copy.kind.<kind>} and {@code copy.field.<field>}.
 */
@Feature(
        name = "rights",
        allowed = {"shared", "platform", "identity"})
package vn.hocvuso.rights;

import vn.hocvuso.shared.Feature;
