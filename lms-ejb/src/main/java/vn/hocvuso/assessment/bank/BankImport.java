package vn.hocvuso.assessment.bank;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.hocvuso.platform.ContentLoad;
import vn.hocvuso.platform.ContentReport;

/** Loads {@code banks/<slug>/*.gift}. A bad question is reported and left as stored; the others are loaded. */
@Dependent
class BankImport {

    private static final Logger LOG = System.getLogger(BankImport.class.getName());

    /** Raise when the reader gives other questions for the same files, or others have to be told of them again. */
    private static final String READER = "reader-2";

    @Inject
    BankWriter writer;

    /** What the files of one bank say. */
    static final class Bank {
        final List<BankQuestion> questions = new ArrayList<>();
        final Set<String> unreadable = new HashSet<>();
        boolean isComplete = true;
    }

    void on(@Observes @Priority(200) ContentLoad load) {
        Path folder = load.root().resolve("banks");
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Map<Path, String> files = files(folder, load.report());
            String hash = PartIds.sha256(READER + files);
            if (writer.isUnchanged(hash)) {
                return;
            }
            int problemsBefore = load.report().problems().size();
            Map<String, Bank> banks = banks(folder, files, load.report());
            banks.forEach((slug, bank) -> {
                int changes = writer.write(slug, bank.questions, bank.unreadable, bank.isComplete);
                LOG.log(Level.INFO, "bank {0}: {1} questions, {2} changes", slug, bank.questions.size(), changes);
            });
            if (load.report().problems().size() == problemsBefore) {
                writer.loaded(hash);
            }
        } catch (IOException unreadable) {
            load.report().problem(folder, 1, "cannot be listed (" + unreadable.getMessage() + "); check its rights");
        }
    }

    /** The bank files and their texts, in a stable order. A file that cannot be read has an empty text. */
    static Map<Path, String> files(Path folder, ContentReport report) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder, 2)) {
            for (Path file :
                    found.filter(path -> path.toString().endsWith(".gift")).toList()) {
                try {
                    texts.put(file, Files.readString(file, StandardCharsets.UTF_8));
                } catch (IOException unreadable) {
                    report.problem(file, 1, "cannot be read as UTF-8; save the file as UTF-8");
                    texts.put(file, "");
                }
            }
        }
        return texts;
    }

    /** The questions of all banks, by bank; ids are unique over all of them. */
    static Map<String, Bank> banks(Path folder, Map<Path, String> files, ContentReport report) {
        Map<String, Bank> banks = new TreeMap<>();
        Map<String, String> placeOfCode = new TreeMap<>();
        files.forEach((file, text) -> {
            Bank bank = banks.computeIfAbsent(folder.relativize(file).getName(0).toString(), slug -> new Bank());
            bank.isComplete &= !text.isEmpty();
            GiftFile read = new GiftReader().read(text);
            read.problems().forEach(problem -> report.problem(file, problem.line(), problem.message()));
            bank.unreadable.addAll(read.failedCodes());
            for (BankQuestion question : read.questions()) {
                String place = folder.relativize(file) + ":" + question.line();
                String earlier = placeOfCode.putIfAbsent(question.code(), place);
                if (earlier == null) {
                    bank.questions.add(question);
                } else {
                    report.problem(
                            file,
                            question.line(),
                            "id " + question.code() + " is already used in " + earlier
                                    + "; give this question an id of its own");
                }
            }
        });
        return banks;
    }
}
