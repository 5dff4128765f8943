package vn.hocvuso.assessment.quiz;

import java.util.List;
import java.util.Set;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.shared.LocalizedText;

/** Reads a rule set file. */
final class RuleSetReader {

    private static final int MAX_QUESTIONS = 500;
    private static final int MAX_MINUTES = 600;
    private static final int MAX_LEVEL = 8;

    private RuleSetReader() {}

    /** The rule set of a file's text, or a {@link RuleSetProblem}. */
    static RuleSet read(String text) {
        YamlReader file = YamlReader.of(text);
        String id = file.text("id");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new RuleSetProblem(file.lineOf("id"), "id must be lower case letters and digits joined by -");
        }
        RuleSetRef ref = new RuleSetRef(id, file.number("version", 1, 9999));
        LearnerGroup group = LearnerGroup.ofSlug(file.text("group"))
                .orElseThrow(() -> new RuleSetProblem(
                        file.lineOf("group"), "group must be public-sector, students, workers or citizens"));
        RuleSet.Status status = file.oneOf("status", RuleSet.Status.class);
        LocalizedText basis = file.localized(status == RuleSet.Status.CITED ? "citation" : "notice");
        if (status == RuleSet.Status.LOCAL_DEFAULT && file.has("citation")) {
            throw new RuleSetProblem(file.lineOf("citation"), "a local default cites nothing; write status: cited");
        }
        RuleSet rules = new RuleSet(
                ref,
                group,
                status,
                basis,
                lesson(file.map("lesson")),
                finalRule(file.map("final")),
                identity(file.map("identity")),
                assistance(file.map("assistance")));
        file.noMoreKeys();
        return rules;
    }

    /** The line of a readable file where its version stands. */
    static int lineOfVersion(String text) {
        return YamlReader.of(text).lineOf("version");
    }

    private static RuleSet.LessonTerms lesson(YamlReader yaml) {
        YamlReader questions = yaml.map("questions");
        RuleSet.LessonTerms rule = new RuleSet.LessonTerms(
                questions.number("knowledge", 1, MAX_QUESTIONS),
                questions.number("situation", 1, MAX_QUESTIONS),
                yaml.number("passPercent", 0, 100),
                yaml.oneOf("order", RuleSet.LessonOrder.class),
                retakes(yaml));
        questions.noMoreKeys();
        yaml.noMoreKeys();
        return rule;
    }

    private static RuleSet.FinalTerms finalRule(YamlReader yaml) {
        List<Section> sections = yaml.maps("sections").stream()
                .map(section -> {
                    Section made = Section.ofLevels(
                            section.number("count", 1, MAX_QUESTIONS), section.numbers("levels", 1, MAX_LEVEL));
                    section.noMoreKeys();
                    return made;
                })
                .toList();
        int count = sections.stream().mapToInt(Section::count).sum();
        String spread = yaml.text("spreadOver");
        if (!spread.equals("competence") && !spread.equals("nothing")) {
            throw new RuleSetProblem(yaml.lineOf("spreadOver"), "spreadOver must be competence or nothing");
        }
        RuleSet.FinalTerms rule = new RuleSet.FinalTerms(
                sections,
                spread.equals("competence"),
                yaml.number("minutes", 0, MAX_MINUTES),
                yaml.number("passMarks", 0, count),
                yaml.yesOrNo("shuffleQuestions"),
                yaml.yesOrNo("shuffleOptions"),
                retakes(yaml),
                yaml.oneOf("requires", RuleSet.FinalRequirement.class));
        yaml.noMoreKeys();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.subList(0, i).stream().anyMatch(sections.get(i)::overlaps)) {
                throw new RuleSetProblem(yaml.lineOf("sections"), "a level stands in two sections; keep it in one");
            }
        }
        return rule;
    }

    private static RuleSet.IdentityTerms identity(YamlReader yaml) {
        RuleSet.IdentityTerms rule = new RuleSet.IdentityTerms(
                yaml.someOf("accepted", RuleSet.IdentityMeans.class),
                yaml.isText("autoConfirm", "none")
                        ? Set.of()
                        : yaml.someOf("autoConfirm", RuleSet.IdentityMeans.class));
        yaml.noMoreKeys();
        return rule;
    }

    private static Set<Assistance> assistance(YamlReader yaml) {
        Set<Assistance> counts = yaml.someOf("counts", Assistance.class);
        yaml.noMoreKeys();
        return counts;
    }

    private static RuleSet.Retakes retakes(YamlReader yaml) {
        return yaml.text("retakes").equals("unlimited")
                ? RuleSet.Retakes.UNLIMITED
                : new RuleSet.Retakes(yaml.number("retakes", 1, 1000));
    }
}
