package vn.hocvuso.web.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.placement.Certainty;
import vn.hocvuso.assessment.placement.DomainLevel;
import vn.hocvuso.assessment.placement.PlacementCode;
import vn.hocvuso.assessment.placement.PlacementQueries;
import vn.hocvuso.assessment.placement.PlacementResult;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.competency.Component;
import vn.hocvuso.competency.Domain;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.learning.AdviceQueries;
import vn.hocvuso.learning.PathAdvice;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.SentFields;
import vn.hocvuso.web.shared.Visit;

/** The levels a placement proposes, how sure they are, and the way that follows. */
@Named("placementResult")
@RequestScoped
public class ResultPage {

    private static final double PERCENT = 100;

    /** Nothing is certain. */
    private static final long MOST_SURE = 99;

    @Inject
    PlacementQueries placements;

    @Inject
    AdviceQueries advices;

    @Inject
    FrameworkQueries frameworks;

    @Inject
    CurrentLocale reader;

    @Inject
    SentFields sent;

    @Inject
    Visit visit;

    private PlacementResult result;
    private PathAdvice advice;
    private List<DomainLine> domains = List.of();

    /**
     * A domain.
     *
     * @param open whether the true level may be higher, because the bank has no harder questions
     * @param percent how likely the level is right
     * @param steps of the picture: reached or not, one for each level
     */
    public record DomainLine(
            String code,
            String title,
            int level,
            String levelName,
            boolean open,
            Certainty certainty,
            long percent,
            DomainLevel numbers,
            List<Boolean> steps,
            List<CanDo> competences) {

        public DomainLine {
            steps = List.copyOf(steps);
            competences = List.copyOf(competences);
        }
    }

    /**
     * A competence of a domain.
     *
     * @param now what somebody on the level can do; empty below the first
     * @param next what somebody a level above can do; empty above the last
     */
    public record CanDo(String title, String now, String next) {}

    /** Opens the result; while there is none, leads to the question or, for a placement that was left, to the start. */
    public void open() {
        PlacementCode code = PlacementCode.of(sent.one("placement"));
        Optional<PlacementResult> found = placements.result(code);
        if (found.isEmpty()) {
            boolean isOpen = placements.mine().open().filter(code::equals).isPresent();
            visit.goTo(isOpen ? "/placement/question?placement=" + code : "/placement/start");
            return;
        }
        result = found.get();
        advice = advices.after(code).orElse(null);
        domains = frameworks.newest().stream()
                .flatMap(
                        framework -> framework.domains().stream().flatMap(domain -> result.level(domain.code()).stream()
                                .map(level -> line(framework, domain, level))))
                .toList();
    }

    private DomainLine line(Framework framework, Domain domain, DomainLevel level) {
        return new DomainLine(
                domain.code(),
                reader.of(domain.title()),
                level.level(),
                framework
                        .level(level.level())
                        .map(known -> reader.of(known.name()))
                        .orElse(""),
                level.isOpenAbove(),
                level.certainty(),
                Math.min(MOST_SURE, Math.round(level.chance() * PERCENT)),
                level,
                IntStream.rangeClosed(1, framework.levels().size())
                        .mapToObj(step -> step <= level.level())
                        .toList(),
                domain.components().stream()
                        .map(component -> canDo(component, level.level()))
                        .toList());
    }

    private CanDo canDo(Component component, int level) {
        return new CanDo(
                reader.of(component.title()),
                component.statement(level, reader.getLocale()).orElse(""),
                component.statement(level + 1, reader.getLocale()).orElse(""));
    }

    /** What to show; null while the page leads elsewhere. */
    public PlacementResult getResult() {
        return result;
    }

    public List<DomainLine> getDomains() {
        return domains;
    }

    /** The way that follows, or null when the group has no path. */
    public PathAdvice getAdvice() {
        return advice;
    }

    /** The lesson to begin with, or null when all may be skimmed. */
    public LessonRow getFirst() {
        return advice == null ? null : advice.first().orElse(null);
    }

    /** Whether some domain has too few questions to tell. */
    public boolean isShortOfQuestions() {
        return domains.stream().anyMatch(domain -> domain.certainty() == Certainty.TOO_FEW);
    }
}
