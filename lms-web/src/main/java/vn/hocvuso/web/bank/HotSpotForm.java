package vn.hocvuso.web.bank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.hocvuso.assessment.bank.HotSpot;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Picture;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Scoring;

/**
 * The form of a picture with places to mark. A place is typed as four percentages: from the left, from above, width,
 * height; a script ({@code spots.js}) writes them for who draws with a pointer.
 */
public class HotSpotForm extends ScoredForm {

    private static final long serialVersionUID = 1L;
    private static final int SIDES = 4;
    private static final int PER_PERCENT = Picture.WHOLE / 100;

    private String picture = "";
    private String pictureWidth = "";
    private String pictureHeight = "";
    private String alt = "";

    HotSpotForm() {
        super(Scoring.RIGHT_MINUS_WRONG);
        begin(2);
    }

    @Override
    void fill(Question question) {
        HotSpot spots = (HotSpot) question;
        scoring = spots.scoring().name();
        picture = spots.picture().code();
        pictureWidth = Integer.toString(spots.picture().width());
        pictureHeight = Integer.toString(spots.picture().height());
        alt = spots.picture().alt();
        spots.spots()
                .forEach(spot -> rows.add(
                        new RowForm(spot.label(), spot.right(), spot.feedback()).amount(written(spot.area()))));
    }

    @Override
    Question question(String stem, String general, PartIds ids) {
        if (!picture.matches("[0-9a-f]{32}")) {
            throw new FormProblem("picture");
        }
        if (alt.isBlank()) {
            throw new FormProblem("alt");
        }
        List<RowForm> typed = typed(2);
        if (typed.size() > HotSpot.MOST_SPOTS) {
            throw new FormProblem("spots", HotSpot.MOST_SPOTS);
        }
        if (typed.stream().noneMatch(RowForm::isRight)) {
            throw new FormProblem("some-right");
        }
        return new HotSpot(
                stem,
                new Picture(picture, Typed.count(pictureWidth), Typed.count(pictureHeight), alt),
                each(
                        typed,
                        row -> new HotSpot.Spot(
                                ids.of("spot", text(row)),
                                row.getText(),
                                area(row.getAmount()),
                                row.isRight(),
                                row.getFeedback())),
                Scoring.valueOf(scoring),
                general);
    }

    @Override
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(rule(scoring), picture, alt));
        rows.forEach(
                row -> lines.add(line(row.isRight(), row.getText() + " (" + row.getAmount() + ")", row.getFeedback())));
        return lines;
    }

    @Override
    public List<Scoring> getScorings() {
        return List.of(Scoring.RIGHT_MINUS_WRONG, Scoring.ALL_OR_NOTHING);
    }

    private static String written(Picture.Area area) {
        return String.join(
                " ", percent(area.left()), percent(area.top()), percent(area.width()), percent(area.height()));
    }

    private static String percent(int thousandths) {
        return Typed.number(BigDecimal.valueOf(thousandths, 1));
    }

    private static Picture.Area area(String typed) {
        String[] sides = typed.strip().split("[\\s;]+");
        if (sides.length != SIDES) {
            throw new FormProblem("area", typed);
        }
        int[] thousandths = Arrays.stream(sides)
                .map(side -> Typed.number(side.replace("%", "")))
                .mapToInt(side -> side.multiply(BigDecimal.valueOf(PER_PERCENT))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue())
                .toArray();
        try {
            return new Picture.Area(thousandths[0], thousandths[1], thousandths[2], thousandths[3]);
        } catch (IllegalArgumentException outside) {
            throw new FormProblem("area", typed);
        }
    }

    public String getPicture() {
        return picture;
    }

    public void setPicture(String picture) {
        this.picture = Typed.text(picture);
    }

    public String getPictureWidth() {
        return pictureWidth;
    }

    public void setPictureWidth(String pictureWidth) {
        this.pictureWidth = Typed.text(pictureWidth);
    }

    public String getPictureHeight() {
        return pictureHeight;
    }

    public void setPictureHeight(String pictureHeight) {
        this.pictureHeight = Typed.text(pictureHeight);
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = Typed.text(alt);
    }
}
