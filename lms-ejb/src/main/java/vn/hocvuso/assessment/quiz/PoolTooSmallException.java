package vn.hocvuso.assessment.quiz;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.bank.PoolCriteria;
import vn.hocvuso.shared.RuleViolationException;

/**
 * The bank has too few questions for a blueprint. Arguments: quiz code, bank, how many are missing, and which, written
 * as {@code 12 × level 3-4; 1 × situation}.
 */
public class PoolTooSmallException extends RuleViolationException {

    private final transient List<Shortage> shortages;

    PoolTooSmallException(String quizCode, PoolCriteria criteria, List<Shortage> shortages) {
        super(
                "assessment.pool-too-small",
                quizCode,
                criteria.bank(),
                shortages.stream().mapToInt(Shortage::missing).sum(),
                shortages.stream().map(PoolTooSmallException::text).collect(Collectors.joining("; ")));
        this.shortages = List.copyOf(shortages);
    }

    /** The sections that cannot be filled. */
    public List<Shortage> shortages() {
        return shortages == null ? List.of() : shortages;
    }

    private static String text(Shortage shortage) {
        Section section = shortage.section();
        StringBuilder text = new StringBuilder().append(shortage.missing()).append(" ×");
        if (!section.levels().isEmpty()) {
            text.append(" level ")
                    .append(section.levels().stream().map(String::valueOf).collect(Collectors.joining("-")));
        }
        section.natures()
                .forEach(nature -> text.append(' ').append(nature.name().toLowerCase(Locale.ROOT)));
        return text.toString();
    }
}
