package vn.hocvuso.assessment.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.SessionService;

/** What files that were received would bring. */
@Stateless
@RequiresPermissions("bank:write:" + SessionService.SOMEWHERE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // nothing of the database is read
public class ImportQueries {

    @Inject
    UploadStore uploads;

    @Inject
    CurrentPerson caller;

    /**
     * The dry run of a file: one line for each item, nothing changed.
     *
     * @return empty when the caller has no such file on this node; it must be chosen again
     */
    public Optional<ImportReport> report(@NotNull String ticket) {
        return uploads.report(ticket, caller.id());
    }
}
