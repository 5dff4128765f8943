package vn.hocvuso.it.container;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hocvuso.identity.Role;

/** Everybody who may ask for something, as the access tables name them. A and B are two communes. */
enum Who {
    /** Nobody is signed in. */
    NOBODY,
    /** Lives in commune A and learns. */
    LEARNER,
    /** Lives in commune B and learns the same. */
    NEIGHBOUR,
    /** Certifying officer of commune A, who also learns. */
    OFFICER_A(Role.CERTIFYING_OFFICER),
    /** Certifying officer of commune B. */
    OFFICER_B(Role.CERTIFYING_OFFICER),
    /** Writes courses and questions of the whole country. */
    INSTRUCTOR(Role.INSTRUCTOR),
    /** Writes questions of commune A. */
    INSTRUCTOR_A(Role.INSTRUCTOR),
    /** Approves questions of the whole country and of its communes. */
    REVIEWER(Role.QUESTION_REVIEWER),
    /** Administrator of the whole country. */
    ADMINISTRATOR(Role.ADMINISTRATOR),
    /** Administrator of commune A only. */
    ADMINISTRATOR_A(Role.ADMINISTRATOR),
    /** The product itself: start-up and timers. */
    SYSTEM;

    private static final Map<String, Set<Who>> GROUPS = Map.of(
            "everyone", EnumSet.allOf(Who.class),
            "signed-in", EnumSet.complementOf(EnumSet.of(NOBODY)),
            "officers", EnumSet.of(OFFICER_A, OFFICER_B, SYSTEM),
            "administrators", EnumSet.of(ADMINISTRATOR, ADMINISTRATOR_A, SYSTEM),
            "authors", EnumSet.of(INSTRUCTOR, INSTRUCTOR_A, REVIEWER, ADMINISTRATOR, ADMINISTRATOR_A, SYSTEM),
            "exam-planners", EnumSet.of(INSTRUCTOR, INSTRUCTOR_A, ADMINISTRATOR, ADMINISTRATOR_A, SYSTEM),
            "bank-readers", EnumSet.of(INSTRUCTOR, INSTRUCTOR_A, REVIEWER, SYSTEM),
            "bank-writers", EnumSet.of(INSTRUCTOR, INSTRUCTOR_A, SYSTEM),
            "bank-reviewers", EnumSet.of(REVIEWER, SYSTEM),
            "none", EnumSet.noneOf(Who.class));

    private final Role role;

    Who() {
        this(null);
    }

    Who(Role role) {
        this.role = role;
    }

    Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** {@code OFFICER_A} as {@code officer-a}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Words of a table, people and groups, as people. */
    static Set<Who> people(String words) {
        Set<Who> people = EnumSet.noneOf(Who.class);
        for (String word : words.split(" ")) {
            people.addAll(GROUPS.containsKey(word) ? GROUPS.get(word) : EnumSet.of(of(word)));
        }
        return people;
    }

    private static Who of(String word) {
        return Arrays.stream(values())
                .filter(who -> who.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called '" + word + "'"));
    }
}
