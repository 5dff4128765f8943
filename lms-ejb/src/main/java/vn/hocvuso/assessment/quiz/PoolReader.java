package vn.hocvuso.assessment.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hocvuso.assessment.bank.BankQueries;
import vn.hocvuso.assessment.bank.DrawableQuestion;
import vn.hocvuso.assessment.bank.QuestionLabels;

/** Reads what live quizzes draw from. */
@Dependent
class PoolReader {

    @Inject
    BankQueries bank;

    @Inject
    @Any
    Instance<QuestionLabels> labels;

    /** The questions of a bank that may be asked in a place now, with their tags; two statements. */
    List<PoolItem> items(LiveTerms terms) {
        return labelled(bank.drawable(terms.bank(), terms.places()));
    }

    /** The pool of a live version; three statements. */
    LivePool read(long stamp, LiveTerms terms, List<Section> sections) {
        return new LivePool(
                stamp,
                items(terms).stream()
                        .filter(item -> sections.stream().anyMatch(section -> section.accepts(item)))
                        .toList(),
                bank.codesOfVersions(terms.bank()));
    }

    List<PoolItem> labelled(Collection<DrawableQuestion> questions) {
        Set<String> codes = new HashSet<>();
        questions.forEach(each -> codes.add(each.question().questionCode()));
        Map<String, Set<String>> tags = new HashMap<>();
        if (!codes.isEmpty()) {
            labels.forEach(source -> source.of(codes)
                    .forEach((code, found) ->
                            tags.computeIfAbsent(code, key -> new HashSet<>()).addAll(found)));
        }
        return questions.stream()
                .map(each -> new PoolItem(
                        each.question(),
                        each.unitPath(),
                        tags.getOrDefault(each.question().questionCode(), Set.of())))
                .toList();
    }
}
