package vn.hocvuso.credential.completion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.credential.completion.DeskSummary.Age;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.identity.UnitOption;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/** Reads completion records: the officer's queue, one record, one's own. */
@Stateless
public class CompletionQueries {

    private static final String VIEW = "completion:view";
    private static final String EXPORT = "completion:export";
    private static final CompletionFilter WAITING =
            CompletionFilter.everything().with(CompletionStatus.ACHIEVED);

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentPerson caller;

    @Inject
    CompletionPolicy policy;

    @Inject
    PersonQueries persons;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * The records of the caller's scope, oldest first unless sorted otherwise. Sort keys: {@code fullName, birthDate,
     * group, unitName, percent, achievedAt, identityLevel, status}.
     */
    @RequiresPermissions(VIEW + ":" + SessionService.SOMEWHERE)
    public Page<CompletionRow> queue(@NotNull CompletionFilter filter, @NotNull PageRequest page) {
        CompletionSearch search = new CompletionSearch(entities, filter, caller.scopesOf(VIEW));
        return new Page<>(rows(search, page), search.count());
    }

    /** These records, as far as they are in the caller's scope. */
    @RequiresPermissions(VIEW + ":" + SessionService.SOMEWHERE)
    public List<CompletionRow> rows(@NotNull List<Long> ids) {
        return new CompletionSearch(entities, CompletionFilter.everything(), caller.scopesOf(VIEW))
                .records(ids).stream().map(CompletionRecord::row).toList();
    }

    /** How many records of the caller's scope are in each state, under the other conditions of the filter. */
    @RequiresPermissions(VIEW + ":" + SessionService.SOMEWHERE)
    public CompletionTotals totals(@NotNull CompletionFilter filter) {
        return new CompletionTotals(
                count(filter.with(CompletionStatus.ACHIEVED)),
                count(filter.with(CompletionStatus.RETURNED)),
                count(filter.with(CompletionStatus.CONFIRMED)),
                count(filter.with(CompletionStatus.REVOKED)));
    }

    /** What waits in the caller's scope, and how the last twelve weeks went. */
    @RequiresPermissions(VIEW + ":" + SessionService.SOMEWHERE)
    public DeskSummary desk() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
        DeskWeeks weeks = new DeskWeeks(today);
        Instant since = CompletionSearch.startOf(weeks.firstMonday());
        CompletionSearch all = new CompletionSearch(entities, CompletionFilter.everything(), caller.scopesOf(VIEW));
        return new DeskSummary(
                List.of(
                        waiting(Age.OLDER, null, today.minusDays(31)),
                        waiting(Age.MONTH, today.minusDays(30), today.minusDays(8)),
                        waiting(Age.WEEK, today.minusDays(7), today)),
                count(WAITING.with(IdentityLevel.DECLARED)),
                count(CompletionFilter.everything().with(CompletionStatus.RETURNED)),
                all.confirmedSince(CompletionSearch.startOf(today.withDayOfMonth(1))),
                weeks.of(all.byHour("achievedAt", since), all.byHour("confirmedAt", since)));
    }

    /** A part of the records for a file; the first part is audited as one export. */
    @RequiresPermissions(EXPORT + ":" + SessionService.SOMEWHERE)
    public List<CompletionRow> export(@NotNull CompletionFilter filter, @NotNull PageRequest page) {
        if (page.offset() == 0) {
            audit.record("completion.exported", "completion", "list", "");
        }
        return rows(new CompletionSearch(entities, filter, caller.scopesOf(EXPORT)), page);
    }

    /** The units that records of the caller's scope come from, to filter by. */
    @RequiresPermissions(VIEW + ":" + SessionService.SOMEWHERE)
    public List<UnitOption> units() {
        return entities.createQuery(
                        "SELECT DISTINCT c.unitCode, c.unitName, c.unitPath, c.organisationCode FROM CompletionRecord c"
                                + " ORDER BY c.unitName",
                        Object[].class)
                .getResultStream()
                .filter(unit -> caller.scopesOf(VIEW).stream()
                        .anyMatch(scope -> scope.covers((String) unit[2], (String) unit[3])))
                .map(unit -> new UnitOption((String) unit[0], (String) unit[1]))
                .distinct()
                .toList();
    }

    /**
     * One record with what stands behind it, for officers of the scope.
     *
     * @throws NotFoundException when there is none, or not for this caller
     */
    @RequiresPermissions(VIEW + ":" + SessionService.SOMEWHERE)
    public CompletionDetail detail(long id) {
        CompletionRecord completion = entities.find(CompletionRecord.class, id);
        if (completion == null) {
            throw CompletionPolicy.unknown();
        }
        return policy.inScope(completion, VIEW).detail(this::officerName);
    }

    /** The caller's own records, newest first. */
    @RequiresAuthentication
    public List<MyCompletion> mine() {
        return entities.createQuery(
                        "SELECT c FROM CompletionRecord c WHERE c.personId = :person ORDER BY c.achievedAt DESC",
                        CompletionRecord.class)
                .setParameter("person", caller.id().value())
                .getResultStream()
                .map(CompletionRecord::mine)
                .toList();
    }

    private String officerName(long person) {
        return person == 0 ? "" : persons.officerName(new PersonId(person));
    }

    private DeskSummary.Waiting waiting(Age age, LocalDate from, LocalDate to) {
        return new DeskSummary.Waiting(age, from, to, count(WAITING.achievedBetween(from, to)));
    }

    private long count(CompletionFilter filter) {
        return new CompletionSearch(entities, filter, caller.scopesOf(VIEW)).count();
    }

    private static List<CompletionRow> rows(CompletionSearch search, PageRequest page) {
        return search.records(page).stream().map(CompletionRecord::row).toList();
    }
}
