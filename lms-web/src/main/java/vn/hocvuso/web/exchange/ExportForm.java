package vn.hocvuso.web.exchange;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import vn.hocvuso.assessment.desk.BankFilter;
import vn.hocvuso.assessment.desk.DeskStatus;
import vn.hocvuso.assessment.exchange.ExportFormat;

/** Which questions go out and in which format, as it stands in the address; what cannot be read counts as not set. */
public class ExportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String format = "";
    private String folder = "";
    private String status = "";
    private String words = "";

    /** The choice of an address. */
    public static ExportForm of(UnaryOperator<String> parameter) {
        ExportForm form = new ExportForm();
        form.format = constant(ExportFormat.class, parameter.apply("format"));
        form.status = constant(DeskStatus.class, parameter.apply("status"));
        String folder = text(parameter.apply("folder"));
        form.folder = folder.matches("\\d{1,18}") ? folder : "";
        form.words = text(parameter.apply("words"));
        return form;
    }

    private static <E extends Enum<E>> String constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .filter(known -> known.equals(name))
                .findFirst()
                .orElse("");
    }

    private static String text(String sent) {
        return sent == null ? "" : sent.strip();
    }

    /** Whether a format is chosen, so that there is something to tell. */
    public boolean isChosen() {
        return !format.isEmpty();
    }

    /** The format; QTI 3 while none is chosen. */
    ExportFormat exportFormat() {
        return format.isEmpty() ? ExportFormat.QTI_3 : ExportFormat.valueOf(format);
    }

    /** The questions as the desk wants them asked for. */
    BankFilter filter() {
        return new BankFilter(
                words,
                folder.isEmpty() ? 0 : Long.parseLong(folder),
                status.isEmpty() ? null : DeskStatus.valueOf(status),
                null,
                null,
                "",
                "",
                0,
                "");
    }

    /** The query string that leads to the same choice. */
    public String getQuery() {
        return "format=" + exportFormat() + "&folder=" + folder + "&status=" + status + "&words="
                + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
