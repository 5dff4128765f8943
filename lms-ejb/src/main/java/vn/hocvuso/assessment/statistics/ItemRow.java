package vn.hocvuso.assessment.statistics;

import java.util.List;
import vn.hocvuso.assessment.bank.QuestionKind;

/**
 * How one question version works.
 *
 * @param code stable code of the question
 * @param number its version
 * @param stem what is asked
 * @param count people who got it
 * @param blankShare part of them who answered nothing
 * @param facility mean mark, 0 to 1
 * @param discrimination correlation with the rest; not a number when it cannot be told
 * @param upperLower mean mark of the best 27 % less that of the worst 27 %
 * @param seconds median time; not a number when no time is known
 * @param flags the most urgent first
 * @param options empty for questions without options to choose from
 * @param leaks the most conspicuous unit first
 */
public record ItemRow(
        long questionVersionId,
        String code,
        int number,
        String stem,
        QuestionKind kind,
        String competence,
        int level,
        long count,
        double blankShare,
        double facility,
        double discrimination,
        double upperLower,
        double seconds,
        List<ItemFlag> flags,
        List<OptionRow> options,
        List<LeakRow> leaks) {

    public ItemRow {
        flags = List.copyOf(flags);
        options = List.copyOf(options);
        leaks = List.copyOf(leaks);
    }
}
