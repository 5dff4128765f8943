package vn.hocvuso.identity;

/**
 * A person as an officer of the scope sees them.
 *
 * @param loginName empty without an account
 * @param verifiedBy name of the officer who saw the card; empty when nobody did
 * @param hasCitizenId whether the number of the card is recorded
 */
public record RegistryPerson(PersonCard card, String loginName, String verifiedBy, boolean hasCitizenId) {}
