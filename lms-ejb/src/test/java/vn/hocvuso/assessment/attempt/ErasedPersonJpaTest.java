package vn.hocvuso.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocvuso.testsupport.Database.inTransaction;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hocvuso.identity.PersonErased;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.TestInstance;

/** What is kept about attempts: handed out for a copy, removed with the person, but for what a decision rests on. */
class ErasedPersonJpaTest {

    private static final PersonId LANH = new PersonId(71);
    private static final PersonId PAO = new PersonId(72);
    private static final AttemptCode BEHIND_A_CREDENTIAL = new AttemptCode("kept-for-a-proof");

    private final EntityManager entities = Database.fresh().entityManager();
    private final AttemptRepository repository = new AttemptRepository();

    @Test
    void attemptsGoWithTheirPerson_butThoseThatSomethingRestsOn() {
        repository.entities = entities;
        inTransaction(entities, () -> {
            run("INSERT INTO assessment_rule_set VALUES (1, 'citizens', 1, 'CITIZEN', '', '2026-11-22')");
            run("INSERT INTO assessment_quiz VALUES (1, 1, 'final/citizens', 1)");
            run("INSERT INTO assessment_quiz_version VALUES (1, 1, 'final/citizens', 1, '', 1, '', '2026-11-22', 0)");
            person(LANH);
            person(PAO);
            attempt(1, LANH, "an-open-attempt1", "0", "");
            attempt(2, LANH, BEHIND_A_CREDENTIAL.value(), "0", "Lò Thị Giúp");
            attempt(3, PAO, "helped-by-lanh-1", Long.toString(LANH.value()), "Bà Lành");
            return null;
        });
        AttemptData data = new AttemptData();
        data.repository = repository;
        PersonErasedListener listener = new PersonErasedListener();
        listener.repository = repository;
        listener.evidence =
                new TestInstance<>(List.of(person -> person.equals(LANH) ? Set.of(BEHIND_A_CREDENTIAL) : Set.of()));

        List<PersonalData> copy = inTransaction(entities, () -> data.of(LANH));
        assertThat(copy).extracting(part -> part.rows().size()).containsExactly(2, 0, 2);
        inTransaction(entities, () -> {
            listener.on(new PersonErased(LANH, "#K7QM4T2N"));
            return null;
        });

        assertThat(attemptsOf(LANH)).singleElement().satisfies(attempt -> {
            assertThat(attempt.code()).isEqualTo(BEHIND_A_CREDENTIAL);
            assertThat(attempt.helper().name()).isEmpty();
        });
        assertThat(repository.state(2).answers()).hasSize(1);
        assertThat(attemptsOf(PAO))
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.helper().name()).isEqualTo("#K7QM4T2N"));
        assertThat(count()).isEqualTo(2);
    }

    private List<Attempt> attemptsOf(PersonId person) {
        return inTransaction(entities, () -> repository.attemptsOf(person));
    }

    private int count() {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM assessment_answer_event")
                        .getSingleResult())
                .intValue();
    }

    private void attempt(long id, PersonId person, String code, String helperId, String helper) {
        run("INSERT INTO assessment_attempt (id, version, code, quiz_version_id, quiz_code, person_id, seed, items,"
                + " started_at, extra_minutes, assistance, helper_name, helper_person_id, helper_consent, status,"
                + " max_score) VALUES (" + id + ", 1, '" + code + "', 1, 'final/citizens', " + person.value()
                + ", 1, '', '2026-11-22', 0, 'INDEPENDENT', '" + helper + "', NULLIF(" + helperId
                + ", 0), 1, 'GRADED', 50)");
        run("INSERT INTO assessment_answer_event VALUES (" + id + ", " + id + ", 'e', 1, '{}', '2026-11-22',"
                + " NULL, NULL, NULL)");
    }

    private void person(PersonId id) {
        run("INSERT INTO identity_person (id, version, full_name, birth_date, main_group, identity_level, created_at)"
                + " VALUES (" + id.value() + ", 1, 'x', '1950-01-01', 'CITIZEN', 'DECLARED', '2026-11-22')");
    }

    private void run(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }
}
