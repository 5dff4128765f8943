/**
 * Replays the chain of an attempt from the file a learner or officer has downloaded, and proves its score: {@code ./lms
 * replay}.
 *
 * <p>Decisions: a second opinion. Nothing here is shared with the program that wrote the file; canonical JSON, digests,
 * signatures and scoring are written anew from {@code docs/receipts.md}. What cannot be proven is said, never assumed.
 *
 * <p>Coupling points: the form {@code hocvuso.chain.v1} of {@code docs/receipts.md}.
 */
package vn.hocvuso.run.replay;
