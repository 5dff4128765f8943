package vn.hocvuso.competency;

import java.util.List;
import java.util.Optional;
import vn.hocvuso.shared.LocalizedText;

/**
 * One version of a skills framework, whole.
 *
 * @param id stable id, {@code tt02-2025}
 * @param version 1, 2, …; a version never changes
 * @param title name of the framework
 * @param citation the document it comes from
 * @param officialStatements whether the can-do statements are the document's own words
 * @param levels 1 to 8 in order
 * @param domains in the document's order
 * @param crosswalks with other lists of skills
 */
public record Framework(
        String id,
        int version,
        LocalizedText title,
        String citation,
        boolean officialStatements,
        List<Level> levels,
        List<Domain> domains,
        List<Crosswalk> crosswalks) {

    /** Levels go from 1 to this. */
    public static final int HIGHEST_LEVEL = 8;

    public Framework {
        levels = List.copyOf(levels);
        domains = List.copyOf(domains);
        crosswalks = List.copyOf(crosswalks);
    }

    /**
     * A level (bậc).
     *
     * @param name broad level it belongs to, "Cơ bản"
     * @param meaning what it means in plain words
     * @param label code used in practice, {@code CB1}; only a label; empty when there is none
     */
    public record Level(int number, LocalizedText name, LocalizedText meaning, String label) {}

    /** The level of that number. */
    public Optional<Level> level(int number) {
        return levels.stream().filter(level -> level.number() == number).findFirst();
    }

    /** The component of that code, {@code 1.1} to {@code 6.3} in TT 02/2025. */
    public Optional<Component> component(String code) {
        return domains.stream()
                .flatMap(domain -> domain.components().stream())
                .filter(component -> component.code().equals(code))
                .findFirst();
    }

    /** The domain a component belongs to. */
    public Optional<Domain> domainOf(String componentCode) {
        return domains.stream()
                .filter(domain -> domain.components().stream()
                        .anyMatch(component -> component.code().equals(componentCode)))
                .findFirst();
    }

    /** All components in the document's order. */
    public List<Component> components() {
        return domains.stream().flatMap(domain -> domain.components().stream()).toList();
    }

    /** The crosswalk with that list: {@code digcomp-2.2}, {@code five-skills}, {@code topics-26}. */
    public Optional<Crosswalk> crosswalk(String other) {
        return crosswalks.stream()
                .filter(crosswalk -> crosswalk.other().equals(other))
                .findFirst();
    }

    /** How {@code tt02-2025} version 1 is named in records: {@code tt02-2025/1}. */
    public String reference() {
        return id + "/" + version;
    }

    Framework with(List<Crosswalk> found) {
        return new Framework(id, version, title, citation, officialStatements, levels, domains, found);
    }
}
