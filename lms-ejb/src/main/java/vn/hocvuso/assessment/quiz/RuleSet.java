package vn.hocvuso.assessment.quiz;

import java.util.List;
import java.util.Set;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.shared.LocalizedText;

/**
 * How one learner group is assessed. Data of {@code content/rulesets}; a version that was used never changes.
 *
 * @param status whether a published text says so or this software does
 * @param basis the legal citation of a cited rule set, else the notice that it is a local default
 * @param finalRule how the final assessment is made
 */
public record RuleSet(
        RuleSetRef ref,
        LearnerGroup group,
        Status status,
        LocalizedText basis,
        LessonTerms lesson,
        FinalTerms finalRule,
        IdentityTerms identity,
        Set<Assistance> countedAssistance) {

    public RuleSet {
        countedAssistance = Set.copyOf(countedAssistance);
    }

    /** Where the rules come from. */
    public enum Status {
        CITED,
        LOCAL_DEFAULT
    }

    /** In which order lessons open. */
    public enum LessonOrder {
        /** A lesson opens when the one before it is passed. */
        SEQUENTIAL,
        FREE
    }

    /** What must be done before the final assessment. */
    public enum FinalRequirement {
        ALL_LESSONS,
        /** Who already knows may sit it at once. */
        NONE
    }

    /** How identity may have been verified for a completion to be confirmed. */
    public enum IdentityMeans {
        VNEID,
        /** An officer saw the card. */
        OFFICER
    }

    /**
     * How often a quiz may be taken.
     *
     * @param limit number of attempts in all; 0 for no limit
     */
    public record Retakes(int limit) {

        /** No limit. */
        public static final Retakes UNLIMITED = new Retakes(0);

        /** Whether another attempt is allowed after that many. */
        public boolean allowAfter(long attempts) {
            return limit == 0 || attempts < limit;
        }
    }

    /**
     * The quiz of a lesson.
     *
     * @param knowledge number of knowledge questions
     * @param situation number of situation questions
     * @param passPercent pass mark in percent of the score
     */
    public record LessonTerms(int knowledge, int situation, int passPercent, LessonOrder order, Retakes retakes) {}

    /**
     * The final assessment.
     *
     * @param spreadOverCompetences whether questions are spread evenly over the competences of the pool
     * @param minutes time limit; 0 for none
     * @param passMarks marks needed; a question is one mark
     */
    public record FinalTerms(
            List<Section> sections,
            boolean spreadOverCompetences,
            int minutes,
            int passMarks,
            boolean shuffleQuestions,
            boolean shuffleOptions,
            Retakes retakes,
            FinalRequirement requires) {

        public FinalTerms {
            sections = List.copyOf(sections);
        }
    }

    /**
     * What is asked of identity.
     *
     * @param autoConfirm means that confirm a completion without an officer; usually none
     */
    public record IdentityTerms(Set<IdentityMeans> accepted, Set<IdentityMeans> autoConfirm) {

        public IdentityTerms {
            accepted = Set.copyOf(accepted);
            autoConfirm = Set.copyOf(autoConfirm);
        }
    }
}
