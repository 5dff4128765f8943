package vn.hocvuso.credential.certificate;

import java.time.Instant;
import vn.hocvuso.identity.PersonId;

/** Event, in the transaction of the confirmation: somebody holds a credential now. */
public record CredentialIssued(CertificateCode code, PersonId holder, String path, Instant at) {}
