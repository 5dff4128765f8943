package vn.hocvuso.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.IdentityService;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.RegistryPerson;
import vn.hocvuso.identity.RegistryQueries;
import vn.hocvuso.identity.VerifyIdentity;
import vn.hocvuso.web.shared.FacesMessages;

/** One person of an officer's scope: what is declared, and the card that was seen. */
@Named("identityLearner")
@ViewScoped
public class LearnerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "identity";

    @Inject
    transient RegistryQueries registry;

    @Inject
    transient IdentityService identities;

    @Inject
    transient CurrentPerson caller;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient HttpServletRequest request;

    private transient RegistryPerson person;
    private final CardForm form = new CardForm();

    @PostConstruct
    void load() {
        String id = request.getParameter("id");
        person = registry.person(new PersonId(id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0));
    }

    /** The officer saw the card. */
    public String verify() {
        if (!form.isCardSeen()) {
            messages.errorAt("cardSeen", FEATURE, "learner.message.card-not-seen");
            return null;
        }
        PersonId id = person.card().id();
        identities.verify(new VerifyIdentity(id, form.getCitizenId()));
        messages.infoNext(FEATURE, "learner.message.verified");
        return "/identity/learner?faces-redirect=true&id=" + id.value();
    }

    public RegistryPerson getPerson() {
        return person;
    }

    public CardForm getForm() {
        return form;
    }

    public boolean isVerified() {
        return person.card().identityLevel() != IdentityLevel.DECLARED;
    }

    /** Whether it is the officer: somebody else looks at their card. */
    public boolean isOwn() {
        return caller.id().equals(person.card().id());
    }
}
