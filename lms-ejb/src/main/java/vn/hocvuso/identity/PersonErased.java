package vn.hocvuso.identity;

/**
 * Event, in the transaction of the erasure and before the person's own row loses its name: every feature removes what it
 * keeps about the person. What has to stay (an issued credential, the audit trail, counts) stays under the pseudonym.
 *
 * @param pseudonym what stands in place of the name from now on
 */
public record PersonErased(PersonId person, String pseudonym) {}
