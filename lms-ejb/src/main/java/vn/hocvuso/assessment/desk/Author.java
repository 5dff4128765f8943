package vn.hocvuso.assessment.desk;

import java.time.Instant;

/** Who writes, and when. */
record Author(long person, String name, Instant at) {}
