package vn.hocvuso.web.bank;

import java.util.ArrayList;
import java.util.List;
import vn.hocvuso.assessment.bank.Ordering;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;

/** The form of a question in which things are put in order; the lines stand in the right order. */
public class OrderingForm extends KindForm {

    private static final long serialVersionUID = 1L;
    private static final int ITEMS = 3;

    private boolean partialCredit = true;

    OrderingForm() {
        begin(ITEMS + 1);
    }

    @Override
    void fill(Question question) {
        Ordering ordering = (Ordering) question;
        partialCredit = ordering.partialCredit();
        ordering.items().forEach(item -> rows.add(RowForm.of(item.text(), "")));
    }

    @Override
    Question question(String stem, String general, PartIds ids) {
        List<RowForm> typed = typed(ITEMS);
        MatchingForm.requireDifferent(typed, RowForm::getText);
        List<Part> items = new ArrayList<>();
        typed.forEach(row -> items.add(new Part(ids.of("item", text(row)), row.getText())));
        return new Ordering(stem, items, partialCredit, general);
    }

    @Override
    List<String> lines() {
        return each(rows.size(), i -> (i + 1) + ". " + rows.get(i).getText());
    }

    public boolean isPartialCredit() {
        return partialCredit;
    }

    public void setPartialCredit(boolean partialCredit) {
        this.partialCredit = partialCredit;
    }
}
