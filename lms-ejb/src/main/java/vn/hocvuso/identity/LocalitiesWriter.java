package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import vn.hocvuso.platform.ImportLedger;

/** Stores units in one transaction; a unit that is there is described anew, none is ever removed. */
@Dependent
class LocalitiesWriter {

    private static final String KEY = "localities/units.tsv";

    @Inject
    IdentityRepository repository;

    @Inject
    ImportLedger ledger;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(String hash, Supplier<List<LocalitiesImport.Line>> lines) {
        if (ledger.isUnchanged(KEY, hash)) {
            return;
        }
        Map<String, Unit> units = new HashMap<>();
        repository.allUnits().forEach(unit -> units.put(unit.code(), unit));
        Set<String> unwritten = new HashSet<>();
        for (LocalitiesImport.Line line : lines.get()) {
            // EclipseLink writes the rows of one class in an order of its own; a parent's row must be there first.
            if (unwritten.contains(line.parent())) {
                repository.flush();
                unwritten.clear();
            }
            Unit unit = units.computeIfAbsent(line.code(), code -> {
                Unit made = new Unit(code, units.get(line.parent()), line.type(), line.name(), line.from());
                repository.add(made);
                unwritten.add(code);
                return made;
            });
            unit.describe(line.type(), line.name(), line.to());
        }
        ledger.loaded(KEY, hash);
    }
}
