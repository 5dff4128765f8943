package vn.hocvuso.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Remembers which content files were loaded in which state, so that a warm start skips what did not change. */
@Dependent
public class ImportLedger {

    @PersistenceContext
    EntityManager entities;

    /**
     * Whether exactly this content was loaded before.
     *
     * @param key what is loaded, a path below the content folder; at most 200 characters
     * @param hash SHA-256 of it in hexadecimal, together with the version of the importer
     */
    public boolean isUnchanged(String key, String hash) {
        ImportedContent known = entities.find(ImportedContent.class, key);
        return known != null && known.hash().equals(hash);
    }

    /** Notes, in the transaction that stored it, that this content is loaded. */
    public void loaded(String key, String hash) {
        ImportedContent known = entities.find(ImportedContent.class, key);
        if (known == null) {
            entities.persist(new ImportedContent(key, hash));
        } else {
            known.replacedBy(hash);
        }
    }
}
