package vn.hocvuso.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.DirectoryQueries;
import vn.hocvuso.identity.GrantRole;
import vn.hocvuso.identity.GrantRow;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.PersonRow;
import vn.hocvuso.identity.Role;
import vn.hocvuso.identity.RoleService;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.Slip;
import vn.hocvuso.platform.Settings;
import vn.hocvuso.rights.DeletionService;
import vn.hocvuso.rights.RecordDeletion;
import vn.hocvuso.web.shared.FacesMessages;

/** One person for the administrator: the roles held, giving and taking them, a new password for who forgot theirs. */
@Named("identityPerson")
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DirectoryQueries directory;

    @Inject
    transient RoleService roles;

    @Inject
    transient AccountService accounts;

    @Inject
    transient DeletionService deletions;

    @Inject
    transient Settings settings;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient HttpServletRequest request;

    private transient PersonRow person;
    private transient List<GrantRow> grants;
    private transient Slip slip;
    private final ConsentForm deletion = new ConsentForm();
    private final GrantForm form = new GrantForm();

    @PostConstruct
    void load() {
        String id = request.getParameter("id");
        person = directory.person(new PersonId(id != null && id.matches("\\d{1,19}") ? Long.parseLong(id) : 0));
        grants = directory.grantsOf(person.id());
    }

    /** Gives the chosen role for the chosen scope. */
    public String grant() {
        Scope.Kind kind = Scope.Kind.valueOf(form.getScopeKind());
        String scope = kind == Scope.Kind.EVERYWHERE
                ? Scope.EVERYWHERE.id()
                : form.getScopeId().strip();
        roles.grant(new GrantRole(person.id(), Role.valueOf(form.getRole()), kind, scope));
        messages.infoNext("identity", "person.message.granted");
        return here();
    }

    /** Takes a role away. */
    public String withdraw(long grant) {
        roles.withdraw(grant);
        messages.infoNext("identity", "person.message.withdrawn");
        return here();
    }

    /** Draws a one-time password and shows it in this answer and never again. */
    public String resetPassword() {
        slip = accounts.resetPassword(person.id());
        return null;
    }

    /** Writes down that the person asked for deletion. */
    public String recordDeletion() {
        deletions.record(new RecordDeletion(person.id(), deletion.getGuardian()));
        messages.infoNext("identity", "person.message.deletion-recorded");
        return "/rights/requests?faces-redirect=true";
    }

    private String here() {
        return "/identity/person?faces-redirect=true&id=" + person.id().value();
    }

    public PersonRow getPerson() {
        return person;
    }

    public List<GrantRow> getGrants() {
        return grants;
    }

    /** The slip with the new password, or null. */
    public Slip getSlip() {
        return slip;
    }

    /** Where to sign in, as printed on the slip. */
    public String getAddress() {
        return settings.baseUrl().toString();
    }

    public ConsentForm getDeletion() {
        return deletion;
    }

    public GrantForm getForm() {
        return form;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Scope.Kind[] getScopeKinds() {
        return Scope.Kind.values();
    }
}
