package vn.hocvuso.credential.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.rights.PersonalDataSource;

/** The signed credentials of a person, for their copy: byte for byte what was signed. */
@Dependent
class CredentialData implements PersonalDataSource {

    @Inject
    CredentialRepository repository;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<PersonalData> of(PersonId person) {
        return List.of(PersonalData.of(
                "credential",
                "certificates",
                repository.heldBy(person).stream()
                        .map(CredentialData::certificate)
                        .toList()));
    }

    private static Map<String, Object> certificate(Credential credential) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("code", credential.code().printed());
        values.put("issued-at", credential.issuedAt());
        values.put("revoked-at", credential.revokedAt().orElse(null));
        values.put("signed-text", credential.signedText());
        values.put("signature", credential.signature());
        values.put("key", credential.keyId());
        return values;
    }
}
