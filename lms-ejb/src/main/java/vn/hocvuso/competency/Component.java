package vn.hocvuso.competency;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hocvuso.shared.LocalizedText;

/**
 * A component of a domain: one competence (năng lực thành phần).
 *
 * @param code {@code 1.1} to {@code 6.3} in TT 02/2025
 * @param statements level 1 to 8 to what somebody can do at that level
 */
public record Component(String code, LocalizedText title, Map<Integer, LocalizedText> statements) {

    public Component {
        statements = Map.copyOf(statements);
    }

    /** What somebody can do at that level; empty when the framework says nothing for it. */
    public Optional<LocalizedText> statement(int level) {
        return Optional.ofNullable(statements.get(level));
    }

    /** The same in the person's language. */
    public Optional<String> statement(int level, Locale locale) {
        return statement(level).map(text -> text.in(locale));
    }
}
