package vn.hocvuso.web.grading;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.hocvuso.assessment.bank.Rubric;

/** One criterion of a rubric, and the level chosen for an answer. */
public class CriterionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String title;
    private final int most;
    private final ArrayList<LevelChoice> levels = new ArrayList<>();
    private Integer chosen;

    /** A level to choose: its place in the rubric, its points, what such an answer looks like. */
    public record LevelChoice(Integer place, int points, String text) implements Serializable {}

    CriterionForm(Rubric.Criterion criterion) {
        id = criterion.id();
        title = criterion.title();
        most = criterion.most();
        for (int i = 0; i < criterion.levels().size(); i++) {
            Rubric.Level level = criterion.levels().get(i);
            levels.add(new LevelChoice(i, level.points(), level.text()));
        }
    }

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public int getMost() {
        return most;
    }

    public List<LevelChoice> getLevels() {
        return levels;
    }

    /** The place of the chosen level; null while none is. */
    public Integer getChosen() {
        return chosen;
    }

    public void setChosen(Integer chosen) {
        this.chosen = chosen;
    }
}
