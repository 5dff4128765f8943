package vn.hocvuso.assessment.placement;

/**
 * A question that can be asked, as choosing needs it.
 *
 * @param versionId of the question version
 * @param questionCode of the question over all its versions
 * @param domain the domain its competence belongs to
 * @param level the level its author gave it
 * @param difficulty in logits, as of now
 * @param situation code of the situation it is about; empty for none
 */
record PoolItem(
        long versionId,
        String questionCode,
        String domain,
        String competence,
        int level,
        double difficulty,
        String situation) {}
