package vn.hocvuso.media;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.Ids;

/** Where pictures lie. */
@Dependent
class PictureRepository {

    @PersistenceContext
    EntityManager entities;

    void add(KeptPicture picture, PictureMaker.Made made, PersonId by, Instant now) {
        long id = Ids.next();
        entities.persist(new StoredPicture(id, picture, by, now));
        entities.flush(); // renditions refer to it by a plain column
        made.renditions().forEach(rendition -> entities.persist(new StoredRendition(Ids.next(), id, rendition)));
    }

    Optional<KeptPicture> find(String code) {
        return entities.createQuery("SELECT p FROM StoredPicture p WHERE p.code = :code", StoredPicture.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(StoredPicture::kept);
    }

    /** The narrowest rendition of at least that width; the widest when none is. */
    Optional<PictureContent> rendition(String code, int width) {
        return entities.createQuery(
                        "SELECT r FROM StoredRendition r, StoredPicture p WHERE p.id = r.pictureId AND p.code = :code"
                                + " ORDER BY CASE WHEN r.width >= :width THEN r.width ELSE 100000 - r.width END",
                        StoredRendition.class)
                .setParameter("code", code)
                .setParameter("width", width)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(StoredRendition::content);
    }
}
