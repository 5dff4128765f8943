package vn.hocvuso.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place where time comes from. */
@Dependent
class ClockProducer {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
