package vn.hocvuso.assessment.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.shared.SearchText;

/** Looking for questions: the filter and the folders the caller may look into, always both. */
final class DeskSearch {

    private static final String CHANGED = "changedAt";

    /** What the list can be sorted by, and by which field. */
    private static final Map<String, String> SORTS = Map.of(
            "title",
            "title",
            "code",
            "code",
            "kind",
            "kind",
            "status",
            "status",
            CHANGED,
            CHANGED,
            "aim.competence",
            "competence",
            "aim.level",
            "level");

    private final EntityManager entities;
    private final CriteriaBuilder builder;
    private final BankFilter filter;
    private final Collection<Long> folders;

    /**
     * A search.
     *
     * @param folders the folders to look in
     */
    DeskSearch(EntityManager entities, BankFilter filter, Set<Long> folders) {
        this.entities = entities;
        this.builder = entities.getCriteriaBuilder();
        this.filter = filter;
        this.folders = folders;
    }

    List<DeskQuestion> questions(PageRequest page) {
        CriteriaQuery<DeskQuestion> query = builder.createQuery(DeskQuestion.class);
        Root<DeskQuestion> question = query.from(DeskQuestion.class);
        query.select(question).where(conditions(question)).orderBy(orders(question, page));
        return folders.isEmpty()
                ? List.of()
                : entities.createQuery(query)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList();
    }

    long count() {
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<DeskQuestion> question = query.from(DeskQuestion.class);
        query.select(builder.count(question)).where(conditions(question));
        return folders.isEmpty() ? 0 : entities.createQuery(query).getSingleResult();
    }

    private Order[] orders(Root<DeskQuestion> question, PageRequest page) {
        Expression<?> by = question.get(SORTS.getOrDefault(page.sort(), CHANGED));
        boolean descending = page.sort().isEmpty() || page.descending();
        return new Order[] {descending ? builder.desc(by) : builder.asc(by), builder.asc(question.get("id"))};
    }

    private Predicate[] conditions(Root<DeskQuestion> question) {
        List<Predicate> all = new ArrayList<>();
        all.add(question.get("folderId").in(folders));
        equal(all, question, "status", filter.status());
        equal(all, question, "kind", filter.kind());
        equal(all, question, "origin", filter.origin());
        equal(all, question, "bank", filter.bank());
        equal(all, question, "competence", filter.competence());
        equal(all, question, "level", filter.level() == 0 ? null : filter.level());
        if (!filter.tag().isEmpty()) {
            all.add(builder.isMember(filter.tag(), question.<Collection<String>>get("tags")));
        }
        for (String word : SearchText.fold(filter.words()).split(" ")) {
            if (!word.isEmpty()) {
                all.add(builder.like(question.get("searchText"), "%" + word + "%"));
            }
        }
        return all.toArray(Predicate[]::new);
    }

    private void equal(List<Predicate> all, Root<DeskQuestion> question, String field, Object wanted) {
        if (wanted != null && !wanted.equals("")) {
            all.add(builder.equal(question.get(field), wanted));
        }
    }
}
