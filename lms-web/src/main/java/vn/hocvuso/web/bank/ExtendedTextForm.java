package vn.hocvuso.web.bank;

import java.util.ArrayList;
import java.util.List;
import vn.hocvuso.assessment.bank.ExtendedText;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;

/** The form of a question answered by some sentences, which people mark. */
public class ExtendedTextForm extends KindForm {

    private static final long serialVersionUID = 1L;
    private static final int CRITERIA = 2;

    private final MarkingForm marking = new MarkingForm();
    private String leastWords = "";
    private String mostWords = "";

    ExtendedTextForm() {
        begin(CRITERIA);
    }

    @Override
    void fill(Question question) {
        ExtendedText text = (ExtendedText) question;
        marking.fill(text.guide(), rows);
        leastWords = words(text.length().least());
        mostWords = words(text.length().most());
    }

    private static String words(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }

    @Override
    Question question(String stem, String general, PartIds ids) {
        int least = leastWords.isBlank() ? 0 : Typed.count(leastWords);
        int most = mostWords.isBlank() ? 0 : Typed.count(mostWords);
        if (most > 0 && most < least) {
            throw new FormProblem("words");
        }
        return new ExtendedText(stem, new ExtendedText.Length(least, most), marking.marking(typed(1), ids), general);
    }

    @Override
    List<String> lines() {
        List<String> lines = new ArrayList<>(marking.lines(rows));
        lines.add(leastWords + " – " + mostWords);
        return lines;
    }

    public MarkingForm getMarking() {
        return marking;
    }

    public String getLeastWords() {
        return leastWords;
    }

    public void setLeastWords(String leastWords) {
        this.leastWords = Typed.text(leastWords);
    }

    public String getMostWords() {
        return mostWords;
    }

    public void setMostWords(String mostWords) {
        this.mostWords = Typed.text(mostWords);
    }
}
