/**
 * Completion records: who achieved what, when, under which versions, on what evidence, and what an officer decided.
 *
 * <p>Vocabulary: a record is <em>achieved</em> by the machine, <em>confirmed</em> or <em>returned</em> by a certifying
 * officer of the learner's unit or organisation, possibly <em>revoked</em> later. It is <em>living</em> until revoked.
 *
 * <p>Decisions: one living record per person and path; a second passed final changes nothing while the record waits or is
 * confirmed, and takes the place of a returned one. A record is a snapshot and is never deleted, with one exception: an
 * undecided one goes with the data of a person who asked for deletion, a decided one stays under the pseudonym. What the
 * officer relies on (identity) is frozen at confirmation; until then an identity check, or a correction of one's own data,
 * updates the waiting record. Nobody decides about their own record. Outside an officer's scope a record does not exist.
 *
 * <p>Coupling points: observes {@code AttemptGraded} of assessment and {@code IdentityVerified}, {@code PersonCorrected}
 * and {@code PersonErased} of identity; names the attempts behind decided records ({@code KeptEvidence}); signs
 * through {@code vn.hocvuso.credential.certificate} in the transaction of the confirmation.
 */
@Feature(
        name = "credential.completion",
        allowed = {
            "shared",
            "platform",
            "identity",
            "rights",
            "competency",
            "assessment.quiz",
            "assessment.attempt",
            "catalog",
            "learning",
            "credential.certificate"
        })
package vn.hocvuso.credential.completion;

import vn.hocvuso.shared.Feature;
