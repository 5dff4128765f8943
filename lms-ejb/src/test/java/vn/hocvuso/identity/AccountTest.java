package vn.hocvuso.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private final Account account = new Account(1, 2, "an", "hash");

    @Test
    void rests_whenPasswordWasWrongTooOften() {
        for (int i = 0; i < Account.MAX_FAILURES; i++) {
            assertThat(account.isLockedAt(NOW)).isFalse();
            account.passwordWasWrong(NOW);
        }

        assertThat(account.isLockedAt(NOW)).isTrue();
        assertThat(account.isLockedAt(NOW.plus(Account.REST))).isFalse();
    }

    @Test
    void forgetsFailures_whenSignedInBetween() {
        for (int i = 0; i < Account.MAX_FAILURES - 1; i++) {
            account.passwordWasWrong(NOW);
        }
        account.signedIn();
        account.passwordWasWrong(NOW);

        assertThat(account.isLockedAt(NOW)).isFalse();
    }
}
