package vn.hocvuso.web.credential;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.credential.completion.CompletionFilter;
import vn.hocvuso.credential.completion.CompletionStatus;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.web.shared.DayConverter;

/**
 * The filter of the officer's list as it stands in the address, so that a list can be kept as a bookmark and its file
 * holds the same rows. What cannot be read counts as not set.
 */
public class QueueFilterForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ANY = "any";

    private String status;
    private String unit;
    private String learnerGroup;
    private String identity;
    private String assistance;
    private LocalDate from;
    private LocalDate to;
    private String words;

    /** The filter of an address. */
    public static QueueFilterForm of(UnaryOperator<String> parameter) {
        QueueFilterForm form = new QueueFilterForm();
        String status = text(parameter.apply("status"));
        form.status = status.isEmpty() ? CompletionStatus.ACHIEVED.name() : status;
        form.unit = text(parameter.apply("unit"));
        form.learnerGroup = text(parameter.apply("learnerGroup"));
        form.identity = text(parameter.apply("identity"));
        form.assistance = text(parameter.apply("assistance"));
        form.from = DayConverter.asked("from", parameter).orElse(null);
        form.to = DayConverter.asked("to", parameter).orElse(null);
        form.words = text(parameter.apply("words"));
        return form;
    }

    /** The filter as the query wants it. */
    public CompletionFilter filter() {
        return new CompletionFilter(
                ANY.equals(status) ? Optional.empty() : constant(CompletionStatus.class, status),
                Optional.of(unit).filter(code -> !code.isEmpty()),
                constant(LearnerGroup.class, learnerGroup),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                constant(IdentityLevel.class, identity),
                constant(Assistance.class, assistance),
                words);
    }

    /** Whether one of the rarer conditions is set. */
    public boolean isNarrow() {
        return !identity.isEmpty() || !assistance.isEmpty() || from != null || to != null;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static String text(String sent) {
        return sent == null ? "" : sent.strip();
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getLearnerGroup() {
        return learnerGroup;
    }

    public void setLearnerGroup(String learnerGroup) {
        this.learnerGroup = learnerGroup;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    public String getAssistance() {
        return assistance;
    }

    public void setAssistance(String assistance) {
        this.assistance = assistance;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
