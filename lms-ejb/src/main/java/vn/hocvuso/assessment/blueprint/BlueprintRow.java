package vn.hocvuso.assessment.blueprint;

import java.time.Instant;

/**
 * A blueprint in the list.
 *
 * @param version for saying what the caller saw
 * @param bank slug of the learner group
 * @param place name of the unit or organisation it belongs to; empty for the whole country
 * @param edition the edition that is taken; 0 for none
 * @param published whether the working text says the same as that edition
 * @param open whether learners of the place may take it on their own
 * @param writable whether the caller may change it
 */
public record BlueprintRow(
        long id,
        long version,
        String title,
        String bank,
        String place,
        String quizCode,
        int questions,
        int edition,
        boolean published,
        boolean open,
        boolean writable,
        Instant changedAt) {

    /** As the caller saw it. */
    public SeenBlueprint seen() {
        return new SeenBlueprint(id, version);
    }
}
