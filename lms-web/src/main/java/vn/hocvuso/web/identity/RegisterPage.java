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
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.RegisterLearner;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.ReturnAddress;
import vn.hocvuso.web.shared.Visit;

/**
 * Making an account in five short steps without script: who, province, commune, place and organisation, account. What
 * earlier steps were told travels along in hidden fields; only the last step asks for the password.
 */
@Named("identityRegister")
@RequestScoped
public class RegisterPage {

    /** Number of steps. */
    public static final int LAST = 5;

    private static final String FEATURE = "identity";
    private static final int SHORTEST_PASSWORD = 8;

    @Inject
    AccountService accounts;

    @Inject
    Places places;

    @Inject
    Visit visit;

    @Inject
    FacesMessages messages;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "step")
    String sentStep;

    @Inject
    @Param(name = "previous")
    String previousPressed;

    @Inject
    @Param(name = "group")
    String groupSlug;

    @Inject
    @Param(name = "dayKept")
    String sentDay;

    @Inject
    @Param(name = "monthKept")
    String sentMonth;

    @Inject
    @Param(name = "yearKept")
    String sentYear;

    @Inject
    @Param(name = "provinceKept")
    String sentProvince;

    @Inject
    @Param(name = "communeKept")
    String sentCommune;

    private final RegisterForm form = new RegisterForm();
    private int step = 1;

    // What decides which fields and choices there are must be known before Faces reads the fields.
    @PostConstruct
    void load() {
        form.setDay(sentDay);
        form.setMonth(sentMonth);
        form.setYear(sentYear);
        form.getPlace().setProvince(sentProvince);
        form.getPlace().setCommune(sentCommune);
        step = sentStep != null && sentStep.matches("[1-5]") ? Integer.parseInt(sentStep) : 1;
        form.setGroup(LearnerGroup.ofSlug(groupSlug == null ? "" : groupSlug).orElse(null));
    }

    /** Goes on when this step is complete. */
    public String next() {
        if (isStepComplete()) {
            step = step == 3 && isNothingBelow() ? LAST : Math.min(step + 1, LAST);
        }
        return null;
    }

    /** Goes back a step; everything typed so far stays. */
    public String previous() {
        step = step == LAST && isNothingBelow() ? 3 : Math.max(step - 1, 1);
        return null;
    }

    /** Makes the account and signs in. */
    public String finish() {
        if (!isStepComplete()) {
            return null;
        }
        Optional<LocalDate> born = form.birthDate(today());
        if (born.isEmpty()
                || form.getGroup() == null
                || form.getPlace().getCommune().isBlank()) {
            step = 1;
            messages.error(FEATURE, "register.message.start-again");
            return null;
        }
        String token = accounts.register(new RegisterLearner(
                form.getFullName(),
                born.get(),
                form.getLoginName().strip(),
                form.getPassword(),
                form.getGroup(),
                form.getPlace().unit(),
                form.getPlace().getOrganisation(),
                isChild() ? form.getGuardian() : "",
                form.isConsent()));
        visit.signedInWith(token);
        messages.infoNext(FEATURE, "register.message.welcome");
        return ReturnAddress.safe("/learning/my-learning", "/identity/me") + "?faces-redirect=true";
    }

    private boolean isStepComplete() {
        boolean complete = true;
        if (step == 1 && form.birthDate(today()).isEmpty()) {
            messages.errorAt("day", FEATURE, "register.message.birth-date");
            complete = false;
        }
        if (step == LAST) {
            if (!form.getLoginName().strip().matches(RegisterLearner.LOGIN_NAME)) {
                messages.errorAt("loginName", FEATURE, "register.message.login-name");
                complete = false;
            }
            if (form.getPassword().length() < SHORTEST_PASSWORD) {
                messages.errorAt("password", FEATURE, "register.message.password", SHORTEST_PASSWORD);
                complete = false;
            }
            if (!form.isConsent()) {
                messages.errorAt("consent", FEATURE, "register.message.consent");
                complete = false;
            }
        }
        return complete;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
    }

    /** Whether the chosen commune has neither sub-units nor organisations, so that there is nothing to ask for. */
    private boolean isNothingBelow() {
        String commune = form.getPlace().getCommune();
        return places.below(commune).isEmpty()
                && places.organisationsIn(commune).isEmpty();
    }

    /** Whether a legal representative has to agree. */
    public boolean isChild() {
        return form.birthDate(today())
                .filter(born -> BirthDate.isYoungerThan(RegisterLearner.ADULT_CONSENT_AGE, born, today()))
                .isPresent();
    }

    /** Whether required fields are asked for: not when somebody goes back. */
    public boolean isForward() {
        return previousPressed == null;
    }

    public List<LearnerGroup> getGroups() {
        return PersonForm.GROUPS;
    }

    public RegisterForm getForm() {
        return form;
    }

    public int getStep() {
        return step;
    }
}
