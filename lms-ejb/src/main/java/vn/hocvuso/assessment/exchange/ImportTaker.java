package vn.hocvuso.assessment.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.assessment.bank.HotSpot;
import vn.hocvuso.assessment.bank.Picture;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.desk.BankDesk;
import vn.hocvuso.assessment.desk.NewDraft;
import vn.hocvuso.assessment.desk.NewFolder;
import vn.hocvuso.assessment.desk.QuestionCode;
import vn.hocvuso.media.KeptPicture;
import vn.hocvuso.media.PictureService;
import vn.hocvuso.platform.AuditTrail;

/** Makes drafts of the items of a file, and the folder they lie in: all of it in one transaction, or nothing. */
@Dependent
class ImportTaker {

    @Inject
    BankDesk desk;

    @Inject
    PictureService pictures;

    @Inject
    AuditTrail audit;

    /** A transaction of its own, so that its end is known here: a file whose questions were not stored can be taken. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    TakenImport take(ImportReport report, Path file, List<ImportedItem> items, TakeImport command) {
        long folderId = command.folderId() != 0
                ? command.folderId()
                : desk.createFolder(new NewFolder(0, command.newFolderIn(), ImportService.folderName(report.file())));
        List<QuestionCode> codes = desk.draftAll(drafts(report, file, items, folderId));
        audit.record(
                "questions.imported",
                "bank-folder",
                Long.toString(folderId),
                "format=" + report.format() + " questions=" + codes.size());
        return new TakenImport(folderId, codes);
    }

    private List<NewDraft> drafts(ImportReport report, Path file, List<ImportedItem> items, long folderId) {
        if (items.stream().noneMatch(item -> item.question().orElseThrow() instanceof HotSpot)) {
            return items.stream()
                    .map(item -> draft(item, item.question().orElseThrow(), report, folderId))
                    .toList();
        }
        Map<String, KeptPicture> kept = new HashMap<>();
        List<NewDraft> drafts = new ArrayList<>();
        try (PackageFile archive = PackageFile.open(file)) {
            for (ImportedItem item : items) {
                Question question = item.question().orElseThrow();
                drafts.add(draft(
                        item,
                        question instanceof HotSpot spots ? pictured(spots, archive, kept) : question,
                        report,
                        folderId));
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
        return drafts;
    }

    /** The question about the picture as it is kept; until now its code was the path in the archive. */
    private Question pictured(HotSpot spots, PackageFile archive, Map<String, KeptPicture> kept) {
        String path = spots.picture().code();
        // not computeIfAbsent: keeping may be refused
        if (!kept.containsKey(path)) {
            kept.put(path, pictures.keep(new ByteArrayInputStream(archive.read(path))));
        }
        KeptPicture picture = kept.get(path);
        return spots.with(new Picture(
                picture.code(),
                picture.width(),
                picture.height(),
                spots.picture().alt()));
    }

    private static NewDraft draft(ImportedItem item, Question question, ImportReport report, long folderId) {
        String place = item.file().equals(report.file()) ? report.file() : report.file() + ", " + item.file();
        String name = item.identifier().isEmpty() ? "" : " (" + item.identifier() + ")";
        String note = report.format() + ": " + place + ":" + item.line() + name;
        return new NewDraft(
                folderId,
                item.title(),
                question,
                item.tags().stream().limit(NewDraft.MOST_TAGS).toList(),
                note.substring(0, Math.min(note.length(), NewDraft.LONGEST_NOTE)));
    }
}
