/**
 * Who somebody is and what they may: persons, accounts, sign-in sessions, roles with a scope, identity checks, consent,
 * administrative units and organisations, the four learner groups.
 *
 * <p>Vocabulary: a <em>unit</em> is a province, a commune or a sub-unit (thôn, bản, tổ dân phố) and has a path
 * {@code /15/02848/…}; an <em>organisation</em> is an agency, school, enterprise or party branch; a <em>scope</em> is a
 * subtree of units or one organisation, and a role is always held for a scope; somebody is <em>confined</em> while they
 * have a one-time password or a closed account; an officer's <em>registry</em> is the persons of the officer's scope.
 *
 * <p>Decisions: sign-in sessions are rows of the database and not of a server, so any node answers any request; a node
 * believes what it read about a session for 30 seconds, but never about a confined person, who waits for the end of it.
 * Citizen id numbers are stored encrypted beside a keyed hash. Whoever corrects a verified name or birth date counts as
 * declared again. The consent ledger is only added to. Administrators and officers reach nobody beyond their scope, and
 * grant nothing beyond it.
 *
 * <p>Coupling points: Shiro's realm ({@link vn.hocvuso.identity.SignInRealm}); the web's sign-in filter, which leads
 * confined persons; {@link vn.hocvuso.identity.PersonCorrected} and {@link vn.hocvuso.identity.PersonErased}, observed by
 * the features above; {@link vn.hocvuso.identity.AccountLifecycle}, used by {@code vn.hocvuso.rights}.
 */
@Feature(
        name = "identity",
        allowed = {"shared", "platform"})
package vn.hocvuso.identity;

import vn.hocvuso.shared.Feature;
