package vn.hocvuso.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import vn.hocvuso.identity.OrganisationQueries;
import vn.hocvuso.identity.OrganisationRow;
import vn.hocvuso.web.shared.PagedModel;

/** The administrator's list of organisations. */
@Named("identityOrganisations")
@ViewScoped
public class OrganisationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrganisationQueries organisations;

    @Inject
    transient HttpServletRequest request;

    private String words;
    private transient PagedModel<OrganisationRow> rows;

    @PostConstruct
    void load() {
        String asked = request.getParameter("words");
        words = asked == null ? "" : asked;
        rows = new PagedModel<>(page -> organisations.organisations(words, page), OrganisationRow::code);
    }

    public PagedModel<OrganisationRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    /** The form is sent by GET: what is asked for comes with the address. */
    public void setWords(String words) {
        this.words = words;
    }
}
