package vn.hocvuso.web.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.hocvuso.assessment.bank.Numeric;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;

/** The form of a question answered by a number; its lines are units, each with how many of the first it is. */
public class NumericForm extends KindForm {

    private static final long serialVersionUID = 1L;

    private String value = "";
    private String tolerance = "0";
    private boolean unitRequired;
    private String whenRight = "";

    @Override
    void fill(Question question) {
        Numeric number = (Numeric) question;
        value = Typed.number(number.value());
        tolerance = Typed.number(number.tolerance());
        unitRequired = number.unitRequired();
        whenRight = number.feedbackWhenRight();
        number.units().forEach(unit -> rows.add(RowForm.of(unit.symbol(), "").amount(Typed.number(unit.factor()))));
    }

    @Override
    Question question(String stem, String general, PartIds ids) {
        BigDecimal off = Typed.number(tolerance.isBlank() ? "0" : tolerance);
        if (off.signum() < 0) {
            throw new FormProblem("tolerance");
        }
        List<Numeric.Unit> units = new ArrayList<>();
        for (RowForm row : typed(0)) {
            BigDecimal factor =
                    row.getAmount().isBlank() && units.isEmpty() ? BigDecimal.ONE : Typed.number(row.getAmount());
            if (factor.signum() <= 0 || (units.isEmpty() && factor.compareTo(BigDecimal.ONE) != 0)) {
                throw new FormProblem("unit-factor");
            }
            if (row.getText().matches("[\\d.,].*")
                    || units.stream().anyMatch(unit -> unit.symbol().equals(row.getText()))) {
                throw new FormProblem("unit", row.getText());
            }
            units.add(new Numeric.Unit(text(row), factor));
        }
        if (unitRequired && units.isEmpty()) {
            throw new FormProblem("unit-required");
        }
        return new Numeric(stem, Typed.number(value), off, units, unitRequired, whenRight, general);
    }

    @Override
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("+ " + value + " ± " + tolerance + " → " + whenRight));
        rows.forEach(row -> lines.add(row.getText() + " × " + row.getAmount()));
        if (unitRequired) {
            lines.add(said("question.compare.unit-required"));
        }
        return lines;
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

    public boolean isUnitRequired() {
        return unitRequired;
    }

    public void setUnitRequired(boolean unitRequired) {
        this.unitRequired = unitRequired;
    }

    public String getWhenRight() {
        return whenRight;
    }

    public void setWhenRight(String whenRight) {
        this.whenRight = Typed.text(whenRight);
    }
}
