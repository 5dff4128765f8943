package vn.hocvuso.identity;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.platform.PlatformFixtures;
import vn.hocvuso.platform.Settings;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.RecordingEvent;

/** Identity on a test database, without a server: two communes, an organisation each, services and a caller. */
public final class IdentityFixtures {

    /** Subtree of xã Lùng Phình. */
    public static final Scope LUNG_PHINH = new Scope(Scope.Kind.UNIT, "02848", "/15/02848/");
    /** Subtree of phường Đồ Sơn. */
    public static final Scope DO_SON = new Scope(Scope.Kind.UNIT, "11455", "/31/11455/");

    static final String PASSWORD = "mat-khau-thu-2026";

    public final CurrentPerson caller;
    public final AccountLifecycle lifecycle = new AccountLifecycle();
    public final MyDataQueries mine = new MyDataQueries();
    public final AuditTrail audit;
    final EntityManager entities;
    final IdentityRepository repository = new IdentityRepository();
    final AccountService accounts = new AccountService();
    final ProfileService profile = new ProfileService();
    final ConsentService consents = new ConsentService();
    final RegistryService registry = new RegistryService();
    final RegistryQueries registryQueries = new RegistryQueries();
    final OrganisationService organisations = new OrganisationService();
    final OrganisationQueries organisationQueries = new OrganisationQueries();
    final DirectoryQueries directory = new DirectoryQueries();
    final RoleService roles = new RoleService();
    final SessionService sessions = new SessionService();
    final SignInService signIns = new SignInService();
    final AdministratorWriter administrators = new AdministratorWriter();
    final List<PersonCorrected> corrected = new ArrayList<>();
    private PersonId failing = new PersonId(0);
    private final Clock clock;
    private SignedIn signedIn;

    /** Wires everything on that database. */
    public IdentityFixtures(EntityManager entities, Clock clock, Path home) {
        this.entities = entities;
        this.clock = clock;
        this.audit = PlatformFixtures.auditIn(entities, clock);
        caller = new CurrentPerson() {
            @Override
            public Optional<SignedIn> signedIn() {
                return Optional.ofNullable(signedIn);
            }

            @Override
            public boolean isPermitted(String permission) {
                return signedIn == null;
            }
        };
        repository.entities = entities;
        SessionCache cache = new SessionCache();
        cache.clock = clock;
        Security security = new PlainSecurity(repository);
        Accounts accountsOfAll = new Accounts();
        accountsOfAll.repository = repository;
        accountsOfAll.security = security;
        accountsOfAll.audit = audit;
        accountsOfAll.settings = new Settings();
        CallerScopes scopes = new CallerScopes();
        scopes.repository = repository;
        scopes.caller = caller;
        ConsentLedger ledger = new ConsentLedger();
        ledger.repository = repository;
        ledger.cache = cache;
        ledger.audit = audit;
        ledger.clock = clock;
        CitizenIdVault vault = new CitizenIdVault();
        vault.keys = PlatformFixtures.keysIn(home);
        PersonQueries persons = personsIn(entities, caller);
        IdentityService identities = new IdentityService();
        identities.repository = repository;
        identities.persons = persons;
        identities.vault = vault;
        identities.caller = caller;
        identities.audit = audit;
        identities.verified = new RecordingEvent<>();
        identities.clock = clock;

        accounts.repository = repository;
        accounts.security = security;
        accounts.accounts = accountsOfAll;
        accounts.consents = ledger;
        accounts.cache = cache;
        accounts.caller = caller;
        accounts.scopes = scopes;
        accounts.audit = audit;
        accounts.clock = clock;
        profile.repository = repository;
        profile.consents = ledger;
        profile.cache = cache;
        profile.caller = caller;
        profile.corrected = new RecordingEvent<>(corrected::add);
        profile.audit = audit;
        profile.clock = clock;
        consents.repository = repository;
        consents.ledger = ledger;
        consents.caller = caller;
        consents.clock = clock;
        registry.repository = repository;
        registry.security = security;
        registry.accounts = accountsOfAll;
        registry.consents = ledger;
        registry.identities = identities;
        registry.scopes = scopes;
        registry.caller = caller;
        registry.audit = audit;
        registry.clock = clock;
        registryQueries.entities = entities;
        registryQueries.repository = repository;
        registryQueries.persons = persons;
        registryQueries.scopes = scopes;
        registryQueries.caller = caller;
        registryQueries.clock = clock;
        organisations.repository = repository;
        organisations.scopes = scopes;
        organisations.audit = audit;
        organisations.clock = clock;
        organisationQueries.entities = entities;
        organisationQueries.caller = caller;
        organisationQueries.scopes = scopes;
        lifecycle.repository = repository;
        lifecycle.security = security;
        lifecycle.scopes = scopes;
        lifecycle.cache = cache;
        lifecycle.erased = new RecordingEvent<>(event -> {
            if (event.person().equals(failing)) {
                throw new IllegalStateException("an observer that fails");
            }
        });
        lifecycle.clock = clock;
        directory.entities = entities;
        directory.lifecycle = lifecycle;
        directory.caller = caller;
        directory.scopes = scopes;
        roles.repository = repository;
        roles.cache = cache;
        roles.caller = caller;
        roles.scopes = scopes;
        roles.audit = audit;
        roles.clock = clock;
        mine.entities = entities;
        mine.repository = repository;
        mine.persons = persons;
        mine.vault = vault;
        mine.caller = caller;
        mine.audit = audit;
        mine.clock = clock;
        SessionReader reader = new SessionReader();
        reader.repository = repository;
        reader.cache = cache;
        sessions.repository = repository;
        sessions.cache = cache;
        sessions.reader = reader;
        sessions.clock = clock;
        administrators.repository = repository;
        administrators.accounts = accountsOfAll;
        administrators.security = security;
        administrators.audit = audit;
        administrators.clock = clock;
        SignInRecorder recorder = new SignInRecorder();
        recorder.repository = repository;
        recorder.accounts = accountsOfAll;
        signIns.repository = repository;
        signIns.security = security;
        signIns.cache = cache;
        signIns.recorder = recorder;
        signIns.clock = clock;
    }

    /** What stands about accounts in that persistence context; reads only. */
    public static AccountLifecycle accountsIn(EntityManager in) {
        AccountLifecycle accounts = new AccountLifecycle();
        accounts.repository = new IdentityRepository();
        accounts.repository.entities = in;
        return accounts;
    }

    /** Reads about persons in that database, for that caller. */
    public static PersonQueries personsIn(EntityManager entities, CurrentPerson caller) {
        PersonQueries persons = new PersonQueries();
        persons.entities = entities;
        persons.caller = caller;
        return persons;
    }

    /** Units and organisations of a new database. */
    public static void places(EntityManager entities) {
        Database.inTransaction(entities, () -> {
            LocalDate since = LocalDate.of(2025, 7, 1);
            for (String[] line : new String[][] {
                {"15", "02848", "02848-1", "Tỉnh Lào Cai", "Xã Lùng Phình", "Thôn mẫu 1", "Ủy ban nhân dân xã"},
                {"31", "11455", "11455-1", "Thành phố Hải Phòng", "Phường Đồ Sơn", "Tổ 1", "Trường THCS Đồ Sơn"}
            }) {
                Unit province = new Unit(line[0], null, UnitType.PROVINCE, line[3], since);
                entities.persist(province);
                entities.flush();
                Unit commune = new Unit(line[1], province, UnitType.COMMUNE, line[4], since);
                entities.persist(commune);
                entities.flush();
                entities.persist(new Unit(line[2], commune, UnitType.SUB_UNIT, line[5], since));
                entities.persist(new Organisation("org-" + line[1], line[6], line[1]));
                entities.flush();
            }
            return null;
        });
    }

    /** A person with an account who lives in that unit; signed in afterwards. */
    public PersonId registered(String name, String loginName, LocalDate born, String unit) {
        signedIn = null;
        String token = Database.inTransaction(
                entities,
                () -> accounts.register(new RegisterLearner(
                        name,
                        born,
                        loginName,
                        PASSWORD,
                        LearnerGroup.CITIZEN,
                        unit,
                        "",
                        GuardianRule.isChild(born, LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE))
                                ? "Lò Thị Mẹ"
                                : "",
                        true)));
        signedIn = session(token).orElseThrow();
        return signedIn.person();
    }

    /** What this token's holder may do now, as every request asks. */
    Optional<SignedIn> session(String token) {
        return Database.inTransaction(entities, () -> sessions.personOf(token));
    }

    /** Lets that person ask, with these roles in these scopes. */
    public void as(PersonId person, Role role, Scope... scopes) {
        Person somebody = new Person(
                person.value(), "Ai đó", LocalDate.of(1980, 1, 1), LearnerGroup.PUBLIC_SECTOR, clock.instant());
        List<RoleGrant> grants = new ArrayList<>();
        for (Scope scope : scopes) {
            grants.add(new RoleGrant(grants.size() + 1L, person.value(), role, scope, clock.instant()));
        }
        signedIn = SessionService.principal(somebody, grants, Confinement.NONE);
    }

    /** Lets that person ask, without any role. */
    public void as(PersonId person) {
        as(person, Role.INSTRUCTOR);
    }

    /** Verifies the person's identity. */
    public void verified(PersonId person) {
        Database.inTransaction(entities, () -> {
            repository
                    .person(person.value())
                    .orElseThrow()
                    .verified(IdentityLevel.VERIFIED, VerificationMethod.CARD_SEEN, 0, clock.instant());
            return null;
        });
    }

    /** Name and birth date as they are stored now. */
    public String stored(PersonId person) {
        Person found = entities.find(Person.class, person.value());
        entities.clear();
        return found.fullName() + " " + found.birthDate() + " " + found.unitCode();
    }

    /** Lets an observer of that person's erasure fail. */
    public void failingErasureOf(PersonId person) {
        failing = person;
    }

    /** Whether the person has an account. */
    public boolean hasAccount(PersonId person) {
        return repository.accountOfPerson(person.value()).isPresent();
    }

    /** Passwords without the half second that each hash takes; hashing has tests of its own. */
    private static final class PlainSecurity extends Security {

        PlainSecurity(IdentityRepository repository) {
            this.repository = repository;
        }

        @Override
        boolean isPassword(String loginName, String password) {
            return repository
                    .accountOf(loginName)
                    .filter(account -> account.passwordHash().equals(hash(password)))
                    .isPresent();
        }

        @Override
        String hash(String password) {
            return "plain " + password;
        }
    }

    static Set<LearnerGroup> groups(LearnerGroup... groups) {
        return Set.of(groups);
    }
}
