package vn.hocvuso.web.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.InlineChoice;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Scoring;

/** The form of a text with lists to choose from: numbers in brackets, and for each option the number of its list. */
public class InlineChoiceForm extends PassageForm {

    private static final long serialVersionUID = 1L;
    private static final int OPTIONS = 4;

    InlineChoiceForm() {
        super(Scoring.SHARES);
        begin(OPTIONS);
    }

    @Override
    void fill(Question question) {
        InlineChoice choice = (InlineChoice) question;
        scoring = choice.scoring().name();
        List<String> ids = choice.slots().stream().map(InlineChoice.Slot::id).toList();
        passage = PassageText.write(choice.passage(), id -> Integer.toString(ids.indexOf(id) + 1));
        choice.slots().forEach(slot -> slot.options()
                .forEach(option -> rows.add(new RowForm(option.text(), option.right(), option.feedback())
                        .amount(Integer.toString(ids.indexOf(slot.id()) + 1)))));
    }

    @Override
    Question question(String stem, String general, PartIds ids) {
        PassageText text = PassageText.of(passage);
        Map<String, List<InlineChoice.Option>> optionsOfPlace = new LinkedHashMap<>();
        text.places().forEach(place -> optionsOfPlace.put(place, new ArrayList<>()));
        if (optionsOfPlace.isEmpty() || optionsOfPlace.size() != text.places().size()) {
            throw new FormProblem("places");
        }
        for (RowForm row : typed(2)) {
            List<InlineChoice.Option> options = optionsOfPlace.get(row.getAmount());
            if (options == null) {
                throw new FormProblem("place-of-row", row.getText());
            }
            options.add(new InlineChoice.Option(
                    ids.of("option " + row.getAmount(), text(row)), row.getText(), row.isRight(), row.getFeedback()));
        }
        List<InlineChoice.Slot> slots = new ArrayList<>();
        optionsOfPlace.forEach((place, options) -> {
            if (options.size() < 2 || options.stream().noneMatch(InlineChoice.Option::right)) {
                throw new FormProblem("list", place);
            }
            slots.add(new InlineChoice.Slot(ids.of("slot", place), options));
        });
        return new InlineChoice(
                stem,
                text.passage(slots.stream().map(InlineChoice.Slot::id).toList()),
                slots,
                scoring(scoring),
                general);
    }

    @Override
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(rule(scoring), passage));
        IntStream.range(0, rows.size())
                .mapToObj(rows::get)
                .forEach(row -> lines.add(
                        line(row.isRight(), "[" + row.getAmount() + "] " + row.getText(), row.getFeedback())));
        return lines;
    }
}
