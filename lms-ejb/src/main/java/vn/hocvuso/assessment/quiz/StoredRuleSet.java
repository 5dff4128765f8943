package vn.hocvuso.assessment.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.hocvuso.identity.LearnerGroup;

/** One version of a rule set, kept as the text it was read from. */
@Entity
@Table(name = "assessment_rule_set")
class StoredRuleSet {

    @Id
    private long id;

    @Column(name = "code", length = 60, nullable = false, updatable = false)
    private String code;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "learner_group", length = 20, nullable = false)
    private LearnerGroup group;

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "loaded_at", nullable = false)
    private Instant loadedAt;

    protected StoredRuleSet() {}

    StoredRuleSet(long id, RuleSet rules, String source, Instant now) {
        this.id = id;
        this.code = rules.ref().id();
        this.number = rules.ref().version();
        replaceBy(rules, source, now);
    }

    /** Only for a version nothing was published under. */
    final void replaceBy(RuleSet rules, String newSource, Instant now) {
        group = rules.group();
        source = newSource;
        loadedAt = now;
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    RuleSetRef ref() {
        return new RuleSetRef(code, number);
    }

    RuleSet rules() {
        return RuleSetReader.read(source);
    }
}
