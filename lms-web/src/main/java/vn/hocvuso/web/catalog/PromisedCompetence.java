package vn.hocvuso.web.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hocvuso.catalog.CompetencePromise;
import vn.hocvuso.competency.Component;
import vn.hocvuso.competency.Framework;

/**
 * A competence that a course or path leads to, in the reader's words.
 *
 * @param level 1 to 8
 * @param levelName broad level, "Cơ bản"; empty when the framework does not say
 * @param statement what somebody can do then; empty when the framework does not say
 */
public record PromisedCompetence(String code, String title, int level, String levelName, String statement) {

    /** The promises in the framework's order, of each competence the highest level. */
    static List<PromisedCompetence> of(List<CompetencePromise> promises, Optional<Framework> framework, Locale locale) {
        Map<String, Integer> highest = new HashMap<>();
        promises.forEach(promise -> highest.merge(promise.code(), promise.level(), Math::max));
        List<PromisedCompetence> competences = new ArrayList<>();
        highest.forEach((code, level) -> competences.add(of(code, level, framework, locale)));
        competences.sort(Comparator.comparing(PromisedCompetence::code));
        return competences;
    }

    private static PromisedCompetence of(String code, int level, Optional<Framework> framework, Locale locale) {
        Optional<Component> component = framework.flatMap(found -> found.component(code));
        return new PromisedCompetence(
                code,
                component.map(found -> found.title().in(locale)).orElse(code),
                level,
                framework
                        .flatMap(found -> found.level(level))
                        .map(found -> found.name().in(locale))
                        .orElse(""),
                component.flatMap(found -> found.statement(level, locale)).orElse(""));
    }
}
