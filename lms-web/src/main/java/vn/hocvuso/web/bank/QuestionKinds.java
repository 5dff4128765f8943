package vn.hocvuso.web.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import vn.hocvuso.assessment.bank.QuestionKind;

/** The kinds there are, for pages that are put together before their own beans are there. */
@Named("bankQuestionKinds")
@ApplicationScoped
public class QuestionKinds {

    /** All of them, in the order of the enum. */
    public QuestionKind[] getAll() {
        return QuestionKind.values();
    }
}
