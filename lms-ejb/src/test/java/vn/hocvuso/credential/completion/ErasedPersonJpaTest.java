package vn.hocvuso.credential.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocvuso.credential.completion.CompletionFixtures.GRADED;
import static vn.hocvuso.credential.completion.CompletionFixtures.aPassedFinalOf;
import static vn.hocvuso.credential.completion.CompletionFixtures.aPerson;
import static vn.hocvuso.credential.completion.CompletionFixtures.aVillager;
import static vn.hocvuso.testsupport.Database.inTransaction;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonCorrected;
import vn.hocvuso.identity.PersonErased;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.platform.PlatformFixtures;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.testsupport.Database;

/** A decided record is a snapshot that outlives corrections and its person; one that waits follows both. */
class ErasedPersonJpaTest {

    private static final PersonId OFFICER = new PersonId(900);
    private static final Clock CLOCK = Clock.fixed(GRADED, ZoneOffset.UTC);

    private final EntityManager entities = Database.fresh().entityManager();
    private final CompletionRepository repository = new CompletionRepository();
    private final PersonCard mau = aVillager(11, "Giàng Thị Mẫu");

    @BeforeEach
    void twoRecords() {
        repository.entities = entities;
        inTransaction(entities, () -> {
            for (long id : new long[] {11, 12}) {
                entities.createNativeQuery("INSERT INTO identity_person (id, version, full_name, birth_date,"
                                + " main_group, identity_level, created_at) VALUES (?1, 1, 'x', '1980-01-01', 'CITIZEN',"
                                + " 'DECLARED', '2026-01-01')")
                        .setParameter(1, id)
                        .executeUpdate();
            }
            CompletionRecord confirmed =
                    new CompletionRecord(1, aPassedFinalOf(mau, "the-first-attemp", Assistance.INDEPENDENT, GRADED));
            confirmed.confirm("12/QĐ-UBND", LocalDate.of(2026, 11, 18), OFFICER, GRADED);
            confirmed.revoke("Cấp nhầm", OFFICER, GRADED);
            repository.add(confirmed);
            repository.add(new CompletionRecord(
                    2, aPassedFinalOf(mau, "the-later-attemp", Assistance.INDEPENDENT, GRADED.plusSeconds(60))));
            return null;
        });
    }

    @Test
    void waitingRecordFollowsACorrection_andTheDecidedOneDoesNot() {
        PersonCard corrected = aPerson(11, "Giàng Thị Mẩu", "11455", "/31/11455/", IdentityLevel.DECLARED);
        PersonCorrectedListener listener = new PersonCorrectedListener();
        listener.repository = repository;
        listener.persons = new PersonQueries() {
            @Override
            public PersonCard card(PersonId id) {
                return corrected;
            }
        };

        inTransaction(entities, () -> {
            listener.on(new PersonCorrected(mau.id(), GRADED));
            return null;
        });

        assertThat(records()).extracting(CompletionRecord::fullName).containsExactly("Giàng Thị Mẫu", "Giàng Thị Mẩu");
        assertThat(records().get(1).unitPath()).isEqualTo("/31/11455/");
        assertThat(records().get(1).hasVerifiedIdentity()).isFalse();
        assertThat(records().get(0).hasVerifiedIdentity()).isTrue();
    }

    @Test
    void decidedRecordStaysUnderThePseudonym_andTheWaitingOneGoes() {
        PersonErasedListener listener = new PersonErasedListener();
        listener.repository = repository;
        listener.audit = PlatformFixtures.auditIn(entities, CLOCK);
        assertThat(inTransaction(entities, () -> listener.of(mau.id()))).hasToString("[the-first-attemp]");

        inTransaction(entities, () -> {
            listener.on(new PersonErased(mau.id(), "#K7QM4T2N"));
            return null;
        });

        assertThat(records()).singleElement().satisfies(record -> {
            assertThat(record.id()).isEqualTo(1);
            assertThat(record.fullName()).isEqualTo("#K7QM4T2N");
            assertThat(record.row().birthDate()).isEqualTo(LocalDate.of(1900, 1, 1));
            assertThat(record.row().unitName()).contains("Lùng Phình");
        });
        assertThat(entities.createNativeQuery("SELECT search_text FROM credential_completion")
                        .getSingleResult())
                .isEqualTo("k7qm4t2n");
    }

    @Test
    void recordsAreCopied() {
        CompletionData data = new CompletionData();
        data.repository = repository;

        List<PersonalData> copy = inTransaction(entities, () -> data.of(mau.id()));

        assertThat(copy).singleElement().satisfies(part -> {
            assertThat(part.rows()).hasSize(2);
            assertThat(part.rows().get(0).fields())
                    .contains(new PersonalData.Field("full-name", "Giàng Thị Mẫu"))
                    .contains(new PersonalData.Field("competences", List.of("4.2 (2)")));
        });
        assertThat(inTransaction(entities, () -> data.of(new PersonId(12))))
                .allSatisfy(part -> assertThat(part.rows()).isEmpty());
    }

    private List<CompletionRecord> records() {
        return inTransaction(entities, () -> repository.allOf(mau.id()));
    }
}
