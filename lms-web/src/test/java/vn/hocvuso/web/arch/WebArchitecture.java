package vn.hocvuso.web.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope;
import com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Set;
import org.primefaces.PrimeFaces;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.Security;
import vn.hocvuso.platform.ProgramId;
import vn.hocvuso.platform.Settings;
import vn.hocvuso.platform.SystemSubject;
import vn.hocvuso.shared.Feature;

/** The rules of the web module that byte code can tell. */
final class WebArchitecture {

    static final ArchRule A1_PAGES_USE_WHAT_THEIR_FEATURE_MAY = ModuleRuleDefinition.modules()
            .definedByAnnotation(Feature.class)
            .should()
            .respectTheirAllowedDependenciesDeclaredIn(
                    "allowed", ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage("vn.hocvuso.."))
            .as("A1 pages use only what their @Feature allows");

    static final ArchRule A4_PAGES_KNOW_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("vn.hocvuso.web..")
            .should()
            .dependOnClassesThat(describe(
                    "belong to persistence",
                    type -> type.getPackageName().startsWith("jakarta.persistence")
                            && !type.getSimpleName().equals("OptimisticLockException")))
            .orShould()
            .beAnnotatedWith(Stateless.class)
            .orShould()
            .beAnnotatedWith(Singleton.class)
            .as("A4 pages know no database and are no services");

    static final ArchRule A7_GETTERS_ONLY_SHOW = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Page")
            .and(describe("are getters", method -> method.getName().matches("(get|is)[A-Z].*")))
            .should(callServices())
            .as("A7 getters of pages call no service");

    static final ArchRule A8_FACES_IS_SPOKEN_IN_ONE_PLACE = noClasses()
            .that()
            .resideInAPackage("vn.hocvuso.web..")
            .and()
            .resideOutsideOfPackage("vn.hocvuso.web.shared..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(FacesContext.class, PrimeFaces.class)
            .as("A8 only web.shared touches FacesContext and PrimeFaces");

    static final ArchRule A13_NO_SESSION_SCOPE = noClasses()
            .that()
            .resideInAPackage("vn.hocvuso.web..")
            .should()
            .beAnnotatedWith(SessionScoped.class)
            .as("A13 nothing lives in the session scope");

    static final ArchRule A14_EVERY_PACKAGE_IS_A_FEATURE =
            classes().that().resideInAPackage("vn.hocvuso.web..").should(liveInAFeature());

    static final ArchRule A17_PAGES_ASK_GUARDED_SERVICES = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("vn.hocvuso.web..")
            .and()
            .areAnnotatedWith(Inject.class)
            .should(beOfAGuardedService())
            .as("A17 pages ask features only by their guarded services");

    static final ArchRule A17_PAGES_ARE_NEVER_THE_PRODUCT = noClasses()
            .that()
            .resideInAPackage("vn.hocvuso.web..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(SystemSubject.class)
            .as("A17 pages act for who asks, never as the product");

    static final Set<ArchRule> ALL = Set.of(
            A1_PAGES_USE_WHAT_THEIR_FEATURE_MAY,
            A4_PAGES_KNOW_NO_DATABASE,
            A7_GETTERS_ONLY_SHOW,
            A8_FACES_IS_SPOKEN_IN_ONE_PLACE,
            A13_NO_SESSION_SCOPE,
            A14_EVERY_PACKAGE_IS_A_FEATURE,
            A17_PAGES_ASK_GUARDED_SERVICES,
            A17_PAGES_ARE_NEVER_THE_PRODUCT);

    /** What a page may know of the product beside its services; none of them answers about anybody else. */
    private static final Set<Class<?>> OPEN_TO_PAGES =
            Set.of(CurrentPerson.class, ProgramId.class, Security.class, Settings.class);

    private WebArchitecture() {}

    private static ArchCondition<JavaMethod> callServices() {
        DescribedPredicate<JavaClass> service =
                describe("service", type -> type.getSimpleName().matches(".*(Service|Queries)"));
        return new ArchCondition<>("call services") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean calls =
                        method.getMethodCallsFromSelf().stream().anyMatch(call -> service.test(call.getTargetOwner()));
                events.add(new SimpleConditionEvent(method, calls, method.getFullName() + " calls a service"));
            }
        };
    }

    private static ArchCondition<JavaField> beOfAGuardedService() {
        return new ArchCondition<>("be of a guarded service") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean ofAFeature = type.getPackageName().startsWith("vn.hocvuso.")
                        && !type.getPackageName().startsWith("vn.hocvuso.web.");
                boolean guarded = type.isAnnotatedWith(Stateless.class)
                        || type.isAnnotatedWith(Singleton.class)
                        || OPEN_TO_PAGES.stream().anyMatch(type::isEquivalentTo);
                events.add(new SimpleConditionEvent(field, !ofAFeature || guarded, field.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInAFeature() {
        return new ArchCondition<>("live in a package with @Feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, type.getPackage().isAnnotatedWith(Feature.class), type.getName()));
            }
        };
    }
}
