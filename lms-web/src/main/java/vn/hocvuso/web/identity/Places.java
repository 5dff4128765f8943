package vn.hocvuso.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hocvuso.identity.UnitOption;
import vn.hocvuso.identity.UnitQueries;

/** What there is to choose from, step by step: province, commune, sub-unit, organisation; nothing below nothing. */
@Named("places")
@RequestScoped
public class Places {

    @Inject
    UnitQueries units;

    public List<UnitOption> provinces() {
        return units.provinces();
    }

    /** The communes of a province, or the sub-units of a commune. */
    public List<UnitOption> below(String code) {
        return code.isBlank() ? List.of() : units.below(code);
    }

    /** The organisations seated in a commune. */
    public List<UnitOption> organisationsIn(String commune) {
        return commune.isBlank() ? List.of() : units.organisationsIn(commune);
    }

    /** Name of a unit; empty when there is none of that code. */
    public String nameOf(String code) {
        return units.unit(code).map(UnitOption::name).orElse("");
    }
}
