package vn.hocvuso.assessment.statistics;

/**
 * Whose attempts are counted.
 *
 * @param version number of a quiz version; 0 for all
 * @param isFirstTryOnly whether only everybody's first attempt counts: later ones have seen the answers
 */
public record QuizSelection(String quizCode, int version, boolean isFirstTryOnly) {

    public QuizSelection {
        if (version < 0) {
            throw new IllegalArgumentException("version " + version);
        }
    }
}
