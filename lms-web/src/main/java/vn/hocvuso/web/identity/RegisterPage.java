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
import vn.hocvuso.identity.UnitOption;
import vn.hocvuso.identity.UnitQueries;
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

    // the most frequent first, as on the home page
    private static final List<LearnerGroup> GROUPS =
            List.of(LearnerGroup.CITIZEN, LearnerGroup.STUDENT, LearnerGroup.WORKER, LearnerGroup.PUBLIC_SECTOR);

    @Inject
    AccountService accounts;

    @Inject
    UnitQueries units;

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
        form.setProvince(sentProvince);
        form.setCommune(sentCommune);
        step = sentStep != null && sentStep.matches("[1-5]") ? Integer.parseInt(sentStep) : 1;
        form.setGroup(LearnerGroup.ofSlug(groupSlug == null ? "" : groupSlug).orElse(null));
    }

    /** Goes on when this step is complete. */
    public String next() {
        if (isStepComplete()) {
            step = step == 3 && places().isEmpty() && organisations().isEmpty() ? LAST : Math.min(step + 1, LAST);
        }
        return null;
    }

    /** Goes back a step; everything typed so far stays. */
    public String previous() {
        step = step == LAST && places().isEmpty() && organisations().isEmpty() ? 3 : Math.max(step - 1, 1);
        return null;
    }

    /** Makes the account and signs in. */
    public String finish() {
        if (!isStepComplete()) {
            return null;
        }
        Optional<LocalDate> born = birthDate();
        if (born.isEmpty() || form.getGroup() == null || isEmpty(form.getCommune())) {
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
                isEmpty(form.getSubUnit()) ? form.getCommune() : form.getSubUnit(),
                text(form.getOrganisation()),
                isChild() ? text(form.getGuardian()) : "",
                form.isConsent()));
        visit.signedInWith(token);
        messages.infoNext(FEATURE, "register.message.welcome");
        return ReturnAddress.safe("/learning/my-learning", "/identity/me") + "?faces-redirect=true";
    }

    private boolean isStepComplete() {
        boolean complete = true;
        if (step == 1 && birthDate().isEmpty()) {
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

    private Optional<LocalDate> birthDate() {
        return BirthDate.of(form.getDay(), form.getMonth(), form.getYear(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
    }

    /** Provinces to choose from. */
    public List<UnitOption> provinces() {
        return units.provinces();
    }

    /** Communes of the chosen province. */
    public List<UnitOption> communes() {
        return isEmpty(form.getProvince()) ? List.of() : units.below(form.getProvince());
    }

    /** Places of the chosen commune. */
    public List<UnitOption> places() {
        return isEmpty(form.getCommune()) ? List.of() : units.below(form.getCommune());
    }

    /** Organisations of the chosen commune. */
    public List<UnitOption> organisations() {
        return isEmpty(form.getCommune()) ? List.of() : units.organisationsIn(form.getCommune());
    }

    /** Name of the chosen province or commune, for the heading of the next step; empty when none. */
    public String nameOf(String code) {
        return isEmpty(code) ? "" : units.unit(code).map(UnitOption::name).orElse("");
    }

    /** Whether a legal representative has to agree. */
    public boolean isChild() {
        return birthDate()
                .filter(born -> BirthDate.isYoungerThan(RegisterLearner.ADULT_CONSENT_AGE, born, today()))
                .isPresent();
    }

    /** Whether required fields are asked for: not when somebody goes back. */
    public boolean isForward() {
        return previousPressed == null;
    }

    public List<LearnerGroup> getGroups() {
        return GROUPS;
    }

    public RegisterForm getForm() {
        return form;
    }

    public int getStep() {
        return step;
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
