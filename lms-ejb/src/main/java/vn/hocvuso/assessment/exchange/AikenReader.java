package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;

/**
 * Reads Aiken: a question, options {@code A)} or {@code A.}, a line {@code ANSWER: A}. Written here because a line-based
 * format of three rules needs no library.
 */
final class AikenReader {

    private static final int MAX_ITEMS = 5_000;
    private static final Pattern OPTION = Pattern.compile("([A-Z])[.)]\\s*+(.*)", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("ANSWER:\\s*+(.*)", Pattern.DOTALL);
    private static final Pattern WHOLE_KEY = Pattern.compile("(?m)^[ \\t]*+ANSWER:[ \\t]*+[A-Z][ \\t]*+$");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final String file;
    private final List<ImportedItem> items = new ArrayList<>();
    private final List<String> stem = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private int firstLine;

    private AikenReader(String file) {
        this.file = file;
    }

    static boolean isAiken(String text) {
        return WHOLE_KEY.matcher(text).find();
    }

    static ImportReport read(String file, String text) {
        AikenReader reader = new AikenReader(file);
        int number = 0;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            number++;
            reader.line(number, line.strip());
        }
        reader.end(NoteCode.NO_KEY, "");
        List<ImportNote> notes = new ArrayList<>();
        if (reader.items.size() >= MAX_ITEMS) {
            notes.add(new ImportNote(NoteCode.TOO_MANY_ITEMS, file, number, List.of(String.valueOf(MAX_ITEMS))));
        }
        return new ImportReport(file, ImportFormat.AIKEN, reader.items, List.of(), notes);
    }

    private void line(int number, String line) {
        Matcher key = KEY.matcher(line);
        Matcher option = OPTION.matcher(line);
        if (line.isEmpty()) {
            if (!options.isEmpty()) {
                end(NoteCode.NO_KEY, "");
            }
        } else if (key.matches()) {
            begin(number);
            end(null, key.group(1).strip());
        } else if (option.matches()) {
            begin(number);
            letters.add(option.group(1));
            options.add(PlainText.clean(option.group(2)));
        } else {
            if (!options.isEmpty()) {
                end(NoteCode.NO_KEY, "");
            }
            begin(number);
            stem.add(line);
        }
    }

    private void begin(int number) {
        if (stem.isEmpty() && options.isEmpty()) {
            firstLine = number;
        }
    }

    private void end(NoteCode problem, String key) {
        boolean isEmpty = stem.isEmpty() && options.isEmpty() && key.isEmpty();
        if (!isEmpty && items.size() < MAX_ITEMS) {
            items.add(item(problem, key));
        }
        stem.clear();
        letters.clear();
        options.clear();
    }

    private ImportedItem item(NoteCode problem, String key) {
        ItemNotes notes = new ItemNotes(file);
        try {
            if (problem != null) {
                throw new RefusedException(problem, firstLine);
            }
            if (stem.isEmpty()) {
                throw new RefusedException(NoteCode.EMPTY_TEXT, firstLine);
            }
            if (!letters.contains(key)) {
                throw new RefusedException(NoteCode.NO_KEY, firstLine);
            }
            List<QuestionDraft.Answer> answers = new ArrayList<>();
            for (int i = 0; i < options.size(); i++) {
                BigDecimal percent = letters.get(i).equals(key) ? ALL : BigDecimal.ZERO;
                answers.add(new QuestionDraft.Answer(options.get(i), percent, "", firstLine));
            }
            String asked = PlainText.clean(String.join("\n", stem));
            Question question =
                    new QuestionDraft(asked, "", new PartIds(asked), notes, firstLine).singleChoice(answers);
            return new ImportedItem(file, firstLine, "", "", List.of(), Optional.of(question), notes.all());
        } catch (RefusedException refusal) {
            return new ImportedItem(file, firstLine, "", "", List.of(), Optional.empty(), List.of(refusal.in(file)));
        }
    }
}
