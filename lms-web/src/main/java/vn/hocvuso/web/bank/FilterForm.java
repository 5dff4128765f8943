package vn.hocvuso.web.bank;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.QuestionOrigin;
import vn.hocvuso.assessment.desk.BankFilter;
import vn.hocvuso.assessment.desk.DeskStatus;

/** Which questions are wanted, as it stands in the address; what cannot be read counts as not set. */
public class FilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words = "";
    private String folder = "";
    private String status = "";
    private String kind = "";
    private String origin = "";
    private String competence = "";
    private String level = "";
    private String tag = "";

    private FilterForm() {}

    /** The filter of an address. */
    static FilterForm of(UnaryOperator<String> parameter) {
        FilterForm form = new FilterForm();
        form.words = Typed.text(parameter.apply("words"));
        form.folder = fitting(parameter.apply("folder"), "\\d{1,18}");
        form.status = known(DeskStatus.class, parameter.apply("status"));
        form.kind = known(QuestionKind.class, parameter.apply("kind"));
        form.origin = known(QuestionOrigin.class, parameter.apply("origin"));
        form.competence = fitting(parameter.apply("competence"), "\\d{1,2}\\.\\d{1,2}");
        form.level = fitting(parameter.apply("level"), "[1-8]");
        form.tag = Typed.text(parameter.apply("tag"));
        return form;
    }

    private static String fitting(String sent, String pattern) {
        String text = Typed.text(sent);
        return text.matches(pattern) ? text : "";
    }

    private static <E extends Enum<E>> String known(Class<E> type, String sent) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .filter(name -> name.equals(sent))
                .findFirst()
                .orElse("");
    }

    /** The filter as the queries want it. */
    BankFilter filter() {
        return new BankFilter(
                words,
                getFolderId(),
                status.isEmpty() ? null : DeskStatus.valueOf(status),
                kind.isEmpty() ? null : QuestionKind.valueOf(kind),
                origin.isEmpty() ? null : QuestionOrigin.valueOf(origin),
                "",
                competence,
                level.isEmpty() ? 0 : Integer.parseInt(level),
                tag);
    }

    /** The query string that leads to the same list. */
    public String getQuery() {
        Map<String, String> set = new LinkedHashMap<>();
        set.put("words", words);
        set.put("folder", folder);
        set.put("status", status);
        set.put("kind", kind);
        set.put("origin", origin);
        set.put("competence", competence);
        set.put("level", level);
        set.put("tag", tag);
        return set.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Whether more is asked for than words, folder and status. */
    public boolean isNarrow() {
        return !(kind + origin + competence + level + tag).isEmpty();
    }

    /** The folder looked into; 0 for all. */
    public long getFolderId() {
        return folder.isEmpty() ? 0 : Long.parseLong(folder);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getFolder() {
        return folder;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public String getCompetence() {
        return competence;
    }

    public void setCompetence(String competence) {
        this.competence = competence;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }
}
