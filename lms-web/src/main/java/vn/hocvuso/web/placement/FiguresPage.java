package vn.hocvuso.web.placement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.placement.DifficultyRow;
import vn.hocvuso.assessment.placement.DomainSpread;
import vn.hocvuso.assessment.placement.PlacementFigureQueries;
import vn.hocvuso.assessment.placement.PlacementFigures;
import vn.hocvuso.competency.Domain;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.PagedModel;

/** Where the people of one's scope stand by their placements, and how hard questions turn out. */
@Named("placementFigures")
@ViewScoped
public class FiguresPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PlacementFigureQueries placements;

    @Inject
    transient FrameworkQueries frameworks;

    @Inject
    transient CurrentLocale reader;

    private transient PlacementFigures figures;
    private transient List<SpreadLine> spreads;
    private transient PagedModel<DifficultyRow> difficulties;

    /**
     * A domain.
     *
     * @param people for each level how many; null where it is not told
     */
    public record SpreadLine(String title, List<OptionalInt> people) {

        public SpreadLine {
            people = List.copyOf(people);
        }
    }

    @PostConstruct
    void load() {
        figures = placements.figures();
        Framework framework = frameworks.current();
        spreads = figures.domains().stream()
                .map(spread -> new SpreadLine(title(framework, spread), spread.people()))
                .toList();
        difficulties = new PagedModel<>(placements::difficulties, DifficultyRow::questionCode);
    }

    private String title(Framework framework, DomainSpread spread) {
        return framework.domains().stream()
                .filter(domain -> domain.code().equals(spread.domain()))
                .map(Domain::title)
                .map(reader::of)
                .findFirst()
                .orElse(spread.domain());
    }

    public PlacementFigures getFigures() {
        return figures;
    }

    public List<SpreadLine> getSpreads() {
        return spreads;
    }

    /** The levels that have a column. */
    public List<Integer> getLevels() {
        return IntStream.rangeClosed(0, DomainSpread.LAST_LEVEL).boxed().toList();
    }

    /** About fewer people only their number is told. */
    public int getLeast() {
        return PlacementFigures.LEAST_PEOPLE;
    }

    public PagedModel<DifficultyRow> getDifficulties() {
        return difficulties;
    }
}
