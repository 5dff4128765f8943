package vn.hocvuso.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.hocvuso.shared.RuleViolationException;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HashingTurnsTest {

    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void sendHome() {
        people.shutdownNow();
    }

    @Test
    void neverMoreAtOnceThanAllowed_whenAClassSignsIn() throws Exception {
        HashingTurns turns = new HashingTurns(2, 100);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> pupils = new ArrayList<>();

        for (int i = 0; i < 30; i++) {
            pupils.add(people.submit(() -> turns.take(() -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                return now.decrementAndGet();
            })));
        }

        for (Future<Integer> pupil : pupils) {
            pupil.get();
        }
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void isRefused_whenTooManyWaitAlready() throws Exception {
        HashingTurns turns = new HashingTurns(1, 1);
        CountDownLatch slow = new CountDownLatch(1);
        Future<Boolean> first = people.submit(() -> turns.take(() -> await(slow)));
        Future<Boolean> second = people.submit(() -> turns.take(() -> await(slow)));
        while (turns.waiting() == 0) {
            Thread.onSpinWait();
        }

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> turns.take(() -> true))
                .withMessageContaining("identity.too-many-at-once");

        slow.countDown();
        assertThat(first.get()).isTrue();
        assertThat(second.get()).isTrue();
    }

    @Test
    void turnIsGivenBack_whenWorkFails() {
        HashingTurns turns = new HashingTurns(1, 1);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException();
                }));

        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
