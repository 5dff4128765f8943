package vn.hocvuso.assessment.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.hocvuso.identity.UnitOption;
import vn.hocvuso.identity.UnitQueries;

/**
 * Names of units by their paths, {@code Xã Lùng Phình, Tỉnh Lào Cai}: read by province, because a table may name all
 * communes of the country.
 */
final class CommuneNames implements UnaryOperator<String> {

    private final UnitQueries units;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> read = new HashSet<>();

    CommuneNames(UnitQueries units) {
        this.units = units;
    }

    @Override
    public String apply(String path) {
        if (path.isEmpty()) {
            return "";
        }
        String[] codes = path.substring(1).split("/");
        StringBuilder name = new StringBuilder();
        for (int i = codes.length - 1; i >= 0; i--) {
            name.append(name.isEmpty() ? "" : ", ").append(name(codes[i], i == 0 ? "" : codes[i - 1]));
        }
        return name.toString();
    }

    private String name(String code, String above) {
        if (read.add(above)) {
            List<UnitOption> below = above.isEmpty() ? units.provinces() : units.below(above);
            below.forEach(unit -> known.put(unit.code(), unit.name()));
        }
        // who is not in the list of the open ones was closed
        return known.computeIfAbsent(
                code, closed -> units.unit(closed).map(UnitOption::name).orElse(closed));
    }
}
