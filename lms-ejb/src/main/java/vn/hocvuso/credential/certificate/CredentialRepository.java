package vn.hocvuso.credential.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.identity.PersonId;

/** The way to credentials and their PDFs. */
@Dependent
class CredentialRepository {

    @PersistenceContext
    EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
        // EclipseLink does not know that the completion record refers to this row; it has to be there before.
        entities.flush();
    }

    Optional<Credential> find(long id) {
        return Optional.ofNullable(entities.find(Credential.class, id));
    }

    Optional<Credential> of(CertificateCode code) {
        return entities.createQuery("SELECT c FROM Credential c WHERE c.code = :code", Credential.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    Optional<Credential> ofCompletion(long completionId) {
        return entities.createQuery("SELECT c FROM Credential c WHERE c.completionId = :completion", Credential.class)
                .setParameter("completion", completionId)
                .getResultStream()
                .findFirst();
    }

    /** All credentials of a holder, oldest first. */
    List<Credential> heldBy(PersonId holder) {
        return entities.createQuery(
                        "SELECT c FROM Credential c WHERE c.holderId = :holder ORDER BY c.issuedAt", Credential.class)
                .setParameter("holder", holder.value())
                .getResultList();
    }

    Optional<CertificatePdf> pdf(long credentialId) {
        return Optional.ofNullable(entities.find(CertificatePdf.class, credentialId));
    }

    boolean hasPdf(long credentialId) {
        return !entities.createQuery("SELECT p.credentialId FROM CertificatePdf p WHERE p.credentialId = :id")
                .setParameter("id", credentialId)
                .getResultList()
                .isEmpty();
    }
}
