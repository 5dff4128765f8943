package vn.hocvuso.run.bench;

import java.util.Optional;

/**
 * One row of the report.
 *
 * @param limit the load as fast as it goes
 * @param half the load at half of that rate
 */
record Measured(String what, Load.Result limit, Load.Result half, Optional<Yardstick> yardstick) {}
