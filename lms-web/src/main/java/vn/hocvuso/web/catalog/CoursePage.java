package vn.hocvuso.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.catalog.CatalogQueries;
import vn.hocvuso.catalog.CourseDetail;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.catalog.PathDetail;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.web.shared.CurrentLocale;

/** One course: its lessons, what it leads to, where its facts come from. */
@Named("catalogCourse")
@RequestScoped
public class CoursePage {

    @Inject
    CatalogQueries catalog;

    @Inject
    FrameworkQueries frameworks;

    @Inject
    CurrentLocale reader;

    private String id = "";
    private CourseDetail course;
    private List<PathDetail> paths = List.of();
    private String frameworkTitle = "";
    private List<PromisedCompetence> competences = List.of();
    private List<SourceLine> sources = List.of();

    /** Reads the course. */
    public void load() {
        course = catalog.course(id);
        paths = catalog.paths().stream()
                .filter(path ->
                        path.courses().stream().anyMatch(part -> part.slug().equals(id)))
                .toList();
        Optional<Framework> framework = frameworks.newest();
        frameworkTitle =
                framework.map(found -> found.title().in(reader.getLocale())).orElse("");
        competences = PromisedCompetence.of(course.promises(), framework, reader.getLocale());
        sources = SourceLine.of(course.sources(), Optional.empty());
    }

    /** Slug of the course. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public CourseDetail getCourse() {
        return course;
    }

    /** The first lesson, or null. */
    public LessonRow getFirst() {
        return course.lessons().stream().findFirst().orElse(null);
    }

    /** The paths that lead through this course. */
    public List<PathDetail> getPaths() {
        return paths;
    }

    /** Name of the skills framework. */
    public String getFrameworkTitle() {
        return frameworkTitle;
    }

    /** What the course leads to. */
    public List<PromisedCompetence> getCompetences() {
        return competences;
    }

    /** Where its facts come from. */
    public List<SourceLine> getSources() {
        return sources;
    }
}
