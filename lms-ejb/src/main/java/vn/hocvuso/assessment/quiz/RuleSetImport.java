package vn.hocvuso.assessment.quiz;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.hocvuso.platform.ContentLoad;
import vn.hocvuso.platform.ContentReport;

/** Loads {@code rulesets/<slug>.yaml}. */
@Dependent
class RuleSetImport {

    @Inject
    RuleSetWriter writer;

    void on(@Observes @Priority(201) ContentLoad load) {
        Path folder = load.root().resolve("rulesets");
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            sorted.forEach(file -> load(file, load.report()));
        } catch (IOException unreadable) {
            load.report().problem(folder, 1, "cannot be listed (" + unreadable.getMessage() + "); check its rights");
        }
    }

    private void load(Path file, ContentReport report) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            RuleSet rules = RuleSetReader.read(text);
            if (!file.getFileName().toString().equals(rules.ref().id() + ".yaml")) {
                report.problem(file, 1, "id is " + rules.ref().id() + "; name the file like its id");
                return;
            }
            writer.write(rules, text)
                    .ifPresent(problem -> report.problem(file, RuleSetReader.lineOfVersion(text), problem));
        } catch (RuleSetProblem problem) {
            report.problem(file, problem.line(), problem.getMessage());
        } catch (IOException unreadable) {
            report.problem(file, 1, "cannot be read as UTF-8; save the file as UTF-8");
        }
    }
}
