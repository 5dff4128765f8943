package vn.hocvuso.web.bank;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.assessment.bank.Parametrised;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.bank.Situated;
import vn.hocvuso.assessment.bank.Situation;
import vn.hocvuso.assessment.desk.BankEntry;
import vn.hocvuso.assessment.desk.QuestionAim;

/** A question as typed: what all kinds have, and the form of its kind. */
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4000;
    private static final int MOST_VARIABLES = 10;

    private final String code;
    private final QuestionKind kind;
    private final KindForm kindForm;
    private String title = "";
    private String stem = "";
    private String general = "";
    private String tags = "";
    private String source = "";
    private String bank = "";
    private String use = "";
    private String lesson = "";
    private String nature = "";
    private String competence = "";
    private String level = "";
    private String situation = "";
    private String situationCode = "";
    private String place = "1";
    /** Numbers drawn for each person: name, from, to, step. */
    private final List<VariableForm> variables = new ArrayList<>();
    /** Fields of the kind that are computed from them: name of the field, what it is. */
    private final List<RowForm> computed = new ArrayList<>();

    /** A number drawn for each person, as typed. */
    public static class VariableForm implements Serializable {

        private static final long serialVersionUID = 1L;

        private String name = "";
        private String lower = "";
        private String upper = "";
        private String step = "1";

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = Typed.text(name);
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
    }

    private QuestionForm(String code, QuestionKind kind, KindForm kindForm) {
        this.code = code;
        this.kind = kind;
        this.kindForm = kindForm;
    }

    /** The form of a new question of that kind. */
    static QuestionForm of(QuestionKind kind) {
        return new QuestionForm("desk", kind, KindForm.of(kind));
    }

    /** The form that says what a question says. */
    static QuestionForm of(BankEntry entry) {
        Question asked = entry.question() instanceof Situated situated ? situated.question() : entry.question();
        Question pattern = asked instanceof Parametrised template ? template.pattern() : asked;
        QuestionForm form = new QuestionForm(entry.row().code(), pattern.kind(), KindForm.of(pattern));
        form.title = entry.row().title();
        form.stem = pattern.stem();
        form.general = pattern.generalFeedback();
        form.tags = String.join(", ", entry.row().tags());
        form.source = entry.sourceNote();
        form.aimAt(entry.row().aim());
        entry.question().situation().ifPresent(form::tell);
        if (asked instanceof Parametrised template) {
            template.variables().forEach(variable -> {
                VariableForm drawn = new VariableForm();
                drawn.name = variable.name();
                drawn.lower = Typed.number(variable.lower());
                drawn.upper = Typed.number(variable.upper());
                drawn.step = Typed.number(variable.step());
                form.variables.add(drawn);
            });
            template.computed().forEach((field, expression) -> form.computed.add(RowForm.of(field, expression)));
        }
        return form;
    }

    /** What a question says, line by line, for comparing two of them. */
    static List<String> lines(Question question) {
        Question asked = question instanceof Situated situated ? situated.question() : question;
        Question pattern = asked instanceof Parametrised template ? template.pattern() : asked;
        List<String> lines = new ArrayList<>();
        question.situation()
                .ifPresent(told -> lines.addAll(Arrays.asList(told.text().split("\n"))));
        lines.addAll(Arrays.asList(pattern.stem().split("\n")));
        lines.addAll(KindForm.of(pattern).lines());
        if (asked instanceof Parametrised template) {
            template.variables()
                    .forEach(variable -> lines.add(variable.name() + ": " + Typed.number(variable.lower()) + " … "
                            + Typed.number(variable.upper()) + " / " + Typed.number(variable.step())));
            template.computed().forEach((field, expression) -> lines.add(field + " = " + expression));
        }
        if (!pattern.generalFeedback().isBlank()) {
            lines.addAll(Arrays.asList(pattern.generalFeedback().split("\n")));
        }
        return lines;
    }

    private void aimAt(QuestionAim aim) {
        bank = aim.bank();
        use = aim.use() == null ? "" : aim.use().name();
        lesson = aim.lesson();
        nature = aim.nature() == null ? "" : aim.nature().name();
        competence = aim.competence();
        level = aim.level() == 0 ? "" : Integer.toString(aim.level());
    }

    private void tell(Situation told) {
        situation = told.text();
        situationCode = told.code();
        place = Integer.toString(told.place());
    }

    /**
     * The question that is typed.
     *
     * @throws FormProblem when something is missing
     */
    Question question() {
        if (stem.isBlank()) {
            throw new FormProblem("stem");
        }
        if (stem.length() > LONGEST || general.length() > LONGEST || situation.length() > LONGEST) {
            throw new FormProblem("too-long", LONGEST);
        }
        Question typed = kindForm.question(stem, general, new PartIds(code));
        Question drawn = variables.isEmpty() ? typed : parametrised(typed);
        if (situation.isBlank()) {
            return drawn;
        }
        if (!situationCode.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new FormProblem("situation-code");
        }
        int number = Typed.count(place);
        if (number < 1) {
            throw new FormProblem("situation-place");
        }
        return new Situated(new Situation(situationCode, situation, number), drawn);
    }

    private Parametrised parametrised(Question pattern) {
        Map<String, String> fields = new LinkedHashMap<>();
        computed.stream().filter(row -> !row.isBlank()).forEach(row -> fields.put(row.getText(), row.getOther()));
        List<Parametrised.Variable> drawn = new ArrayList<>();
        try {
            for (VariableForm variable : variables) {
                drawn.add(new Parametrised.Variable(
                        variable.name,
                        Typed.number(variable.lower),
                        Typed.number(variable.upper),
                        Typed.number(variable.step)));
            }
            return new Parametrised(pattern, drawn, fields);
        } catch (IllegalArgumentException | ArithmeticException impossible) {
            throw new FormProblem("variables", String.valueOf(impossible.getMessage()));
        }
    }

    /**
     * What it is for, as far as it is said.
     *
     * @throws FormProblem when the lesson is not written as one
     */
    QuestionAim aim() {
        boolean isOfLesson = QuestionUse.LESSON.name().equals(use);
        if (isOfLesson && !lesson.isEmpty() && !lesson.matches("[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*")) {
            throw new FormProblem("lesson");
        }
        return new QuestionAim(
                bank,
                use.isEmpty() ? null : QuestionUse.valueOf(use),
                lesson,
                nature.isEmpty() ? null : QuestionNature.valueOf(nature),
                competence,
                level.matches("[1-8]") ? Integer.parseInt(level) : 0);
    }

    /** The tags, one by one. */
    List<String> tagList() {
        return Arrays.stream(tags.split("[,;\n]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** One more number to be drawn. */
    public void addVariable() {
        if (variables.size() < MOST_VARIABLES) {
            variables.add(new VariableForm());
        }
    }

    /** One number less. */
    public void removeVariable(int index) {
        if (index >= 0 && index < variables.size()) {
            variables.remove(index);
        }
    }

    /** One more field that is computed. */
    public void addComputed() {
        if (computed.size() < MOST_VARIABLES) {
            computed.add(new RowForm());
        }
    }

    public QuestionKind getKind() {
        return kind;
    }

    public KindForm getKindForm() {
        return kindForm;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.text(title);
    }

    public String getStem() {
        return stem;
    }

    public void setStem(String stem) {
        this.stem = Typed.text(stem);
    }

    public String getGeneral() {
        return general;
    }

    public void setGeneral(String general) {
        this.general = Typed.text(general);
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = Typed.text(tags);
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = Typed.text(source);
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = Typed.text(bank);
    }

    public String getUse() {
        return use;
    }

    public void setUse(String use) {
        this.use = Typed.text(use);
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = Typed.text(lesson);
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = Typed.text(nature);
    }

    public String getCompetence() {
        return competence;
    }

    public void setCompetence(String competence) {
        this.competence = Typed.text(competence);
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = Typed.text(level);
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = Typed.text(situation);
    }

    public String getSituationCode() {
        return situationCode;
    }

    public void setSituationCode(String situationCode) {
        this.situationCode = Typed.text(situationCode);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = Typed.text(place);
    }

    public List<VariableForm> getVariables() {
        return variables;
    }

    public List<RowForm> getComputed() {
        return computed;
    }
}
