package vn.hocvuso.web.blueprint;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.blueprint.BlueprintText;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.competency.Framework;

/** One section, as typed. */
public class SectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String count = "";
    private String competence = "";
    private String from = "";
    private String to = "";
    private String nature = "";
    private String tag = "";

    /** An empty section. */
    public SectionForm() {}

    static SectionForm of(Section section) {
        SectionForm form = new SectionForm();
        form.count = Integer.toString(section.count());
        form.competence = section.competences().stream().findFirst().orElse("");
        TreeSet<Integer> levels = new TreeSet<>(section.levels());
        form.from = levels.isEmpty() ? "" : Integer.toString(levels.first());
        form.to = levels.isEmpty() ? "" : Integer.toString(levels.last());
        form.nature = section.natures().stream().findFirst().map(Enum::name).orElse("");
        form.tag = section.labels().stream().findFirst().orElse("");
        return form;
    }

    /** What is typed, as a section. */
    Section section(int number) {
        int questions = Whole.number("sections", count, 1, BlueprintText.MOST_QUESTIONS, number);
        int lowest = from.isEmpty() ? 1 : Integer.parseInt(from);
        int highest = to.isEmpty() ? Framework.HIGHEST_LEVEL : Integer.parseInt(to);
        if (lowest > highest) {
            throw new Untyped("sections", "blueprint.message.levels", number);
        }
        Set<Integer> levels = from.isEmpty() && to.isEmpty()
                ? Set.of()
                : IntStream.rangeClosed(lowest, highest).boxed().collect(Collectors.toSet());
        return new Section(
                questions,
                levels,
                nature.isEmpty() ? Set.of() : Set.of(QuestionNature.valueOf(nature)),
                competence.isEmpty() ? Set.of() : Set.of(competence),
                tag.isEmpty() ? Set.of() : Set.of(tag));
    }

    private static String text(String sent) {
        return sent == null ? "" : sent.strip();
    }

    public String getCount() {
        return count;
    }

    public void setCount(String count) {
        this.count = text(count);
    }

    public String getCompetence() {
        return competence;
    }

    public void setCompetence(String competence) {
        this.competence = text(competence);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = text(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = text(to);
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = text(nature);
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = text(tag);
    }
}
