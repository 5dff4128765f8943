package vn.hocvuso.web.bank;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.QuestionOrigin;
import vn.hocvuso.assessment.desk.BankDesk;
import vn.hocvuso.assessment.desk.BankDeskQueries;
import vn.hocvuso.assessment.desk.BankRow;
import vn.hocvuso.assessment.desk.BulkEdit;
import vn.hocvuso.assessment.desk.BulkOutcome;
import vn.hocvuso.assessment.desk.DeskStatus;
import vn.hocvuso.assessment.desk.FolderRow;
import vn.hocvuso.assessment.desk.NewFolder;
import vn.hocvuso.competency.Component;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.identity.UnitOption;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.PagedModel;
import vn.hocvuso.web.shared.SentFields;
import vn.hocvuso.web.shared.Texts;

/** The list of the question bank: folders, search, the same for many questions at once. */
@Named("bankQuestions")
@ViewScoped
public class QuestionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "bank";
    private static final String SELECTION = "questions_selection";

    @Inject
    transient BankDeskQueries bank;

    @Inject
    transient BankDesk desk;

    @Inject
    transient FrameworkQueries frameworks;

    @Inject
    transient CurrentPerson caller;

    @Inject
    transient CurrentLocale reader;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient SentFields sent;

    private FilterForm filter;
    private final BulkForm bulk = new BulkForm();
    private final FolderForm folderForm = new FolderForm();
    private transient PagedModel<BankRow> questions;
    private transient List<BankRow> selected = List.of();
    private transient List<Outcome> outcomes = List.of();
    private transient List<FolderRow> folders;
    private transient List<Component> competences;
    private transient List<UnitOption> places;
    private transient List<String> tags;

    /** What became of one question, in words. */
    public record Outcome(long id, String title, boolean done, String why) {}

    @PostConstruct
    void load() {
        competences = frameworks.newest().map(Framework::components).orElse(List.of());
        filter = FilterForm.of(request::getParameter);
        questions = new PagedModel<>(page -> bank.find(filter.filter(), page), BankRow::id);
        folders = bank.folders();
        tags = bank.tags();
        places = isWriter() ? bank.placesToWriteIn() : List.of();
        selected = chosenBefore();
    }

    private List<BankRow> chosenBefore() {
        List<Long> ids = Stream.of(sent.kept(SELECTION).split(","))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .limit(PageRequest.MAX_SIZE)
                .toList();
        return ids.isEmpty() ? List.of() : bank.rows(ids);
    }

    /** Asks a second person to look at what is selected. */
    public void send() {
        apply(BulkEdit.Deed.SEND);
    }

    /** Approves what is selected, but what the caller wrote. */
    public void approve() {
        apply(BulkEdit.Deed.APPROVE);
    }

    /** Takes what is selected out of use. */
    public void retire() {
        apply(BulkEdit.Deed.RETIRE);
    }

    /** Takes what is selected up again. */
    public void restore() {
        apply(BulkEdit.Deed.RESTORE);
    }

    /** Puts what is selected into the chosen folder. */
    public void move() {
        if (bulk.getFolder().isEmpty()) {
            messages.errorAt("bulkFolder", FEATURE, "questions.message.no-folder");
        } else {
            apply(BulkEdit.Deed.MOVE);
        }
    }

    /** Adds the typed tag to what is selected. */
    public void tag() {
        if (bulk.getTag().isEmpty()) {
            messages.errorAt("bulkTag", FEATURE, "questions.message.no-tag");
        } else {
            apply(BulkEdit.Deed.TAG);
        }
    }

    /** Takes the typed tag from what is selected. */
    public void untag() {
        if (bulk.getTag().isEmpty()) {
            messages.errorAt("bulkTag", FEATURE, "questions.message.no-tag");
        } else {
            apply(BulkEdit.Deed.UNTAG);
        }
    }

    /** Gives what is selected the chosen level. */
    public void level() {
        if (bulk.getLevel().isEmpty()) {
            messages.errorAt("bulkLevel", FEATURE, "questions.message.no-level");
        } else {
            apply(BulkEdit.Deed.LEVEL);
        }
    }

    private void apply(BulkEdit.Deed deed) {
        outcomes = List.of();
        if (selected.isEmpty()) {
            messages.error(FEATURE, "questions.message.nothing-selected");
            return;
        }
        outcomes = desk
                .apply(new BulkEdit(
                        selected.stream().map(BankRow::seen).toList(),
                        deed,
                        bulk.getFolder().isEmpty() ? 0 : Long.parseLong(bulk.getFolder()),
                        bulk.getTag(),
                        bulk.getLevel().isEmpty() ? 0 : Integer.parseInt(bulk.getLevel())))
                .stream()
                .map(this::inWords)
                .toList();
        selected = List.of();
        folders = bank.folders();
        tags = bank.tags();
    }

    private Outcome inWords(BulkOutcome outcome) {
        String why = outcome.isDone()
                ? ""
                : Texts.error(
                                reader.getLocale(),
                                outcome.refusal(),
                                outcome.args().toArray())
                        .orElse(outcome.refusal());
        return new Outcome(outcome.id(), outcome.title(), outcome.isDone(), why);
    }

    /** How many of the outcomes are done. */
    public long done() {
        return outcomes.stream().filter(Outcome::done).count();
    }

    /** Makes a folder inside the one that is open, or at the top. */
    public String createFolder() {
        long parent = isInWritableFolder() ? filter.getFolderId() : 0;
        long id = desk.createFolder(new NewFolder(parent, folderForm.getScope(), folderForm.getName()));
        messages.infoNext(FEATURE, "questions.message.folder-created");
        return "/bank/questions?faces-redirect=true&folder=" + id;
    }

    /** Gives the open folder another name. */
    public String renameFolder() {
        desk.renameFolder(filter.getFolderId(), folderForm.getNewName());
        messages.infoNext(FEATURE, "questions.message.folder-renamed");
        return "/bank/questions?faces-redirect=true&folder=" + filter.getFolderId();
    }

    /** Removes the open folder when nothing lies in it. */
    public String removeFolder() {
        desk.removeFolder(filter.getFolderId());
        messages.infoNext(FEATURE, "questions.message.folder-removed");
        return "/bank/questions?faces-redirect=true";
    }

    /** The open folder; null when all are shown. */
    public FolderRow getOpen() {
        return folders.stream()
                .filter(folder -> folder.id() == filter.getFolderId())
                .findFirst()
                .orElse(null);
    }

    /** Whether a folder of the desk is open in which the caller writes. */
    public boolean isInWritableFolder() {
        FolderRow open = getOpen();
        return open != null && open.writable();
    }

    /** The folders the caller may put questions into. */
    public List<FolderRow> getWritableFolders() {
        return folders.stream().filter(FolderRow::writable).toList();
    }

    /** Whether the caller writes anywhere. */
    public boolean isWriter() {
        return caller.isPermitted("bank:write:" + SessionService.SOMEWHERE);
    }

    /** Whether the caller approves anywhere. */
    public boolean isReviewer() {
        return caller.isPermitted("bank:approve:" + SessionService.SOMEWHERE);
    }

    /** Places for a folder at the top. */
    public List<UnitOption> getPlaces() {
        return places;
    }

    public PagedModel<BankRow> getQuestions() {
        return questions;
    }

    public List<BankRow> getSelected() {
        return selected;
    }

    public void setSelected(List<BankRow> selected) {
        this.selected = selected == null ? List.of() : selected;
    }

    public List<Outcome> getOutcomes() {
        return outcomes;
    }

    public List<FolderRow> getFolders() {
        return folders;
    }

    public List<String> getTags() {
        return tags;
    }

    public FilterForm getFilter() {
        return filter;
    }

    public BulkForm getBulk() {
        return bulk;
    }

    public FolderForm getFolderForm() {
        return folderForm;
    }

    public DeskStatus[] getStatuses() {
        return DeskStatus.values();
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    public QuestionOrigin[] getOrigins() {
        return QuestionOrigin.values();
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
