package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.ExtendedText;
import vn.hocvuso.assessment.bank.Marking;
import vn.hocvuso.assessment.bank.Matching;
import vn.hocvuso.assessment.bank.MultipleChoice;
import vn.hocvuso.assessment.bank.Numeric;
import vn.hocvuso.assessment.bank.Ordering;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Rubric;
import vn.hocvuso.assessment.bank.ShortAnswer;
import vn.hocvuso.assessment.bank.SingleChoice;
import vn.hocvuso.assessment.bank.TrueFalse;

/**
 * A question as Moodle thinks of it (also in GIFT and Aiken): answers that are worth a percentage. Makes our kinds of it
 * or refuses.
 */
record QuestionDraft(String stem, String general, PartIds ids, ItemNotes notes, int line) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int FEW_LEVELS = 10;
    private static final int LONGEST_CRITERION = 80;

    /**
     * One answer.
     *
     * @param percent what it is worth, -100 to 100
     */
    record Answer(String text, BigDecimal percent, String feedback, int line) {}

    /** A range of right numbers. */
    record Range(BigDecimal low, BigDecimal high, BigDecimal percent, String feedback, int line) {

        static Range around(BigDecimal value, BigDecimal tolerance, BigDecimal percent, String feedback, int line) {
            return new Range(value.subtract(tolerance), value.add(tolerance), percent, feedback, line);
        }
    }

    RefusedException refused(NoteCode code, String... args) {
        return new RefusedException(code, line, args);
    }

    QuestionDraft {
        if (stem.isBlank()) {
            throw new RefusedException(NoteCode.EMPTY_TEXT, line);
        }
    }

    Question singleChoice(List<Answer> answers) {
        requireTexts(answers);
        if (answers.size() < 2) {
            throw refused(NoteCode.TOO_FEW, String.valueOf(answers.size()), "2");
        }
        BigDecimal best = best(answers);
        List<Answer> right = answers.stream()
                .filter(answer -> answer.percent.compareTo(best) == 0)
                .toList();
        if (right.size() > 1) {
            throw refused(NoteCode.SEVERAL_RIGHT, String.valueOf(right.size()));
        }
        notePartial(answers, best);
        return new SingleChoice(
                stem,
                answers.stream()
                        .map(answer -> new SingleChoice.Option(
                                ids.of("option", answer.text),
                                answer.text,
                                answer.percent.compareTo(best) == 0,
                                answer.feedback))
                        .toList(),
                general);
    }

    Question multipleChoice(List<Answer> answers) {
        requireTexts(answers);
        List<Integer> shares = answers.stream()
                .map(answer -> answer.percent
                        .multiply(BigDecimal.valueOf(MultipleChoice.WHOLE / 100))
                        .intValue())
                .toList();
        return built(
                NoteCode.SHARES,
                () -> new MultipleChoice(
                        stem,
                        IntStream.range(0, answers.size())
                                .mapToObj(i -> new MultipleChoice.Option(
                                        ids.of("option", answers.get(i).text),
                                        answers.get(i).text,
                                        shares.get(i),
                                        answers.get(i).feedback))
                                .toList(),
                        general));
    }

    Question trueFalse(boolean statementIsTrue, String whenWrong, String whenRight) {
        return new TrueFalse(stem, statementIsTrue, whenWrong, whenRight, general);
    }

    /** Words that are worth something or are a known mistake; {@code *} stands for anything. */
    Question shortAnswer(List<Answer> answers, boolean diacriticsOptional, boolean caseMatters) {
        BigDecimal best = best(answers);
        requireTexts(
                answers.stream().filter(answer -> answer.percent.signum() > 0).toList());
        requireFew(answers.size());
        List<ShortAnswer.Variant> variants = new ArrayList<>();
        for (Answer answer : answers) {
            boolean isPattern = answer.text.replace("\\*", "").contains("*");
            if (isPattern && answer.percent.signum() > 0) {
                throw new RefusedException(NoteCode.WILDCARD, answer.line, answer.text);
            }
            if (isPattern || answer.text.isBlank()) {
                if (!answer.feedback.isBlank()) {
                    notes.loss(NoteCode.FEEDBACK, answer.line);
                }
                continue;
            }
            String text = answer.text.replace("\\*", "*");
            variants.add(new ShortAnswer.Variant(
                    ids.of("variant", text), text, share(answer.percent, best), answer.feedback));
        }
        noteScale(answers, best);
        return new ShortAnswer(stem, variants, diacriticsOptional, caseMatters, general);
    }

    /** What a word is worth of the best one. */
    private static int share(BigDecimal percent, BigDecimal best) {
        return percent.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(MultipleChoice.WHOLE))
                .divide(best, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    Question numeric(List<Range> ranges) {
        requireFew(ranges.size());
        BigDecimal best = ranges.stream()
                .map(Range::percent)
                .max(BigDecimal::compareTo)
                .filter(percent -> percent.signum() > 0)
                .orElseThrow(() -> refused(NoteCode.NEVER_RIGHT));
        List<Range> right = ranges.stream()
                .filter(range -> range.percent.compareTo(best) == 0)
                .toList();
        if (right.size() > 1) {
            throw refused(NoteCode.SEVERAL_RIGHT, String.valueOf(right.size()));
        }
        for (Range range : ranges) {
            if (range.percent.compareTo(best) != 0) {
                if (range.percent.signum() > 0) {
                    notes.loss(NoteCode.PARTIAL_CREDIT, range.line, "");
                }
                if (!range.feedback.isBlank()) {
                    notes.loss(NoteCode.FEEDBACK, range.line);
                }
            }
        }
        Range key = right.get(0);
        BigDecimal value = key.low.add(key.high).divide(TWO);
        return built(NoteCode.SYNTAX, () -> new Numeric(stem, value, key.high.subtract(value), key.feedback, general));
    }

    /** Left sides with their right sides, and right sides that belong to nothing. */
    Question matching(List<List<String>> pairs, int distractors) {
        requireFew(pairs.size());
        if (pairs.size() < 3) {
            throw refused(NoteCode.TOO_FEW, String.valueOf(pairs.size()), "3");
        }
        if (pairs.stream().map(pair -> pair.get(1)).distinct().count() != pairs.size()) {
            throw refused(NoteCode.NOT_ONE_TO_ONE);
        }
        if (distractors > 0) {
            notes.loss(NoteCode.DISTRACTORS, line, String.valueOf(distractors));
        }
        return built(
                NoteCode.SAME_TEXT,
                () -> new Matching(
                        stem,
                        pairs.stream()
                                .map(pair -> new Matching.Pair(
                                        ids.of("left", pair.get(0)),
                                        pair.get(0),
                                        ids.of("right", pair.get(1)),
                                        pair.get(1)))
                                .toList(),
                        general));
    }

    Question ordering(List<String> items, boolean partialCredit) {
        requireFew(items.size());
        if (items.size() < 3) {
            throw refused(NoteCode.TOO_FEW, String.valueOf(items.size()), "3");
        }
        if (items.stream().anyMatch(String::isBlank)) {
            throw refused(NoteCode.EMPTY_TEXT);
        }
        return built(
                NoteCode.SAME_TEXT,
                () -> new Ordering(
                        stem,
                        items.stream()
                                .map(item -> new Part(ids.of("item", item), item))
                                .toList(),
                        partialCredit,
                        general));
    }

    /**
     * A text that people mark. Its criteria are to be written: so far there is one, named like the question, with a level
     * for each number of points.
     */
    Question written(int points, String forMarkers, ExtendedText.Length length) {
        notes.loss(NoteCode.RUBRIC_WANTED, line);
        int most = Math.max(1, Math.min(points, Rubric.MOST_POINTS));
        List<Rubric.Level> levels = IntStream.rangeClosed(0, most)
                .map(less -> most - less)
                .filter(earned -> most <= FEW_LEVELS || earned == most || earned == 0)
                .mapToObj(earned -> new Rubric.Level(earned, String.valueOf(earned)))
                .toList();
        String title = stem.length() > LONGEST_CRITERION ? stem.substring(0, LONGEST_CRITERION) + "…" : stem;
        Rubric rubric = new Rubric(List.of(new Rubric.Criterion(ids.of("criterion", title), title, levels)));
        return new ExtendedText(stem, length, Marking.byOne(rubric, forMarkers), general);
    }

    private Question built(NoteCode otherwise, Supplier<Question> question) {
        try {
            return question.get();
        } catch (IllegalArgumentException inconsistent) {
            throw refused(otherwise);
        }
    }

    private void requireFew(int parts) {
        if (parts > ImportedItem.MAX_PARTS) {
            throw refused(NoteCode.ITEM_TOO_LARGE);
        }
    }

    private void requireTexts(List<Answer> answers) {
        requireFew(answers.size());
        Optional<Answer> empty =
                answers.stream().filter(answer -> answer.text.isBlank()).findFirst();
        if (empty.isPresent()) {
            throw new RefusedException(NoteCode.EMPTY_TEXT, empty.get().line);
        }
    }

    private BigDecimal best(List<Answer> answers) {
        return answers.stream()
                .map(Answer::percent)
                .max(BigDecimal::compareTo)
                .filter(percent -> percent.signum() > 0)
                .orElseThrow(() -> refused(NoteCode.NEVER_RIGHT));
    }

    private void notePartial(List<Answer> answers, BigDecimal best) {
        List<Answer> partly = answers.stream()
                .filter(answer -> answer.percent.signum() > 0 && answer.percent.compareTo(best) < 0)
                .toList();
        if (!partly.isEmpty()) {
            notes.loss(NoteCode.PARTIAL_CREDIT, partly.get(0).line, String.valueOf(partly.size()));
        }
        noteScale(answers, best);
    }

    /** Notes that the best answer earned other than the whole mark, and others less than nothing. */
    private void noteScale(List<Answer> answers, BigDecimal best) {
        if (best.compareTo(ALL) != 0) {
            notes.loss(
                    NoteCode.POINTS,
                    line,
                    best.movePointLeft(2).stripTrailingZeros().toPlainString());
        }
        if (answers.stream().anyMatch(answer -> answer.percent.signum() < 0)) {
            notes.loss(NoteCode.NEGATIVE_SCORE, line);
        }
    }

    /** Words for yes in files of Moodle. */
    static boolean isYes(String text) {
        return Set.of("true", "1", "yes").contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
