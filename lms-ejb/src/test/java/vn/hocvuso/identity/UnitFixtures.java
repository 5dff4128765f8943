package vn.hocvuso.identity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.hocvuso.testsupport.Database;

/** Units and the people in them, without a server. */
public final class UnitFixtures {

    private static final LocalDate OPENED = LocalDate.of(2025, 7, 1);

    private UnitFixtures() {}

    /** Stores tỉnh Lào Cai, xã Lùng Phình in it, and thôn mẫu 1 in that. */
    public static void storeLungPhinh(EntityManager entities) {
        Unit province = new Unit("15", null, UnitType.PROVINCE, "Tỉnh Lào Cai", OPENED);
        Unit commune = new Unit("02848", province, UnitType.COMMUNE, "Xã Lùng Phình", OPENED);
        Unit hamlet = new Unit("02848-1", commune, UnitType.SUB_UNIT, "Thôn mẫu 1", OPENED);
        IdentityRepository repository = repository(entities);
        for (Unit unit : new Unit[] {province, commune, hamlet}) {
            Database.inTransaction(entities, () -> {
                repository.add(unit);
                return null;
            });
        }
    }

    /** Closes a unit as the import of a newer list of localities does. */
    public static void close(EntityManager entities, String code, LocalDate lastDay) {
        Database.inTransaction(entities, () -> {
            Unit unit = repository(entities).unit(code).orElseThrow();
            unit.describe(UnitType.COMMUNE, unit.name(), lastDay);
            return null;
        });
    }

    /** Somebody who lives in that unit. */
    public static PersonId settle(EntityManager entities, long id, String name, String unitCode) {
        Database.inTransaction(entities, () -> {
            Person person = new Person(
                    id, name, LocalDate.of(1962, 3, 8), LearnerGroup.CITIZEN, Instant.parse("2026-01-01T00:00:00Z"));
            person.livesIn(unitCode);
            repository(entities).add(person);
            return null;
        });
        return new PersonId(id);
    }

    /** The card the product itself reads. */
    public static PersonCard card(EntityManager entities, PersonId person) {
        PersonQueries queries = new PersonQueries();
        queries.entities = entities;
        queries.caller = new CurrentPerson() {
            @Override
            public Optional<SignedIn> signedIn() {
                return Optional.empty();
            }

            @Override
            public boolean isPermitted(String permission) {
                return true;
            }
        };
        return queries.card(person);
    }

    /** The units to choose from at that moment. */
    public static UnitQueries units(EntityManager entities, Clock clock) {
        UnitQueries queries = new UnitQueries();
        queries.entities = entities;
        queries.clock = clock;
        return queries;
    }

    private static IdentityRepository repository(EntityManager entities) {
        IdentityRepository repository = new IdentityRepository();
        repository.entities = entities;
        return repository;
    }
}
