package vn.hocvuso.assessment.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocvuso.assessment.bank.BankQueries;
import vn.hocvuso.assessment.bank.Outcome;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.bank.Situation;
import vn.hocvuso.competency.Domain;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.platform.ContentEpoch;
import vn.hocvuso.shared.NotFoundException;

/**
 * The questions placements draw from: approved ones of lessons that the product grades by itself. No SQL for {@link
 * BankOnNode#FRESH} once read.
 */
@Dependent
class PlacementBank {

    @Inject
    BankQueries banks;

    @Inject
    FrameworkQueries frameworks;

    @Inject
    PlacementRepository repository;

    @Inject
    BankOnNode cache;

    @Inject
    ContentEpoch epoch;

    @Inject
    Clock clock;

    /**
     * All of it.
     *
     * @param framework whose domains and levels are meant
     * @param pools of each group
     * @param versions by id
     */
    record Stock(Framework framework, Map<LearnerGroup, PlacementPool> pools, Map<Long, QuestionVersion> versions) {

        PlacementPool pool(LearnerGroup group) {
            return pools.get(group);
        }
    }

    /**
     * The stock as of now, ten minutes at most behind.
     *
     * @throws NotFoundException when no framework is loaded
     */
    Stock stock() {
        return cache.at(epoch.current(), clock.instant(), this::read);
    }

    /** A version, also one that is not asked any more. */
    QuestionVersion version(Stock stock, long id) {
        return Optional.ofNullable(stock.versions().get(id))
                .or(() -> banks.versions(List.of(id)).stream().findFirst())
                .orElseThrow();
    }

    /** Code of the situation a question is about; empty for none. */
    String situation(QuestionVersion version) {
        return version.question().situation().map(Situation::code).orElse("");
    }

    private Stock read() {
        Framework framework = frameworks.current();
        Map<Long, Double> fitted = repository.difficulties();
        Map<LearnerGroup, List<PoolItem>> ofGroup = new LinkedHashMap<>();
        Map<Long, QuestionVersion> versions = new LinkedHashMap<>();
        for (LearnerGroup group : LearnerGroup.values()) {
            List<PoolItem> items = new ArrayList<>();
            banks.ofLessons(group.slug()).stream()
                    .filter(version -> isGradedAlone(version.question()))
                    .forEach(version -> framework
                            .domainOf(version.tags().competence())
                            .ifPresent(domain -> {
                                versions.put(version.id(), version);
                                items.add(item(version, domain, fitted.get(version.id())));
                            }));
            ofGroup.put(group, items);
        }
        List<String> domains = framework.domains().stream().map(Domain::code).toList();
        Map<LearnerGroup, PlacementPool> pools = new LinkedHashMap<>();
        ofGroup.forEach((group, own) -> pools.put(
                group,
                PlacementPool.of(
                        domains,
                        own,
                        ofGroup.entrySet().stream()
                                .filter(other -> other.getKey() != group)
                                .flatMap(other -> other.getValue().stream())
                                .toList())));
        return new Stock(framework, pools, versions);
    }

    /** What a person has to grade has no key that earns the mark. */
    private static boolean isGradedAlone(Question question) {
        return question.grade(question.key()).outcome() == Outcome.RIGHT;
    }

    private PoolItem item(QuestionVersion version, Domain domain, Double fitted) {
        return new PoolItem(
                version.id(),
                version.questionCode(),
                domain.code(),
                version.tags().competence(),
                version.tags().level(),
                fitted == null ? LevelScale.startOf(version.tags().level()) : fitted,
                situation(version));
    }
}
