package vn.hocvuso.credential.completion;

import java.time.LocalDate;
import java.util.Optional;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.LearnerGroup;

/**
 * Which records are wanted; what is empty does not matter.
 *
 * @param unitCode the unit itself and what is below it
 * @param achievedFrom first day of achievement, in Vietnam
 * @param achievedTo last day of achievement, in Vietnam
 * @param text words of name, unit or organisation, with or without marks
 */
public record CompletionFilter(
        Optional<CompletionStatus> status,
        Optional<String> unitCode,
        Optional<LearnerGroup> group,
        Optional<LocalDate> achievedFrom,
        Optional<LocalDate> achievedTo,
        Optional<IdentityLevel> identityLevel,
        Optional<Assistance> assistance,
        String text) {

    /** Everything in the officer's scope. */
    public static CompletionFilter everything() {
        return new CompletionFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /** The same with another status. */
    public CompletionFilter with(CompletionStatus newStatus) {
        return new CompletionFilter(
                Optional.of(newStatus), unitCode, group, achievedFrom, achievedTo, identityLevel, assistance, text);
    }

    /** The same for other days of achievement; null for no limit. */
    CompletionFilter achievedBetween(LocalDate from, LocalDate to) {
        return new CompletionFilter(
                status,
                unitCode,
                group,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                identityLevel,
                assistance,
                text);
    }

    /** The same with another level of identity. */
    CompletionFilter with(IdentityLevel newLevel) {
        return new CompletionFilter(
                status, unitCode, group, achievedFrom, achievedTo, Optional.of(newLevel), assistance, text);
    }
}
