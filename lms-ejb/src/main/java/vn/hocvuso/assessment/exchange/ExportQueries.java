package vn.hocvuso.assessment.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.desk.BankDeskQueries;
import vn.hocvuso.assessment.desk.BankEntry;
import vn.hocvuso.assessment.desk.BankFilter;
import vn.hocvuso.identity.SessionService;

/** Questions of the bank for other systems: those the caller may see. Audited, because keys leave the product. */
@Stateless
@RequiresPermissions("bank:view:" + SessionService.SOMEWHERE)
public class ExportQueries {

    @Inject
    BankDeskQueries desk;

    /**
     * The questions that fit, as one file, with what the format cannot say.
     *
     * @param filter at most {@value BankDeskQueries#MOST_EXPORTED} questions are written
     */
    public ExportFile file(@NotNull ExportFormat format, @NotNull BankFilter filter) {
        List<ExportedQuestion> questions =
                desk.export(filter).stream().map(ExportQueries::exported).toList();
        return new QuestionExport().write(format, questions);
    }

    private static ExportedQuestion exported(BankEntry entry) {
        return new ExportedQuestion(
                entry.row().code(), entry.row().title(), entry.row().tags(), entry.question());
    }
}
