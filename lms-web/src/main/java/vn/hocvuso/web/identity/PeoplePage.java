package vn.hocvuso.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import vn.hocvuso.identity.DirectoryQueries;
import vn.hocvuso.identity.PersonRow;
import vn.hocvuso.web.shared.PagedModel;

/** The administrator's list of persons with an account. */
@Named("identityPeople")
@ViewScoped
public class PeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DirectoryQueries directory;

    @Inject
    transient HttpServletRequest request;

    private String words;
    private transient PagedModel<PersonRow> people;

    @PostConstruct
    void load() {
        String asked = request.getParameter("words");
        words = asked == null ? "" : asked;
        people = new PagedModel<>(
                page -> directory.persons(words, page), row -> row.id().value());
    }

    public PagedModel<PersonRow> getPeople() {
        return people;
    }

    public String getWords() {
        return words;
    }

    /** The form is sent by GET: what is asked for comes with the address. */
    public void setWords(String words) {
        this.words = words;
    }
}
