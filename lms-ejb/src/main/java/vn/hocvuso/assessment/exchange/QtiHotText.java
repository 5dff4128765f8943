package vn.hocvuso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.HotText;
import vn.hocvuso.assessment.bank.Passage;
import vn.hocvuso.assessment.bank.Question;

/** Words of a text are marked. */
final class QtiHotText {

    private QtiHotText() {}

    static Question read(QtiItem item) {
        List<XmlNode> nodes = item.interaction().below(node -> node.is("hottext"));
        QtiMarks.check(item, nodes);
        List<String> texts = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (XmlNode node : nodes) {
            texts.add(item.textOf(node));
            ids.add(item.ids().of("word", texts.get(texts.size() - 1)));
        }
        QtiMarks marks = new QtiMarks(item, nodes, ids);
        Passage passage = QtiPassage.of(item.passage(), ids, item);
        Question question = marks.question((right, scoring) -> new HotText(
                item.stem(),
                passage,
                IntStream.range(0, nodes.size())
                        .mapToObj(i -> new HotText.Word(ids.get(i), texts.get(i), right.get(i), marks.feedback(i)))
                        .toList(),
                scoring,
                item.generalFeedback()));
        marks.noteLimit();
        return question;
    }
}
