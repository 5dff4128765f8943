package vn.hocvuso.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.hocvuso.testsupport.Database;

class ClosedUnitJpaTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);

    private final EntityManager entities = Database.fresh().entityManager();

    @Test
    void isNoLongerOfferedButKeepsItsPeople_whenItsLastDayHasPassed() {
        UnitFixtures.storeLungPhinh(entities);
        PersonId learner = UnitFixtures.settle(entities, 7, "Giàng Thị Mẫu", "02848-1");

        UnitFixtures.close(entities, "02848", LAST_DAY);

        // midnight in Hà Nội is 17:00 in Greenwich
        assertThat(offeredAt("2026-11-20T16:59:59Z")).isTrue();
        assertThat(offeredAt("2026-11-20T17:00:00Z")).isFalse();
        PersonCard card = UnitFixtures.card(entities, learner);
        assertThat(card.unitName()).isEqualTo("Thôn mẫu 1, Xã Lùng Phình, Tỉnh Lào Cai");
        assertThat(new Scope(Scope.Kind.UNIT, "15", "/15/").covers(card.unitPath(), card.organisationCode()))
                .as("officers of the province")
                .isTrue();
    }

    private boolean offeredAt(String moment) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return UnitFixtures.units(entities, clock).below("15").stream()
                .anyMatch(unit -> unit.code().equals("02848"));
    }
}
