package vn.hocvuso.web.credential;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hocvuso.credential.completion.CompletionQueries;
import vn.hocvuso.credential.completion.CompletionService;
import vn.hocvuso.credential.completion.MyCompletion;
import vn.hocvuso.web.shared.FacesMessages;

/** What I achieved, where it stands, what I have to do next. */
@Named("credentialMyCompletions")
@RequestScoped
public class MyCompletionsPage {

    @Inject
    CompletionQueries completions;

    @Inject
    CompletionService service;

    @Inject
    FacesMessages messages;

    private List<MyCompletion> records;

    @PostConstruct
    void load() {
        records = completions.mine();
    }

    /** Hands a returned record in again. */
    public String resubmit(long id) {
        service.resubmit(id);
        messages.infoNext("credential", "my-completions.message.resubmitted");
        return "/credential/my-completions?faces-redirect=true";
    }

    public List<MyCompletion> getRecords() {
        return records;
    }
}
