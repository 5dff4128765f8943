package vn.hocvuso.web.placement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import vn.hocvuso.assessment.placement.MyPlacement;
import vn.hocvuso.assessment.placement.PlacementCode;
import vn.hocvuso.assessment.placement.PlacementQueries;
import vn.hocvuso.assessment.placement.PlacementResult;
import vn.hocvuso.assessment.placement.PlacementService;
import vn.hocvuso.web.shared.Visit;

/** What awaits one in the placement test, and beginning it. */
@Named("placementStart")
@RequestScoped
public class StartPage {

    @Inject
    PlacementQueries placements;

    @Inject
    PlacementService service;

    @Inject
    Visit visit;

    private MyPlacement mine;

    @PostConstruct
    void load() {
        mine = placements.mine();
    }

    /** Begins, or finds the one already begun, and leads to its question. */
    public void begin() {
        visit.goTo("/placement/question?placement=" + service.begin());
    }

    /** How many questions there are at most. */
    public int getMost() {
        return mine.most();
    }

    /** The placement that can be gone on with, or null. */
    public PlacementCode getOpen() {
        return mine.open().orElse(null);
    }

    /** Questions answered in the open one. */
    public int getAnswered() {
        return mine.answered();
    }

    /** The last one that was finished, or null. */
    public PlacementResult getLast() {
        return mine.last().orElse(null);
    }

    /** From when one may begin anew, or null when at once. */
    public Instant getMayBeginAt() {
        return mine.mayBeginAt().orElse(null);
    }

    /** Whether the form to begin is offered. */
    public boolean isBeginnable() {
        return mine.open().isEmpty() && mine.mayBeginAt().isEmpty();
    }
}
