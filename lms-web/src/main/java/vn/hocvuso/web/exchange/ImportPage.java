package vn.hocvuso.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.desk.BankDeskQueries;
import vn.hocvuso.assessment.desk.FolderRow;
import vn.hocvuso.assessment.exchange.ImportQueries;
import vn.hocvuso.assessment.exchange.ImportReport;
import vn.hocvuso.assessment.exchange.ImportService;
import vn.hocvuso.assessment.exchange.ImportVerdict;
import vn.hocvuso.assessment.exchange.ImportedItem;
import vn.hocvuso.assessment.exchange.TakeImport;
import vn.hocvuso.assessment.exchange.TakenImport;
import vn.hocvuso.identity.UnitOption;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.PagedModel;
import vn.hocvuso.web.shared.Texts;

/** A file of another system: chosen, read, looked at item by item, then taken into the bank. */
@Named("exchangeImport")
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "exchange";
    private static final int MEGABYTE = 20;
    private static final String NEW = "new:";

    @Inject
    transient ImportQueries imports;

    @Inject
    transient ImportService service;

    @Inject
    transient BankDeskQueries desk;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient CurrentLocale reader;

    @Inject
    transient HttpServletRequest request;

    private String ticket;
    private ImportVerdict verdict;
    private transient Summary summary;
    private transient List<FolderChoice> folders = List.of();
    private transient PagedModel<ImportRow> items;
    private final ImportForm form = new ImportForm();

    /**
     * The file in numbers; the items themselves are asked for page by page, and read again when this node forgot them.
     *
     * @param notes about the file as a whole
     */
    public record Summary(
            String file,
            String format,
            int total,
            int whole,
            int withLoss,
            int refused,
            List<ImportRow.NoteLine> notes) {

        /** How many items bring a question. */
        public int takable() {
            return whole + withLoss;
        }
    }

    @PostConstruct
    void load() {
        String sent = request.getParameter("upload");
        ticket = sent == null ? "" : sent.strip();
        verdict = Arrays.stream(ImportVerdict.values())
                .filter(known -> known.name().equals(request.getParameter("verdict")))
                .findFirst()
                .orElse(null);
        summary = report().map(report -> summary(report, reader.getLocale())).orElse(null);
        if (summary != null) {
            items = new PagedModel<>(this::page, ImportRow::number);
            folders = folders(summary.file());
        }
    }

    private Optional<ImportReport> report() {
        return ticket.isEmpty() ? Optional.empty() : imports.report(ticket);
    }

    private static Summary summary(ImportReport report, Locale locale) {
        return new Summary(
                report.file(),
                report.format().name(),
                report.items().size(),
                report.items(ImportVerdict.WHOLE).size(),
                report.items(ImportVerdict.WITH_LOSS).size(),
                report.items(ImportVerdict.REFUSED).size(),
                report.notes().stream()
                        .map(note -> ImportRow.line(note, report.file(), locale))
                        .toList());
    }

    private List<FolderChoice> folders(String file) {
        List<FolderChoice> choices = new ArrayList<>();
        desk.folders().stream()
                .filter(FolderRow::writable)
                .map(folder -> FolderChoice.of(folder, reader.getLocale()))
                .forEach(choices::add);
        List<UnitOption> places = desk.placesToWriteIn();
        for (UnitOption place : places) {
            String label = Texts.text(
                    reader.getLocale(),
                    FEATURE,
                    place.name().isEmpty() ? "import.text.new-folder" : "import.text.new-folder-in",
                    ImportService.folderName(file),
                    place.name());
            choices.add(new FolderChoice(NEW + place.code(), label));
        }
        return choices;
    }

    private Page<ImportRow> page(PageRequest wanted) {
        List<ImportedItem> all = report().map(ImportReport::items).orElse(List.of());
        int[] numbers = IntStream.range(0, all.size())
                .filter(at -> verdict == null || all.get(at).verdict() == verdict)
                .toArray();
        List<ImportRow> rows = Arrays.stream(numbers)
                .skip(wanted.offset())
                .limit(wanted.size())
                .mapToObj(at -> ImportRow.of(at + 1, all.get(at), reader.getLocale()))
                .toList();
        return new Page<>(rows, numbers.length);
    }

    /** Makes drafts of the questions. */
    public String take() {
        boolean isNew = form.getFolder().startsWith(NEW);
        if (!isNew && !form.getFolder().matches("\\d{1,18}")) {
            messages.errorAt("folder", FEATURE, "import.message.folder");
            return null;
        }
        TakenImport taken = service.take(new TakeImport(
                ticket,
                isNew ? 0 : Long.parseLong(form.getFolder()),
                isNew ? form.getFolder().substring(NEW.length()) : "",
                ImportForm.WHOLE.equals(form.getWhich())));
        service.forget(ticket);
        messages.infoNext(FEATURE, "import.message.taken", taken.codes().size());
        return "/bank/questions?faces-redirect=true&folder=" + taken.folderId();
    }

    /** Throws the file away. */
    public String discard() {
        service.forget(ticket);
        messages.infoNext(FEATURE, "import.message.discarded");
        return "/exchange/import?faces-redirect=true";
    }

    /** The file in numbers; null while none was sent, or when it is gone. */
    public Summary getSummary() {
        return summary;
    }

    /** Whether an address names a file that is not here any more. */
    public boolean isGone() {
        return summary == null && !ticket.isEmpty();
    }

    public PagedModel<ImportRow> getItems() {
        return items;
    }

    /** The folders of the caller, and a new one for each place. */
    public List<FolderChoice> getFolders() {
        return folders;
    }

    public ImportForm getForm() {
        return form;
    }

    public String getTicket() {
        return ticket;
    }

    /** The verdict the table is narrowed to; null for all. */
    public ImportVerdict getVerdict() {
        return verdict;
    }

    /** How large a file may be, in megabytes. */
    public long getMostMegabytes() {
        return ImportService.MAX_BYTES >> MEGABYTE;
    }
}
