package vn.hocvuso.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import vn.hocvuso.identity.CreateOrganisation;
import vn.hocvuso.identity.DescribeOrganisation;
import vn.hocvuso.identity.OrganisationQueries;
import vn.hocvuso.identity.OrganisationRow;
import vn.hocvuso.identity.OrganisationService;
import vn.hocvuso.web.shared.FacesMessages;

/** One organisation, or a new one: name, seat, open or closed. */
@Named("identityOrganisation")
@ViewScoped
public class OrganisationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "identity";

    @Inject
    transient OrganisationQueries organisations;

    @Inject
    transient OrganisationService service;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient HttpServletRequest request;

    private transient OrganisationRow organisation;
    private final OrganisationForm form = new OrganisationForm();

    @PostConstruct
    void load() {
        String code = request.getParameter("code");
        if (code != null && request.getParameter("new") == null) {
            organisation = organisations.organisation(code);
            form.setName(organisation.name());
            form.setUnit(organisation.unitCode());
        }
    }

    /** Adds it. */
    public String create() {
        if (!form.getCode().strip().matches(CreateOrganisation.CODE)) {
            messages.errorAt("code", FEATURE, "organisation.message.code");
            return null;
        }
        String code = service.create(new CreateOrganisation(
                form.getCode().strip(), form.getName(), form.getUnit().strip()));
        messages.infoNext(FEATURE, "organisation.message.created");
        return here(code);
    }

    /** Stores name and seat. */
    public String save() {
        service.describe(new DescribeOrganisation(
                organisation.code(), form.getName(), form.getUnit().strip()));
        messages.infoNext(FEATURE, "organisation.message.saved");
        return here(organisation.code());
    }

    /** Nobody can choose it any more. */
    public String close() {
        service.close(organisation.code());
        messages.infoNext(FEATURE, "organisation.message.closed");
        return here(organisation.code());
    }

    /** It can be chosen again. */
    public String reopen() {
        service.reopen(organisation.code());
        messages.infoNext(FEATURE, "organisation.message.reopened");
        return here(organisation.code());
    }

    private static String here(String code) {
        return "/identity/organisation?faces-redirect=true&code=" + code;
    }

    /** The organisation, or null for a new one. */
    public OrganisationRow getOrganisation() {
        return organisation;
    }

    public OrganisationForm getForm() {
        return form;
    }
}
