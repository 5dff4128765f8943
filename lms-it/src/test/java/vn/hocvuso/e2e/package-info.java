/**
 * Journeys in a real browser through the running product: who they are, what they do, what they see. Page texts are not
 * asserted; what a test touches carries a {@code data-testid}.
 */
package vn.hocvuso.e2e;
