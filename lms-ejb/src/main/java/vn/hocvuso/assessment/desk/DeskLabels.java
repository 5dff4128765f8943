package vn.hocvuso.assessment.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hocvuso.assessment.bank.QuestionLabels;

/** Says what tags questions carry here. */
@Dependent
class DeskLabels implements QuestionLabels {

    private static final int BATCH = 1000;

    @Inject
    DeskRepository repository;

    @Override
    public Map<String, Set<String>> of(Collection<String> questionCodes) {
        Map<String, Set<String>> labels = new HashMap<>();
        List<String> codes = new ArrayList<>(questionCodes);
        for (int from = 0; from < codes.size(); from += BATCH) {
            repository
                    .tags(codes.subList(from, Math.min(from + BATCH, codes.size())))
                    .forEach(row -> labels.computeIfAbsent((String) row[0], code -> new HashSet<>())
                            .add((String) row[1]));
        }
        return labels;
    }
}
