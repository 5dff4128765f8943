package vn.hocvuso.competency;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The way to stored frameworks and crosswalks. */
@Dependent
class DocumentRepository {

    @PersistenceContext
    EntityManager entities;

    void add(StoredDocument document) {
        entities.persist(document);
    }

    Optional<StoredDocument> find(StoredDocument.Kind kind, String documentId, int version) {
        return entities.createQuery(
                        "SELECT d FROM StoredDocument d"
                                + " WHERE d.kind = :kind AND d.documentId = :id AND d.documentVersion = :version",
                        StoredDocument.class)
                .setParameter("kind", kind)
                .setParameter("id", documentId)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /** All documents, by id, older versions first. */
    List<StoredDocument> all() {
        return entities.createQuery(
                        "SELECT d FROM StoredDocument d ORDER BY d.documentId, d.documentVersion", StoredDocument.class)
                .getResultList();
    }
}
