package vn.hocvuso.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.CorrectProfile;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.identity.ProfileService;
import vn.hocvuso.identity.RegisterLearner;
import vn.hocvuso.web.shared.FacesMessages;

/** Correcting one's name, birth date and groups. */
@Named("identityCorrect")
@RequestScoped
public class CorrectPage {

    private static final String FEATURE = "identity";

    @Inject
    PersonQueries persons;

    @Inject
    ProfileService profile;

    @Inject
    FacesMessages messages;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "day")
    String sentDay;

    @Inject
    @Param(name = "month")
    String sentMonth;

    @Inject
    @Param(name = "year")
    String sentYear;

    private final CorrectForm form = new CorrectForm();
    private PersonCard card;

    // The birth date decides whether there is a field for the guardian; it must be known before Faces reads the fields.
    @PostConstruct
    void load() {
        card = persons.me();
        form.setFullName(card.fullName());
        LocalDate born = card.birthDate();
        form.setDay(sentDay == null ? Integer.toString(born.getDayOfMonth()) : sentDay);
        form.setMonth(sentMonth == null ? Integer.toString(born.getMonthValue()) : sentMonth);
        form.setYear(sentYear == null ? Integer.toString(born.getYear()) : sentYear);
        form.setGroup(card.mainGroup());
        form.groups().addAll(card.groups());
    }

    /** Stores what was corrected. */
    public String save() {
        Optional<LocalDate> born = form.birthDate(today());
        if (born.isEmpty()) {
            messages.errorAt("day", FEATURE, "correct.message.birth-date");
            return null;
        }
        boolean checkAgain = profile.correct(
                new CorrectProfile(form.getFullName(), born.get(), form.getGroup(), form.groups(), form.getGuardian()));
        messages.infoNext(FEATURE, checkAgain ? "correct.message.saved-check-again" : "correct.message.saved");
        return "/identity/me?faces-redirect=true";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
    }

    /** Whether the birth date as typed makes somebody a child who was none so far: then a guardian has to agree. */
    public boolean isBecomingChild() {
        return !isChild(card.birthDate())
                && form.birthDate(today()).filter(this::isChild).isPresent();
    }

    private boolean isChild(LocalDate born) {
        return BirthDate.isYoungerThan(RegisterLearner.ADULT_CONSENT_AGE, born, today());
    }

    /** Whether an identity check would be lost with another name or birth date. */
    public boolean isVerified() {
        return card.identityLevel() != IdentityLevel.DECLARED;
    }

    public List<LearnerGroup> getGroups() {
        return PersonForm.GROUPS;
    }

    public CorrectForm getForm() {
        return form;
    }
}
