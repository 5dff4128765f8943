package vn.hocvuso.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import vn.hocvuso.catalog.CatalogQueries;
import vn.hocvuso.catalog.CourseCard;
import vn.hocvuso.catalog.PathDetail;
import vn.hocvuso.identity.LearnerGroup;

/** All courses by learner group, or those that answer a search. */
@Named("catalogCourses")
@RequestScoped
public class CoursesPage {

    private static final int LONGEST_SEARCH = 100;

    /** As on the home page: the largest group first. */
    private static final List<LearnerGroup> ORDER =
            List.of(LearnerGroup.CITIZEN, LearnerGroup.STUDENT, LearnerGroup.WORKER, LearnerGroup.PUBLIC_SECTOR);

    @Inject
    CatalogQueries catalog;

    private String q = "";
    private List<PathDetail> paths = List.of();
    private List<CourseCard> found = List.of();

    /** Reads the courses. */
    public void load() {
        if (q.isEmpty()) {
            paths = catalog.paths().stream()
                    .sorted(Comparator.comparing(path -> ORDER.indexOf(path.group())))
                    .toList();
        } else {
            found = catalog.courses(q);
        }
    }

    /** The words searched for; empty when nobody searches. */
    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        String words = q == null ? "" : q.strip();
        this.q = words.length() > LONGEST_SEARCH ? words.substring(0, LONGEST_SEARCH) : words;
    }

    /** The groups' paths, when nobody searches. */
    public List<PathDetail> getPaths() {
        return paths;
    }

    /** What answers the search. */
    public List<CourseCard> getFound() {
        return found;
    }

    /** Whether somebody searches. */
    public boolean isSearching() {
        return !q.isEmpty();
    }
}
