package vn.hocvuso.competency;

import java.util.List;
import java.util.Optional;
import vn.hocvuso.shared.LocalizedText;

/**
 * How the items of another list of skills correspond to the components of a framework.
 *
 * @param other the other list, {@code digcomp-2.2}
 * @param official whether a document states it; otherwise it is this product's own comparison
 * @param items of the other list in its order
 */
public record Crosswalk(String other, LocalizedText title, boolean official, List<Item> items) {

    public Crosswalk {
        items = List.copyOf(items);
    }

    /** How closely an item and a component correspond. */
    public enum Relation {
        /** The same meaning. */
        EXACT,
        /** Nearly the same. */
        CLOSE,
        /** One is a part of the other. */
        RELATED
    }

    /** One component that an item corresponds to. */
    public record Link(String component, Relation relation) {}

    /**
     * One item of the other list.
     *
     * @param links empty when the framework has no counterpart
     */
    public record Item(String code, LocalizedText title, List<Link> links) {

        public Item {
            links = List.copyOf(links);
        }
    }

    /** The item of that code in the other list. */
    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** The components of this framework that an item corresponds to; empty for an unknown item. */
    public List<String> componentsFor(String itemCode) {
        return item(itemCode).stream()
                .flatMap(item -> item.links().stream())
                .map(Link::component)
                .toList();
    }

    /** The items of the other list that correspond to a component of this framework. */
    public List<Item> itemsFor(String component) {
        return items.stream()
                .filter(item ->
                        item.links().stream().anyMatch(link -> link.component().equals(component)))
                .toList();
    }
}
