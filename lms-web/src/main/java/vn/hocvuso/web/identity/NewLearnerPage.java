package vn.hocvuso.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.Place;
import vn.hocvuso.identity.RegisterForPerson;
import vn.hocvuso.identity.RegistryQueries;
import vn.hocvuso.identity.RegistryService;
import vn.hocvuso.identity.Slip;
import vn.hocvuso.platform.Settings;
import vn.hocvuso.web.shared.FacesMessages;

/**
 * An officer makes an account for somebody who stands before them: first the place, down from the officer's scope, then
 * the person, then the slip. The slip is shown by the answer to the form and by nothing else.
 */
@Named("identityNewLearner")
@ViewScoped
public class NewLearnerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "identity";

    @Inject
    transient RegistryQueries registry;

    @Inject
    transient RegistryService service;

    @Inject
    transient Settings settings;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient HttpServletRequest request;

    private transient List<Place> choices = List.of();
    private transient Place place;
    private transient Slip slip;
    private final NewLearnerForm form = new NewLearnerForm();

    @PostConstruct
    void load() {
        String asked = request.getParameter("place");
        List<Place> uppermost = registry.places();
        Optional<Place> chosen = asked != null
                ? registry.place(asked)
                : uppermost.size() == 1 ? Optional.of(uppermost.get(0)) : Optional.empty();
        if (chosen.isEmpty()) {
            choices = uppermost;
        } else if (chosen.get().province()) {
            choices = registry.places(chosen.get().code());
        } else {
            place = chosen.get();
            form.getPlace().setCommune(place.code());
        }
    }

    /** Makes the account and shows the slip. */
    public String register() {
        if (!form.isAgreed()) {
            messages.errorAt("agreed", FEATURE, "new-learner.message.not-agreed");
            return null;
        }
        slip = service.register(new RegisterForPerson(
                form.getFullName(),
                form.getBirthDate(),
                form.getGroup(),
                form.getPlace().unit(),
                form.getPlace().getOrganisation(),
                form.getGuardian(),
                form.isAgreed(),
                form.getCard().isCardSeen(),
                form.getCard().getCitizenId(),
                form.isAnotherPerson()));
        return null;
    }

    /** Whether places have to be chosen first. */
    public boolean isChoosing() {
        return form.getPlace().getCommune().isEmpty();
    }

    public List<Place> getChoices() {
        return choices;
    }

    public Place getPlace() {
        return place;
    }

    public List<LearnerGroup> getGroups() {
        return PersonForm.GROUPS;
    }

    public NewLearnerForm getForm() {
        return form;
    }

    /** What to print, or null before it is made. */
    public Slip getSlip() {
        return slip;
    }

    /** Where to sign in, as printed on the slip. */
    public String getAddress() {
        return settings.baseUrl().toString();
    }
}
