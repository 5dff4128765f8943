package vn.hocvuso.identity;

import java.time.Instant;
import java.util.List;

/**
 * What identity keeps about the caller.
 *
 * @param loginName empty without an account
 * @param since when the person became known here
 * @param child whether the legal representative decides about the data
 * @param citizenId the number of the card with its middle hidden; empty when it is not kept
 * @param verifiedBy name of the officer who saw the card; empty when nobody did
 * @param registeredByOfficer whether an officer made the account
 * @param roles the roles held
 * @param consents the ledger, newest line first
 * @param learning whether the consent that the account needs stands
 * @param signIns the open sign-ins, newest first
 * @param lastSignIns when somebody signed in to the account, newest first
 */
public record MyData(
        PersonCard card,
        String loginName,
        Instant since,
        boolean child,
        String citizenId,
        String verifiedBy,
        boolean registeredByOfficer,
        List<Role> roles,
        List<ConsentRow> consents,
        boolean learning,
        List<SignInRow> signIns,
        List<Instant> lastSignIns) {

    /** Keeps all of it out of logs. */
    @Override
    public String toString() {
        return "MyData[" + card.id() + "]";
    }
}
