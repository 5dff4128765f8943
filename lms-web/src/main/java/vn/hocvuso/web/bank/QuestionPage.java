package vn.hocvuso.web.bank;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.desk.BankDesk;
import vn.hocvuso.assessment.desk.BankDeskQueries;
import vn.hocvuso.assessment.desk.BankEntry;
import vn.hocvuso.assessment.desk.CommentRow;
import vn.hocvuso.assessment.desk.DeskDeed;
import vn.hocvuso.assessment.desk.EditedMeanwhileException;
import vn.hocvuso.assessment.desk.FolderRow;
import vn.hocvuso.assessment.desk.NearQuestion;
import vn.hocvuso.assessment.desk.NewDraft;
import vn.hocvuso.assessment.desk.QuestionAim;
import vn.hocvuso.assessment.desk.QuestionCode;
import vn.hocvuso.assessment.desk.SaveDraft;
import vn.hocvuso.assessment.desk.SeenQuestion;
import vn.hocvuso.assessment.desk.UseRow;
import vn.hocvuso.assessment.desk.VersionRow;
import vn.hocvuso.competency.Component;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.Texts;

/** One question of the bank, or a new one: writing, review, versions, usage, comments, look-alikes. */
@Named("bankQuestion")
@ViewScoped
public class QuestionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "bank";

    @Inject
    transient BankDeskQueries bank;

    @Inject
    transient BankDesk desk;

    @Inject
    transient FrameworkQueries frameworks;

    @Inject
    transient CurrentLocale reader;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient HttpServletRequest request;

    private transient BankEntry entry;
    private QuestionForm form;
    private final TalkForm talk = new TalkForm();
    private long folder;
    private long version;
    private boolean overtaken;
    private transient List<FolderRow> folders;
    private transient List<Component> competences;
    private transient List<VersionRow> versions = List.of();
    private transient List<UseRow> usage = List.of();
    private transient List<CommentRow> comments = List.of();
    private transient List<NearQuestion> near = List.of();

    @PostConstruct
    void load() {
        competences = frameworks.newest().map(Framework::components).orElse(List.of());
        folders = bank.folders();
        folder = number(request.getParameter("folder"));
        if (request.getParameter("id") == null) {
            QuestionKind kind = Arrays.stream(QuestionKind.values())
                    .filter(each -> each.name().equals(request.getParameter("kind")))
                    .findFirst()
                    .orElse(QuestionKind.SINGLE_CHOICE);
            form = QuestionForm.of(kind);
            return;
        }
        entry = bank.question(number(request.getParameter("id")));
        version = entry.row().version();
        form = QuestionForm.of(entry);
        versions = bank.versions(entry.row().id());
        usage = bank.usage(entry.row().id());
        comments = bank.comments(entry.row().id());
        near = bank.near(entry.row().id());
    }

    private static long number(String sent) {
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : 0;
    }

    /** Writes a new question down. */
    public String create() {
        Optional<Typing> typed = typed();
        if (typed.isEmpty()) {
            return null;
        }
        if (folder == 0) {
            messages.errorAt("folder", FEATURE, "questions.message.no-folder");
            return null;
        }
        QuestionCode code = desk.draft(new NewDraft(
                folder,
                form.getTitle(),
                typed.get().question(),
                form.tagList(),
                form.getSource(),
                typed.get().aim()));
        messages.infoNext(FEATURE, "question.message.created");
        return "/bank/question?faces-redirect=true&id="
                + bank.question(code.value()).row().id();
    }

    /** Stores what is typed. */
    public String save() {
        return store() ? here("saved") : null;
    }

    /** Stores what is typed and asks for a second person. */
    public String saveAndSend() {
        if (!store()) {
            return null;
        }
        desk.send(bank.question(entry.row().id()).row().seen());
        return here("sent");
    }

    /** Stores what is typed over what somebody else stored meanwhile, which the writer has been told. */
    public String saveAnyway() {
        version = bank.question(entry.row().id()).row().version();
        return save();
    }

    private boolean store() {
        Optional<Typing> typed = typed();
        if (typed.isEmpty()) {
            return false;
        }
        try {
            desk.save(new SaveDraft(
                    entry.row().id(),
                    version,
                    form.getTitle(),
                    typed.get().question(),
                    form.tagList(),
                    form.getSource(),
                    typed.get().aim()));
            // what follows is done to what was just stored
            version = bank.question(entry.row().id()).row().version();
            overtaken = false;
            return true;
        } catch (EditedMeanwhileException meanwhile) {
            overtaken = true;
            messages.error(
                    FEATURE, "question.message.overtaken", meanwhile.args().toArray());
            return false;
        }
    }

    /** What is typed, as a question. */
    private record Typing(Question question, QuestionAim aim) {}

    private Optional<Typing> typed() {
        try {
            return Optional.of(new Typing(form.question(), form.aim()));
        } catch (FormProblem problem) {
            messages.error(FEATURE, problem.key(), problem.args());
            return Optional.empty();
        }
    }

    /** Brings the lines up to a text they follow from. */
    public void follow() {
        try {
            form.getKindForm().follow();
        } catch (FormProblem problem) {
            messages.error(FEATURE, problem.key(), problem.args());
        }
    }

    /** Asks for a second person. */
    public String send() {
        desk.send(seen());
        return here("sent");
    }

    /** Back to writing. */
    public String takeBack() {
        desk.takeBack(seen());
        return here("taken-back");
    }

    /** Makes it the version that quizzes draw. */
    public String approve() {
        desk.approve(seen());
        return here("approved");
    }

    /** Sends it back with the reason. */
    public String sendBack() {
        desk.sendBack(seen(), talk.getReason());
        return here("sent-back");
    }

    /** Gives up what was written since the approved version. */
    public String discard() {
        desk.discard(seen());
        return here("discarded");
    }

    /** Takes it out of use. */
    public String retire() {
        desk.retire(seen());
        return here("retired");
    }

    /** Takes it up again. */
    public String restore() {
        desk.restore(seen());
        return here("restored");
    }

    /** Puts it into another folder. */
    public String move() {
        desk.move(seen(), number(talk.getFolder()));
        return here("moved");
    }

    /** Makes a draft of one's own that says the same. */
    public String copy() {
        QuestionCode code = desk.copy(entry.row().code(), number(talk.getFolder()));
        messages.infoNext(FEATURE, "question.message.copied");
        return "/bank/question?faces-redirect=true&id="
                + bank.question(code.value()).row().id();
    }

    /** Says something about it. */
    public String comment() {
        desk.comment(entry.row().id(), talk.getComment());
        return here("commented");
    }

    /** Says that a comment is settled, or is not. */
    public String resolve(long comment, boolean resolved) {
        desk.resolve(comment, resolved);
        return here(resolved ? "resolved" : "reopened");
    }

    private String here(String message) {
        messages.infoNext(FEATURE, "question.message." + message);
        return "/bank/question?faces-redirect=true&id=" + entry.row().id();
    }

    private SeenQuestion seen() {
        return new SeenQuestion(entry.row().id(), version);
    }

    /** Whether the caller may do that now. */
    public boolean may(String deed) {
        return entry != null && entry.may(DeskDeed.valueOf(deed));
    }

    /** Whether the form is to be written in. */
    public boolean isWriting() {
        return entry == null || entry.may(DeskDeed.WRITE);
    }

    /** What the working version says otherwise than the approved one; empty when there is none. */
    public List<LineDifference.Line> getDifference() {
        if (versions.isEmpty() || entry == null || !entry.row().isRewritten()) {
            return List.of();
        }
        VersionRow approved = versions.get(0);
        return LineDifference.between(
                lines(approved.title(), approved.question(), approved.aim()),
                lines(entry.row().title(), entry.question(), entry.row().aim()));
    }

    /** What the question says, line by line. */
    public List<String> getLines() {
        return lines(entry.row().title(), entry.question(), entry.row().aim());
    }

    private List<String> lines(String title, Question question, QuestionAim aim) {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.add(aim(aim));
        QuestionForm.lines(question).forEach(line -> lines.add(inWords(line)));
        return lines;
    }

    private String aim(QuestionAim aim) {
        return String.join(
                " · ",
                List.of(
                                aim.bank().isEmpty() ? "" : common("LearnerGroup." + group(aim.bank())),
                                aim.use() == null ? "" : inWords(KindForm.SAID + "QuestionUse." + aim.use()),
                                aim.lesson(),
                                aim.nature() == null ? "" : inWords(KindForm.SAID + "QuestionNature." + aim.nature()),
                                aim.competence(),
                                aim.level() == 0
                                        ? ""
                                        : inWords(KindForm.SAID + "questions.text.level") + " " + aim.level())
                        .stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String group(String slug) {
        return LearnerGroup.ofSlug(slug).map(Enum::name).orElse(slug);
    }

    private String common(String key) {
        return Texts.text(reader.getLocale(), "common", key);
    }

    private String inWords(String line) {
        return line.startsWith(KindForm.SAID)
                ? Texts.text(reader.getLocale(), FEATURE, line.substring(KindForm.SAID.length()))
                : line;
    }

    /** The question as it is stored; null for a new one. */
    public BankEntry getEntry() {
        return entry;
    }

    public QuestionForm getForm() {
        return form;
    }

    public TalkForm getTalk() {
        return talk;
    }

    /** The folder a new question is put into. */
    public String getFolder() {
        return folder == 0 ? "" : Long.toString(folder);
    }

    public void setFolder(String folder) {
        this.folder = number(folder);
    }

    /** Whether somebody else stored something since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public List<VersionRow> getVersions() {
        return versions;
    }

    public List<UseRow> getUsage() {
        return usage;
    }

    public List<CommentRow> getComments() {
        return comments;
    }

    public List<NearQuestion> getNear() {
        return near;
    }

    /** The folders the caller may write in. */
    public List<FolderRow> getWritableFolders() {
        return folders.stream().filter(FolderRow::writable).toList();
    }

    public LearnerGroup[] getGroups() {
        return LearnerGroup.values();
    }

    public QuestionUse[] getUses() {
        return QuestionUse.values();
    }

    public QuestionNature[] getNatures() {
        return QuestionNature.values();
    }

    /** The competences of the framework. */
    public List<Component> getCompetences() {
        return competences;
    }

    /** The levels of the framework. */
    public List<String> getLevels() {
        return IntStream.rangeClosed(1, Framework.HIGHEST_LEVEL)
                .mapToObj(Integer::toString)
                .toList();
    }
}
