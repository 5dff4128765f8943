package vn.hocvuso.web.bank;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.Scoring;

/**
 * What is typed for one kind of question beside what all kinds have. Shown by {@code includes/bank/kind-forms/}; a
 * new kind adds its form here and its fragment there.
 */
public abstract class KindForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 60;

    /** Begins lines that are keys of texts. */
    static final String SAID = "\u0001";

    /** The lines: options, rows, pairs, words, units. */
    protected final List<RowForm> rows = new ArrayList<>();

    /** A form of that kind with nothing in it. */
    static KindForm of(QuestionKind kind) {
        return switch (kind) {
            case SINGLE_CHOICE -> new SingleChoiceForm();
            case MULTIPLE_CHOICE -> new MultipleChoiceForm();
            case TRUE_FALSE -> new TrueFalseForm();
            case SHORT_ANSWER -> new ShortAnswerForm();
            case NUMERIC -> new NumericForm();
            case MATCHING -> new MatchingForm();
            case ORDERING -> new OrderingForm();
            case MATRIX -> new MatrixForm();
            case GAP_MATCH -> new GapMatchForm();
            case INLINE_CHOICE -> new InlineChoiceForm();
            case HOT_TEXT -> new HotTextForm();
            case HOT_SPOT -> new HotSpotForm();
            case SLIDER -> new SliderForm();
        };
    }

    /** The form that says what a question says; not for questions with drawn numbers or a situation around them. */
    static KindForm of(Question question) {
        KindForm form = of(question.kind());
        form.rows.clear();
        form.fill(question);
        return form;
    }

    /** Takes over what a question of the kind says. */
    abstract void fill(Question question);

    /**
     * The question that is typed.
     *
     * @throws FormProblem when something is missing
     */
    abstract Question question(String stem, String general, PartIds ids);

    /** The question in lines, for comparing versions: {@code +} before what is right. */
    abstract List<String> lines();

    /** Brings lines that follow from a text up to it. */
    void follow() {
        // most kinds have no such text
    }

    /** One more line. */
    public void addRow() {
        if (rows.size() < MOST_ROWS) {
            rows.add(new RowForm());
        }
    }

    /** Takes a line away. */
    public void removeRow(int index) {
        if (index >= 0 && index < rows.size()) {
            rows.remove(index);
        }
    }

    /** Moves a line up by one. */
    public void raiseRow(int index) {
        if (index > 0 && index < rows.size()) {
            rows.add(index - 1, rows.remove(index));
        }
    }

    public List<RowForm> getRows() {
        return rows;
    }

    /** Empty lines to begin with. */
    protected void begin(int count) {
        IntStream.range(0, count).forEach(i -> rows.add(new RowForm()));
    }

    /** The lines something is typed in. */
    protected List<RowForm> typed(int least) {
        List<RowForm> typed = rows.stream().filter(row -> !row.isBlank()).toList();
        if (typed.size() < least) {
            throw new FormProblem("rows", least);
        }
        return typed;
    }

    /** The text of a line, which must not be empty. */
    protected static String text(RowForm row) {
        if (row.getText().isBlank()) {
            throw new FormProblem("row-empty");
        }
        return row.getText();
    }

    /** What each line becomes, with an id for its text. */
    protected static <T> List<T> each(List<RowForm> rows, Function<RowForm, T> one) {
        return rows.stream().map(one).collect(Collectors.toList());
    }

    /** The same by place. */
    protected static <T> List<T> each(int count, IntFunction<T> one) {
        return IntStream.range(0, count).mapToObj(one).toList();
    }

    /** A line of a comparison that says the rule. */
    protected static String rule(String scoring) {
        return said("Scoring." + scoring);
    }

    /** A line of a comparison that is a text of the bundle. */
    protected static String said(String key) {
        return SAID + key;
    }

    /** A line of a comparison. */
    protected static String line(boolean right, String text, String feedback) {
        return (right ? "+ " : "– ") + text + (feedback.isBlank() ? "" : " → " + feedback);
    }

    /** The rule of that name; each its share when none is chosen. */
    protected static Scoring scoring(String name) {
        return name == null || name.isEmpty() ? Scoring.SHARES : Scoring.valueOf(name);
    }
}
