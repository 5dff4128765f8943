package vn.hocvuso.assessment.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.desk.BankDeskQueries;
import vn.hocvuso.assessment.desk.BankEntry;
import vn.hocvuso.assessment.desk.BankFilter;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.media.PictureQueries;

/** Questions of the bank for other systems: those the caller may see. Audited, because keys leave the product. */
@Stateless
@RequiresPermissions("bank:view:" + SessionService.SOMEWHERE)
public class ExportQueries {

    @Inject
    BankDeskQueries desk;

    @Inject
    PictureQueries pictures;

    /**
     * The questions that fit, as one file, with what the format cannot say.
     *
     * @param filter at most {@value BankDeskQueries#MOST_EXPORTED} questions are written
     */
    public ExportFile file(@NotNull ExportFormat format, @NotNull BankFilter filter) {
        List<ExportedQuestion> questions =
                desk.export(filter).stream().map(ExportQueries::exported).toList();
        return new QuestionExport(this::picture).write(format, questions);
    }

    private Optional<Attachment> picture(String code) {
        return pictures.rendition(code, PictureQueries.WHOLE)
                .map(picture -> new Attachment(
                        "media/" + code + (picture.type().equals("image/png") ? ".png" : ".jpg"),
                        picture.type(),
                        picture.content()));
    }

    private static ExportedQuestion exported(BankEntry entry) {
        return new ExportedQuestion(
                entry.row().code(), entry.row().title(), entry.row().tags(), entry.question());
    }
}
