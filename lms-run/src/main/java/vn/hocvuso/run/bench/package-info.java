/**
 * Measures a running product from outside, on the machine it runs on: {@code ./lms bench}.
 *
 * <p>Vocabulary: a <em>load</em> is a number of tasks with intended starting times; its latencies count from the
 * intended start, so a server that stalls is charged for everybody who had to wait (no "coordinated omission"). A load
 * is <em>saturating</em> when each connection starts its next task as soon as the last has ended: that shows the limit,
 * not what a visitor feels.
 *
 * <p>Decisions: the HTTP client is our own and minimal, because a full one would take more of the two cores than the
 * server under test. The client's own CPU is reported beside the server's.
 *
 * <p>Coupling points: {@link vn.hocvuso.run.bench.ProductPages} knows the addresses, forms and test ids of the pages
 * of the learner's main flow; the file of demonstration accounts; the launcher's pid files.
 */
package vn.hocvuso.run.bench;
