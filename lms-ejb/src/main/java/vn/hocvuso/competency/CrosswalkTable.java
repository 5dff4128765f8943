package vn.hocvuso.competency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hocvuso.shared.LocalizedText;

/** A crosswalk as its file has it: from one list or framework to another. */
record CrosswalkTable(
        String id,
        int version,
        LocalizedText title,
        boolean official,
        String from,
        String to,
        Map<String, LocalizedText> items,
        List<Row> rows) {

    /** One line of the table; {@code to} is empty when there is no counterpart. */
    record Row(String from, String to, Crosswalk.Relation relation) {}

    /** The table as that framework sees it; empty when it is about others. */
    Optional<Crosswalk> seenFrom(String framework, List<Framework> all) {
        if (to.equals(framework)) {
            return Optional.of(view(from, titles(from, all), false));
        }
        return from.equals(framework) ? Optional.of(view(to, titles(to, all), true)) : Optional.empty();
    }

    private Map<String, LocalizedText> titles(String list, List<Framework> all) {
        Map<String, LocalizedText> titles = new LinkedHashMap<>();
        all.stream()
                .filter(framework -> framework.id().equals(list))
                .flatMap(framework -> framework.components().stream())
                .forEach(component -> titles.put(component.code(), component.title()));
        titles.putAll(items);
        return titles;
    }

    private Crosswalk view(String other, Map<String, LocalizedText> titles, boolean reversed) {
        List<Crosswalk.Item> seen = new ArrayList<>();
        Stream<String> codes =
                titles.isEmpty() ? rows.stream().map(reversed ? Row::to : Row::from) : titles.keySet().stream();
        codes.filter(code -> !code.isEmpty()).distinct().forEach(code -> {
            List<Crosswalk.Link> links = rows.stream()
                    .filter(row -> (reversed ? row.to() : row.from()).equals(code))
                    .map(row -> new Crosswalk.Link(reversed ? row.from() : row.to(), row.relation()))
                    .filter(link -> !link.component().isEmpty())
                    .toList();
            LocalizedText itemTitle = titles.getOrDefault(code, LocalizedText.vietnamese(code));
            seen.add(new Crosswalk.Item(code, itemTitle, links));
        });
        return new Crosswalk(other, title, official, seen);
    }
}
