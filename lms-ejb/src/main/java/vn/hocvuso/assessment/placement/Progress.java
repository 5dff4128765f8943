package vn.hocvuso.assessment.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a placement stands: what was answered, what that tells, which domains are settled. A value, made anew each time. */
final class Progress {

    private final PlacementPool pool;
    private final List<Given> given;
    private final Map<String, Ability> abilities;

    /**
     * A question that was asked and answered.
     *
     * @param item the question, with the difficulty it had when it was asked
     */
    record Given(PoolItem item, boolean right) {}

    Progress(PlacementPool pool, List<Given> given) {
        this.pool = pool;
        this.given = List.copyOf(given);
        Map<String, List<AbilityModel.Answer>> answers = new LinkedHashMap<>();
        pool.byDomain().keySet().forEach(domain -> answers.put(domain, new ArrayList<>()));
        given.forEach(answer -> answers.computeIfAbsent(answer.item().domain(), domain -> new ArrayList<>())
                .add(new AbilityModel.Answer(answer.item().difficulty(), answer.right())));
        this.abilities = AbilityModel.abilities(answers);
    }

    PlacementPool pool() {
        return pool;
    }

    List<Given> given() {
        return given;
    }

    Ability ability(String domain) {
        return abilities.get(domain);
    }

    int asked(String domain) {
        return (int) given.stream()
                .filter(answer -> answer.item().domain().equals(domain))
                .count();
    }

    /** How often each competence was asked for. */
    Map<String, Integer> askedByCompetence() {
        Map<String, Integer> asked = new HashMap<>();
        given.forEach(answer -> asked.merge(answer.item().competence(), 1, Integer::sum));
        return asked;
    }

    /** The level proposed for a domain, as things stand. */
    int level(String domain) {
        return ability(domain).level(pool.top(domain));
    }

    /** How likely that level is right. */
    double chance(String domain) {
        return ability(domain).chanceOf(level(domain), pool.top(domain));
    }

    /** Whether more questions would hardly change what is proposed for a domain. */
    boolean isSettled(String domain) {
        return asked(domain) >= PlacementRules.LEAST_OF_DOMAIN
                && (chance(domain) >= PlacementRules.SURE || ability(domain).error() <= PlacementRules.PRECISE);
    }

    /** What of a domain could still be asked: nothing twice, and one question at most about a situation. */
    List<PoolItem> left(String domain) {
        return pool.byDomain().get(domain).stream()
                .filter(item -> given.stream().noneMatch(answer -> isSame(answer.item(), item)))
                .toList();
    }

    /** What is proposed, for each domain in the framework's order. */
    List<DomainLevel> proposal() {
        return pool.byDomain().keySet().stream()
                .map(domain -> new DomainLevel(
                        domain,
                        level(domain),
                        pool.top(domain),
                        certainty(domain),
                        chance(domain),
                        ability(domain).mean(),
                        ability(domain).error(),
                        asked(domain)))
                .toList();
    }

    private Certainty certainty(String domain) {
        boolean isSettled = isSettled(domain);
        if (pool.top(domain) == 0 || (!isSettled && left(domain).isEmpty())) {
            return Certainty.TOO_FEW;
        }
        if (asked(domain) < PlacementRules.LEAST_OF_DOMAIN) {
            return Certainty.UNSURE;
        }
        double chance = chance(domain);
        if (chance >= PlacementRules.SURE) {
            return Certainty.SURE;
        }
        return chance >= PlacementRules.RATHER_SURE ? Certainty.RATHER_SURE : Certainty.UNSURE;
    }

    private static boolean isSame(PoolItem one, PoolItem other) {
        return one.questionCode().equals(other.questionCode())
                || (!one.situation().isEmpty() && one.situation().equals(other.situation()));
    }
}
