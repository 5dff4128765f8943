package vn.hocvuso.web.grading;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.hocvuso.assessment.grading.TaskQueries;
import vn.hocvuso.assessment.grading.TaskRow;
import vn.hocvuso.assessment.grading.TaskService;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.web.shared.FacesMessages;

/** Which questions are given to learners as tasks. */
@Named("gradingAssignments")
@ViewScoped
public class AssignmentsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "grading";
    private static final String HERE = "/grading/assignments?faces-redirect=true";

    @Inject
    transient TaskQueries queries;

    @Inject
    transient TaskService service;

    @Inject
    transient FacesMessages messages;

    private transient List<TaskRow> tasks = List.of();

    @PostConstruct
    void load() {
        tasks = queries.tasks();
    }

    /** Gives a question to learners, in its newest version. */
    public String open(String question) {
        service.open(question);
        messages.infoNext(FEATURE, "assignments.message.opened");
        return HERE;
    }

    /** Takes it back: nobody begins it any more. */
    public String close(String quiz) {
        service.close(quiz);
        messages.infoNext(FEATURE, "assignments.message.closed");
        return HERE;
    }

    public List<TaskRow> getTasks() {
        return tasks;
    }

    /** The learner group of a task. */
    public LearnerGroup group(TaskRow task) {
        return LearnerGroup.ofSlug(task.bank()).orElseThrow();
    }
}
