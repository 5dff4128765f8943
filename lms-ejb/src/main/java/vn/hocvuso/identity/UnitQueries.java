package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.shared.OpenToEveryone;

/** The administrative units and organisations to choose from. */
@Stateless
@OpenToEveryone
public class UnitQueries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** The provinces and cities open today, in Vietnamese order. */
    public List<UnitOption> provinces() {
        return entities.createQuery(
                        """
                        SELECT new vn.hocvuso.identity.UnitOption(u.code, u.name) FROM Unit u
                        WHERE u.parentCode IS NULL AND u.validFrom <= :today AND (u.validTo IS NULL OR u.validTo >= :today)
                        ORDER BY u.name""",
                        UnitOption.class)
                .setParameter("today", today())
                .getResultList();
    }

    /** The units directly below a unit, open today: communes of a province, sub-units of a commune. */
    public List<UnitOption> below(String code) {
        if (!IdentityRepository.isAscii(code)) {
            return List.of();
        }
        return entities.createQuery(
                        """
                        SELECT new vn.hocvuso.identity.UnitOption(u.code, u.name) FROM Unit u
                        WHERE u.parentCode = :parent AND u.validFrom <= :today AND (u.validTo IS NULL OR u.validTo >= :today)
                        ORDER BY u.name""",
                        UnitOption.class)
                .setParameter("parent", code)
                .setParameter("today", today())
                .getResultList();
    }

    /** A unit's own entry; empty for an unknown code. */
    public Optional<UnitOption> unit(String code) {
        return Optional.of(code)
                .filter(IdentityRepository::isAscii)
                .map(known -> entities.find(Unit.class, known))
                .map(unit -> new UnitOption(unit.code(), unit.name()));
    }

    /** The open organisations seated in a commune, in Vietnamese order. */
    public List<UnitOption> organisationsIn(String communeCode) {
        if (!IdentityRepository.isAscii(communeCode)) {
            return List.of();
        }
        return entities.createQuery(
                        """
                        SELECT new vn.hocvuso.identity.UnitOption(o.code, o.name) FROM Organisation o
                        WHERE o.unitCode = :unit AND (o.closedOn IS NULL OR o.closedOn > :today) ORDER BY o.name""",
                        UnitOption.class)
                .setParameter("unit", communeCode)
                .setParameter("today", today())
                .getResultList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
    }
}
