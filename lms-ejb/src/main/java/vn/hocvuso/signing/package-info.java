/**
 * Signing keys of this installation (Ed25519, RFC 8032), a ring of them for each {@link
 * vn.hocvuso.signing.KeyPurpose purpose}: who gets hold of what one kind of document is signed with cannot forge
 * the other.
 *
 * <p>Decisions: keys are files of the installation, not rows: who steals the database cannot sign. The newest key of a
 * ring signs, every key on disk verifies.
 *
 * <p>Rotation: leave an empty file {@code requests/rotate-signing-key} or {@code requests/rotate-receipt-key} in the state
 * directory and restart. To retire a key for good, delete the line {@code private …} of its file; without its
 * {@code public …} line what it signed no longer verifies.
 */
@Feature(
        name = "signing",
        allowed = {"shared", "platform"})
package vn.hocvuso.signing;

import vn.hocvuso.shared.Feature;
