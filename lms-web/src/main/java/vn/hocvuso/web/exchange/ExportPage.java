package vn.hocvuso.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.hocvuso.assessment.desk.BankDeskQueries;
import vn.hocvuso.assessment.desk.DeskStatus;
import vn.hocvuso.assessment.exchange.ExportFile;
import vn.hocvuso.assessment.exchange.ExportFormat;
import vn.hocvuso.assessment.exchange.ExportQueries;
import vn.hocvuso.assessment.exchange.ImportNote;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.PagedModel;

/** Questions of the bank for another system: which, in which format, what it cannot say; then the file. */
@Named("exchangeExport")
@ViewScoped
public class ExportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ExportQueries exports;

    @Inject
    transient BankDeskQueries desk;

    @Inject
    transient CurrentLocale reader;

    @Inject
    transient HttpServletRequest request;

    private ExportForm form;
    private transient List<FolderChoice> folders;
    private transient Summary summary;
    private transient PagedModel<Line> lines;

    /**
     * What would be in the file.
     *
     * @param written questions in it
     * @param leftOut questions the format cannot hold
     * @param notes how many things are lost of those written
     */
    public record Summary(int written, int leftOut, int notes) {}

    /** What becomes of a question on its way. */
    public record Line(int number, String code, String text, boolean leftOut) {}

    @PostConstruct
    void load() {
        form = ExportForm.of(request::getParameter);
        folders = desk.folders().stream()
                .map(folder -> FolderChoice.of(folder, reader.getLocale()))
                .toList();
        if (form.isChosen()) {
            ExportFile file = exports.file(form.exportFormat(), form.filter());
            List<ImportNote> notes = file.notes();
            int leftOut = Math.toIntExact(
                    notes.stream().filter(note -> note.code().isRefusal()).count());
            summary = new Summary(file.written().size(), leftOut, notes.size() - leftOut);
            lines = new PagedModel<>(page -> page(notes, page), Line::number);
        }
    }

    private Page<Line> page(List<ImportNote> notes, PageRequest wanted) {
        int to = Math.min(wanted.offset() + wanted.size(), notes.size());
        List<Line> rows = new ArrayList<>();
        for (int at = Math.min(wanted.offset(), to); at < to; at++) {
            ImportNote note = notes.get(at);
            rows.add(new Line(
                    at + 1,
                    note.file(),
                    ImportNoteText.ofExport(note, reader.getLocale()),
                    note.code().isRefusal()));
        }
        return new Page<>(rows, notes.size());
    }

    /** What would be in the file; null while no format is chosen. */
    public Summary getSummary() {
        return summary;
    }

    public PagedModel<Line> getLines() {
        return lines;
    }

    public ExportForm getForm() {
        return form;
    }

    public List<FolderChoice> getFolders() {
        return folders;
    }

    public ExportFormat[] getFormats() {
        return ExportFormat.values();
    }

    public DeskStatus[] getStatuses() {
        return DeskStatus.values();
    }
}
