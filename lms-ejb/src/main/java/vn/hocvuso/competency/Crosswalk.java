package vn.hocvuso.competency;

import java.util.List;
import java.util.Optional;
import vn.hocvuso.shared.LocalizedText;

/**
 * How the items of another list of skills correspond to the components of a framework.
 *
 * @param id the other list, {@code digcomp-2.2}
 * @param citation where the other list comes from; may be empty
 */
public record Crosswalk(String id, LocalizedText title, String citation, List<Item> items) {

    public Crosswalk {
        items = List.copyOf(items);
    }

    /**
     * One item of the other list.
     *
     * @param components codes in this framework; empty when it has no counterpart
     * @param relation {@code exact}, {@code close} or {@code related}
     */
    public record Item(String code, LocalizedText title, List<String> components, String relation) {

        public Item {
            components = List.copyOf(components);
        }
    }

    /** The item of that code in the other list. */
    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** The items of the other list that correspond to a component of this framework. */
    public List<Item> itemsFor(String componentCode) {
        return items.stream()
                .filter(item -> item.components().contains(componentCode))
                .toList();
    }
}
