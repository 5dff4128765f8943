package vn.hocvuso.assessment.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.HotSpot;
import vn.hocvuso.assessment.bank.Picture;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.media.PictureSize;
import vn.hocvuso.media.RefusedPictureException;

/**
 * Places of a picture are marked. Every shape becomes the rectangle around it: which place is meant is said by its
 * identifier and not by its outline, so scores stay the same. Until the file is taken, the code of the picture is its path
 * in the archive.
 */
final class QtiHotSpot {

    private static final int CIRCLE = 3;
    private static final int RECTANGLE = 4;

    private final QtiItem item;
    private final List<XmlNode> nodes;

    private QtiHotSpot(QtiItem item) {
        this.item = item;
        this.nodes = item.interaction().below(node -> node.is("hotspotChoice"));
        QtiMarks.check(item, nodes);
        if (nodes.size() > HotSpot.MOST_SPOTS) {
            throw item.refused(NoteCode.TOO_LARGE_TO_PROVE);
        }
    }

    static Question read(QtiItem item) {
        return new QtiHotSpot(item).question();
    }

    private Question question() {
        XmlNode image = item.interaction().below(node -> node.is("object") || node.is("img")).stream()
                .findFirst()
                .orElseThrow(() -> item.refused(NoteCode.FILE_MISSING, "object"));
        String href = image.is("img") ? image.attribute("src") : image.attribute("data");
        if (href.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
            throw item.refused(NoteCode.REMOTE_FILE, href);
        }
        QtiItem.Attached file = item.attached(href).orElseThrow(() -> item.refused(NoteCode.FILE_MISSING, href));
        PictureSize size = size(file);
        // places are written in the units the item gives its picture
        double width = number(image.attribute("width"), size.width());
        double height = number(image.attribute("height"), size.height());
        Picture picture = new Picture(file.path(), size.width(), size.height(), words(image));
        List<String> labels = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<Picture.Area> areas = new ArrayList<>();
        for (XmlNode node : nodes) {
            labels.add(label(node, labels.size() + 1));
            ids.add(item.ids().of("spot", node.attribute("identifier")));
            areas.add(area(node, width, height));
        }
        QtiMarks marks = new QtiMarks(item, nodes, ids);
        Question question = marks.question((right, scoring) -> new HotSpot(
                item.stem(),
                picture,
                IntStream.range(0, nodes.size())
                        .mapToObj(i -> new HotSpot.Spot(
                                ids.get(i), labels.get(i), areas.get(i), right.get(i), marks.feedback(i)))
                        .toList(),
                scoring,
                item.generalFeedback()));
        if (!((HotSpot) question).isSingle()) {
            marks.noteLimit();
        }
        return question;
    }

    private PictureSize size(QtiItem.Attached file) {
        try {
            return PictureSize.of(file.content());
        } catch (RefusedPictureException no) {
            throw item.refused(NoteCode.PICTURE_REFUSED, file.path());
        }
    }

    private String words(XmlNode image) {
        String words = image.is("img") ? PlainText.clean(image.attribute("alt")) : item.plain(image);
        if (!words.isBlank()) {
            return words;
        }
        item.notes().loss(NoteCode.PICTURE_WORDS, image.line());
        return item.stem();
    }

    private String label(XmlNode node, int number) {
        String label = PlainText.clean(node.attribute("hotspotLabel"));
        if (!label.isBlank()) {
            return label;
        }
        item.notes().loss(NoteCode.PICTURE_WORDS, node.line());
        return String.valueOf(number);
    }

    private Picture.Area area(XmlNode node, double width, double height) {
        double[] at = Arrays.stream(node.attribute("coords").split("[,\\s]+"))
                .filter(text -> !text.isEmpty())
                .mapToDouble(text -> number(text, Double.NaN))
                .toArray();
        String shape = node.attribute("shape");
        if (!shape.equals("rect") && !shape.equals("default")) {
            item.notes().loss(NoteCode.PICTURE_SHAPE, node.line(), shape);
        }
        double[] box = box(shape, at, width, height);
        int left = within(box[0] / width, 0);
        int top = within(box[1] / height, 0);
        return new Picture.Area(
                left, top, within(box[2] / width, left + 1) - left, within(box[3] / height, top + 1) - top);
    }

    /** Left, top, right and bottom of a shape. */
    private double[] box(String shape, double[] at, double width, double height) {
        if (Arrays.stream(at).anyMatch(Double::isNaN)) {
            throw item.refused(NoteCode.SYNTAX, "coords");
        }
        if (shape.equals("default")) {
            return new double[] {0, 0, width, height};
        }
        if (shape.equals("circle") && at.length == CIRCLE) {
            return new double[] {at[0] - at[2], at[1] - at[2], at[0] + at[2], at[1] + at[2]};
        }
        if (shape.equals("ellipse") && at.length == RECTANGLE) {
            return new double[] {at[0] - at[2], at[1] - at[3], at[0] + at[2], at[1] + at[3]};
        }
        if (shape.equals("rect") && at.length == RECTANGLE) {
            return at;
        }
        if (shape.equals("poly") && at.length >= RECTANGLE && at.length % 2 == 0) {
            double[] xs = IntStream.range(0, at.length / 2)
                    .mapToDouble(i -> at[2 * i])
                    .toArray();
            double[] ys = IntStream.range(0, at.length / 2)
                    .mapToDouble(i -> at[2 * i + 1])
                    .toArray();
            return new double[] {
                Arrays.stream(xs).min().orElse(0),
                Arrays.stream(ys).min().orElse(0),
                Arrays.stream(xs).max().orElse(0),
                Arrays.stream(ys).max().orElse(0)
            };
        }
        throw item.refused(NoteCode.SYNTAX, "coords");
    }

    /** A share of a side in thousandths, not beyond the picture and not below that. */
    private static int within(double share, int least) {
        int most = least == 0 ? Picture.WHOLE - 1 : Picture.WHOLE;
        return (int) Math.max(least, Math.min(most, Math.round(share * Picture.WHOLE)));
    }

    private static double number(String text, double otherwise) {
        return text.matches("-?\\d{1,6}(\\.\\d{1,6})?") ? Double.parseDouble(text) : otherwise;
    }
}
