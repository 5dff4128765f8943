package vn.hocvuso.assessment.blueprint;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.platform.ContentLoad;
import vn.hocvuso.platform.Settings;

/** In demonstration mode only: the blueprints of {@code demo/blueprints.yaml}, when there is none yet. */
@Dependent
class DemonstrationBlueprints {

    private static final Logger LOG = System.getLogger(DemonstrationBlueprints.class.getName());

    @Inject
    Settings settings;

    @Inject
    DemonstrationBlueprintWriter writer;

    void on(@Observes @Priority(410) ContentLoad load) {
        Path file = load.root().resolve("demo/blueprints.yaml");
        if (!settings.isDemonstration() || !Files.exists(file)) {
            return;
        }
        try {
            writer.write(read(Files.readString(file)));
        } catch (MarkedYAMLException wrong) {
            load.report().problem(file, wrong.getProblemMark().getLine() + 1, wrong.getProblem());
        } catch (IllegalArgumentException | ClassCastException | NullPointerException wrong) {
            load.report().problem(file, 1, "not a blueprint: " + wrong.getMessage());
        } catch (IOException failure) {
            LOG.log(Level.ERROR, "demonstration blueprints not made: cannot read " + file, failure);
        }
    }

    static List<BlueprintText> read(String yaml) {
        Map<String, List<Map<String, Object>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return file.get("blueprints").stream()
                .map(DemonstrationBlueprints::text)
                .toList();
    }

    private static BlueprintText text(Map<String, Object> blueprint) {
        List<Section> sections = ((Collection<?>) blueprint.get("sections"))
                .stream().map(DemonstrationBlueprints::section).toList();
        return new BlueprintText(
                (String) blueprint.get("title"),
                LearnerGroup.ofSlug((String) blueprint.get("group")).orElseThrow(IllegalArgumentException::new),
                sections,
                true,
                true,
                true,
                (Integer) blueprint.get("minutes"),
                (Integer) blueprint.get("passPercent"),
                0,
                (Integer) blueprint.get("freshDays"),
                (Integer) blueprint.get("mostShare"),
                (Integer) blueprint.get("shareDays"));
    }

    private static Section section(Object read) {
        Map<?, ?> section = (Map<?, ?>) read;
        Set<Integer> levels = new HashSet<>();
        if (section.get("levels") instanceof Collection<?> listed) {
            listed.forEach(level -> levels.add((Integer) level));
        }
        return new Section(
                (Integer) section.get("count"),
                levels,
                texts(section.get("nature")).stream()
                        .map(QuestionNature::valueOf)
                        .collect(Collectors.toSet()),
                texts(section.get("competence")),
                Set.of());
    }

    private static Set<String> texts(Object text) {
        return text == null ? Set.of() : Set.of((String) text);
    }
}
