package vn.hocvuso.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.assessment.exam.EnterExam;
import vn.hocvuso.assessment.exam.EntryAnswer;
import vn.hocvuso.assessment.exam.ExamDoorQueries;
import vn.hocvuso.assessment.exam.ExamDoorService;
import vn.hocvuso.assessment.exam.ExamPhase;
import vn.hocvuso.assessment.exam.MyExam;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.SentFields;
import vn.hocvuso.web.shared.TagFunctions;
import vn.hocvuso.web.shared.Texts;
import vn.hocvuso.web.shared.Visit;

/** One's exams; the door of one: the code, the line, beginning. Whoever waits gets the page again by itself. */
@Named("assessmentExamDoor")
@RequestScoped
public class ExamDoorPage {

    private static final String FEATURE = "assessment";

    /** Whoever waits long looks again each minute, so that thousands who wait are no load; the last stretch in one. */
    private static final long LOOK_AGAIN = 60;

    private static final long LAST_STRETCH = 90;

    @Inject
    ExamDoorQueries door;

    @Inject
    ExamDoorService service;

    @Inject
    AttemptService attempts;

    @Inject
    FacesMessages messages;

    @Inject
    CurrentLocale reader;

    @Inject
    SentFields sent;

    @Inject
    Visit visit;

    private List<MyExam> exams = List.of();
    private MyExam exam;
    private String accessCode = "";
    private String refusal = "";

    @PostConstruct
    void load() {
        String code = sent.one("exam");
        if (code.isEmpty()) {
            exams = door.mine();
            return;
        }
        exam = door.exam(code);
        if (exam.phase() == ExamPhase.EARLY || exam.phase() == ExamPhase.DOOR) {
            attempts.refusal(exam.quizCode())
                    // that it can be taken in the exam only is what this page is for
                    .filter(why -> !why.code().equals("assessment.exam-only"))
                    .ifPresent(why -> refusal = Texts.error(
                                    reader.getLocale(), why.code(), why.args().toArray())
                            .orElse(""));
        }
        if (exam.phase() == ExamPhase.WAITING) {
            visit.lookAgainIn(exam.secondsToWait() <= LAST_STRETCH ? exam.secondsToWait() : LOOK_AGAIN);
        }
    }

    /** Gives the access code. */
    public void enter() {
        EntryAnswer answer = service.enter(new EnterExam(exam.code(), accessCode));
        if (answer.kind() == EntryAnswer.Kind.IN_LINE) {
            visit.goTo("/assessment/exam-door?exam=" + exam.code());
        } else if (answer.restUntil() == null) {
            messages.errorAt("accessCode", FEATURE, "exam-door.message.wrong");
        } else {
            messages.errorAt(
                    "accessCode", FEATURE, "exam-door.message.resting", TagFunctions.clock(answer.restUntil()));
        }
    }

    /** Begins, when it is one's turn. */
    public void begin() {
        visit.goTo("/assessment/question?attempt=" + service.begin(exam.code()));
    }

    /** The caller's exams, when none is asked for. */
    public List<MyExam> getExams() {
        return exams;
    }

    /** The exam asked for, or null. */
    public MyExam getExam() {
        return exam;
    }

    /** Whether the wait is long enough to be told in minutes. */
    public boolean isLongWait() {
        return exam != null && exam.secondsToWait() > LAST_STRETCH;
    }

    /** Minutes to wait, the one that runs counted. */
    public long getMinutesToWait() {
        return (exam.secondsToWait() + LOOK_AGAIN - 1) / LOOK_AGAIN;
    }

    /** Why one could not begin even then; empty when nothing is in the way. */
    public String getRefusal() {
        return refusal;
    }

    public String getAccessCode() {
        return accessCode;
    }

    public void setAccessCode(String accessCode) {
        this.accessCode = accessCode == null ? "" : accessCode;
    }
}
