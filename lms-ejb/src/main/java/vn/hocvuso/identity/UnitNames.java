package vn.hocvuso.identity;

import java.util.function.Function;

/** Names of units as people write them. */
final class UnitNames {

    private UnitNames() {}

    /** "Thôn 1, Xã Lùng Phình, Tỉnh Lào Cai": the unit and all above it. */
    static String full(Unit unit, Function<String, Unit> units) {
        StringBuilder name = new StringBuilder(unit.name());
        String[] codes = unit.path().substring(1).split("/");
        for (int i = codes.length - 2; i >= 0; i--) {
            name.append(", ").append(units.apply(codes[i]).name());
        }
        return name.toString();
    }
}
