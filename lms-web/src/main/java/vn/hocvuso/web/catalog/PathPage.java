package vn.hocvuso.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hocvuso.assessment.quiz.QuizQueries;
import vn.hocvuso.catalog.CatalogQueries;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.catalog.PathDetail;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.web.shared.CurrentLocale;

/** The path of one learner group: its courses, what it leads to, how it is assessed. */
@Named("catalogPath")
@RequestScoped
public class PathPage {

    @Inject
    CatalogQueries catalog;

    @Inject
    FrameworkQueries frameworks;

    @Inject
    QuizQueries quizzes;

    @Inject
    CurrentLocale reader;

    @Inject
    CurrentPerson caller;

    private String group = "";
    private PathDetail path;
    private String frameworkTitle = "";
    private List<PromisedCompetence> competences = List.of();
    private RulesSummary rules;
    private LearnerGroup ownGroup;

    /** Reads the path. */
    public void load() {
        Locale locale = reader.getLocale();
        path = catalog.path(group);
        Optional<Framework> framework = frameworks.newest();
        frameworkTitle = framework.map(found -> found.title().in(locale)).orElse("");
        competences = PromisedCompetence.of(
                path.courses().stream()
                        .flatMap(course -> course.promises().stream())
                        .toList(),
                framework,
                locale);
        rules = quizzes.rules(path.ruleSet())
                .map(found -> RulesSummary.of(found, locale))
                .orElse(null);
        ownGroup = caller.signedIn().map(person -> person.group()).orElse(null);
    }

    /** Slug of the group. */
    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group == null ? "" : group;
    }

    public PathDetail getPath() {
        return path;
    }

    /** The first lesson of the path, or null. */
    public LessonRow getFirst() {
        return path.lessons().stream().findFirst().orElse(null);
    }

    /** Name of the skills framework. */
    public String getFrameworkTitle() {
        return frameworkTitle;
    }

    /** What the courses together lead to. */
    public List<PromisedCompetence> getCompetences() {
        return competences;
    }

    /** How the group is assessed, or null when no rules are loaded. */
    public RulesSummary getRules() {
        return rules;
    }

    /** Whether the reader is signed in and learns on this path. */
    public boolean isOwn() {
        return path.group() == ownGroup;
    }

    /** The group whose path the reader learns on when it is another, or null. */
    public LearnerGroup getOtherGroup() {
        return isOwn() ? null : ownGroup;
    }
}
