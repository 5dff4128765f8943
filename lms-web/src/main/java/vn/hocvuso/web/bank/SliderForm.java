package vn.hocvuso.web.bank;

import java.math.BigDecimal;
import java.util.List;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Slider;

/** The form of a question answered by a value on a scale. */
public class SliderForm extends KindForm {

    private static final long serialVersionUID = 1L;

    private String lower = "0";
    private String upper = "100";
    private String step = "5";
    private String value = "";
    private String tolerance = "0";
    private String unit = "";
    private String whenRight = "";

    @Override
    void fill(Question question) {
        Slider slider = (Slider) question;
        lower = Typed.number(slider.scale().lower());
        upper = Typed.number(slider.scale().upper());
        step = Typed.number(slider.scale().step());
        value = Typed.number(slider.value());
        tolerance = Typed.number(slider.tolerance());
        unit = slider.unit();
        whenRight = slider.feedbackWhenRight();
    }

    @Override
    Question question(String stem, String general, PartIds ids) {
        BigDecimal low = Typed.number(lower);
        BigDecimal high = Typed.number(upper);
        BigDecimal each = Typed.number(step);
        BigDecimal right = Typed.number(value);
        BigDecimal off = Typed.number(tolerance.isBlank() ? "0" : tolerance);
        if (off.signum() < 0) {
            throw new FormProblem("tolerance");
        }
        try {
            return new Slider(stem, new Slider.Scale(low, high, each), right, off, unit, whenRight, general);
        } catch (IllegalArgumentException offScale) {
            throw new FormProblem("scale");
        }
    }

    @Override
    List<String> lines() {
        return List.of(
                lower + " – " + upper + " / " + step + " " + unit,
                "+ " + value + " ± " + tolerance + " → " + whenRight);
    }

    public String getLower() {
        return lower;
    }

    public void setLower(String lower) {
        this.lower = Typed.text(lower);
    }

    public String getUpper() {
        return upper;
    }

    public void setUpper(String upper) {
        this.upper = Typed.text(upper);
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = Typed.text(step);
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = Typed.text(value);
    }

    public String getTolerance() {
        return tolerance;
    }

    public void setTolerance(String tolerance) {
        this.tolerance = Typed.text(tolerance);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = Typed.text(unit);
    }

    public String getWhenRight() {
        return whenRight;
    }

    public void setWhenRight(String whenRight) {
        this.whenRight = Typed.text(whenRight);
    }
}
