package vn.hocvuso.assessment.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.hocvuso.assessment.desk.BankDesk;
import vn.hocvuso.assessment.desk.NewDraft;
import vn.hocvuso.assessment.desk.NewFolder;
import vn.hocvuso.assessment.desk.QuestionCode;
import vn.hocvuso.platform.AuditTrail;

/** Makes drafts of the items of a file, and the folder they lie in: all of it in one transaction, or nothing. */
@Dependent
class ImportTaker {

    @Inject
    BankDesk desk;

    @Inject
    AuditTrail audit;

    /** A transaction of its own, so that its end is known here: a file whose questions were not stored can be taken. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    TakenImport take(ImportReport report, List<ImportedItem> items, TakeImport command) {
        long folderId = command.folderId() != 0
                ? command.folderId()
                : desk.createFolder(new NewFolder(0, command.newFolderIn(), ImportService.folderName(report.file())));
        List<QuestionCode> codes = desk.draftAll(
                items.stream().map(item -> draft(item, report, folderId)).toList());
        audit.record(
                "questions.imported",
                "bank-folder",
                Long.toString(folderId),
                "format=" + report.format() + " questions=" + codes.size());
        return new TakenImport(folderId, codes);
    }

    private static NewDraft draft(ImportedItem item, ImportReport report, long folderId) {
        String place = item.file().equals(report.file()) ? report.file() : report.file() + ", " + item.file();
        String name = item.identifier().isEmpty() ? "" : " (" + item.identifier() + ")";
        String note = report.format() + ": " + place + ":" + item.line() + name;
        return new NewDraft(
                folderId,
                item.title(),
                item.question().orElseThrow(),
                item.tags().stream().limit(NewDraft.MOST_TAGS).toList(),
                note.substring(0, Math.min(note.length(), NewDraft.LONGEST_NOTE)));
    }
}
