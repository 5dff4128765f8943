package vn.hocvuso.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocvuso.learning.LearningFixtures.LANH;
import static vn.hocvuso.learning.LearningFixtures.NOW;
import static vn.hocvuso.learning.LearningFixtures.PAO;
import static vn.hocvuso.testsupport.Database.inTransaction;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hocvuso.identity.PersonErased;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.testsupport.Database;

/** What learning hands out for a copy, and what it removes. */
class ErasedPersonJpaTest {

    private final EntityManager entities = Database.fresh().entityManager();
    private final ProgressRepository repository = new ProgressRepository();

    @Test
    void progressIsCopied_andGoesWithItsPersonOnly() {
        repository.entities = entities;
        inTransaction(entities, () -> {
            entities.createNativeQuery("INSERT INTO catalog_path (slug, content_hash, source, published_at)"
                            + " VALUES ('citizens', '', '', '2026-11-22')")
                    .executeUpdate();
            for (PersonId person : List.of(LANH, PAO)) {
                entities.createNativeQuery("INSERT INTO identity_person"
                                + " (id, version, full_name, birth_date, main_group, identity_level, created_at)"
                                + " VALUES (?1, 1, 'x', '1950-01-01', 'CITIZEN', 'DECLARED', '2026-11-22')")
                        .setParameter(1, person.value())
                        .executeUpdate();
                repository.enrol(person, "citizens", NOW);
                repository.opened(person, "citizens", "a", "01", NOW);
            }
            return null;
        });
        LearningData data = new LearningData();
        data.repository = repository;
        PersonErasedListener listener = new PersonErasedListener();
        listener.repository = repository;

        assertThat(inTransaction(entities, () -> data.of(LANH)))
                .flatExtracting(PersonalData::rows)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.fields()).contains(new PersonalData.Field("path", "citizens")));
        inTransaction(entities, () -> {
            listener.on(new PersonErased(LANH, "#K7QM4T2N"));
            return null;
        });

        assertThat(inTransaction(entities, () -> data.of(LANH)))
                .flatExtracting(PersonalData::rows)
                .isEmpty();
        assertThat(inTransaction(entities, () -> data.of(PAO)))
                .flatExtracting(PersonalData::rows)
                .hasSize(2);
    }
}
