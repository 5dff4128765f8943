package vn.hocvuso.assessment.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.desk.BankDesk;
import vn.hocvuso.assessment.desk.NewFolder;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.RuleViolationException;

/**
 * Takes questions of other systems in two steps: a file is received and read, which stores nothing in the bank; then its
 * questions become drafts, all or none.
 */
@Stateless
@RequiresPermissions("bank:write:" + SessionService.SOMEWHERE)
public class ImportService {

    /** Larger files are not received. */
    public static final long MAX_BYTES = 50L << 20;

    @Inject
    UploadStore uploads;

    @Inject
    ImportTaker taker;

    @Inject
    CurrentPerson caller;

    /**
     * Receives a file in place of the one the caller sent before; it waits on this node for two hours.
     *
     * @param name as the person knows it
     * @return the ticket it is asked for by
     * @throws RuleViolationException when it is too large
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // as long as the sender's line needs
    public String receive(@NotNull String name, @NotNull InputStream content) {
        return uploads.keep(name, content, caller.id());
    }

    /**
     * Makes drafts of the caller's file.
     *
     * @return where they are now
     * @throws RuleViolationException when the file is not here any more, was taken before, or has nothing to take
     * @throws NotAllowedException when the caller may not write in that folder
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the taker opens the one there is
    public TakenImport take(@NotNull @Valid TakeImport command) {
        ImportReport report = uploads.report(command.ticket(), caller.id())
                .orElseThrow(() -> new RuleViolationException("exchange.upload-gone"));
        List<ImportedItem> items = report.taken().stream()
                .filter(item -> !command.onlyWhole() || item.verdict() == ImportVerdict.WHOLE)
                .toList();
        if (items.isEmpty()) {
            throw new RuleViolationException("exchange.nothing-to-take");
        }
        if (items.size() > BankDesk.MOST_DRAFTS) {
            throw new RuleViolationException("exchange.too-many-to-take", BankDesk.MOST_DRAFTS);
        }
        if (!uploads.claim(command.ticket())) {
            throw new RuleViolationException("exchange.taken-before");
        }
        boolean isTaken = false;
        try {
            Path file = uploads.file(command.ticket(), caller.id())
                    .orElseThrow(() -> new RuleViolationException("exchange.upload-gone"));
            TakenImport taken = taker.take(report, file, items, command);
            isTaken = true;
            return taken;
        } finally {
            if (!isTaken) {
                uploads.release(command.ticket());
            }
        }
    }

    /** Throws the caller's file away. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no row is touched
    public void forget(@NotNull String ticket) {
        uploads.forget(ticket, caller.id());
    }

    /** The name a folder gets that is made for a file. */
    public static String folderName(String file) {
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : file;
        return name.substring(0, Math.min(name.length(), NewFolder.LONGEST_NAME));
    }
}
