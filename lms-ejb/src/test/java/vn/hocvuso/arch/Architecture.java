package vn.hocvuso.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope;
import com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.shared.Feature;
import vn.hocvuso.shared.OpenToEveryone;

/** The rules of the house that byte code can tell; the numbers are those of docs/architecture.md. */
final class Architecture {

    private static final String ROOT = "vn.hocvuso..";
    private static final Pattern BANNED_NAMES =
            Pattern.compile(".*[A-Za-z0-9](Manager|Helper|Utils?|Impl|Facade|Bean|DTO|Dto|VO)$");

    static final ArchRule A1_FEATURES_USE_WHAT_THEY_DECLARE = ModuleRuleDefinition.modules()
            .definedByAnnotation(Feature.class)
            .should()
            .respectTheirAllowedDependenciesDeclaredIn(
                    "allowed", ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage(ROOT))
            .as("A1 features use only what their @Feature allows");

    static final ArchRule A1_FEATURES_HAVE_NO_CYCLES =
            slices().matching("vn.hocvuso.(**)").should().beFreeOfCycles().as("A1 packages have no cycles");

    static final ArchRule A2_INSIDES_ARE_NOT_PUBLIC = classes()
            .that(nameEnds("Repository").or(nameEnds("Policy")).or(isEntity()))
            .should()
            .notBePublic()
            .as("A2 entities, repositories and policies stay inside their feature");

    static final ArchRule A3_PERSISTENCE_IN_REPOSITORIES_AND_QUERIES = noClasses()
            .that(not(nameEnds("Repository")
                    .or(nameEnds("Queries"))
                    .or(nameEnds("Search"))
                    .or(resideInAPackage("vn.hocvuso.platform.."))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .as("A3 only repositories, queries and their searches use the EntityManager");

    static final ArchRule A4_SERVICES_KNOW_NO_WEB = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..")
            .as("A4 services know no pages");

    static final ArchRule A5_SERVICES_SAY_WHO_MAY = methods()
            .that()
            .arePublic()
            .and(declaredInABusinessClass())
            .should(sayWhoMay())
            .as("A5 public methods of services say who may call them");

    static final ArchRule A6_ENTITIES_DO_NOT_LEAVE = methods()
            .that()
            .arePublic()
            .and(declaredInServiceOrQueries())
            .should(speakWithoutEntities())
            .as("A6 services speak in records");

    // SnakeYAML hands dates over as java.util.Date; the one class that reads them converts at once
    static final ArchRule A9_TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that(not(nameEnds("DemonstrationWriter")))
            .should()
            .callMethodWhere(asksForNow())
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class)
            .as("A9 time comes from the injected Clock");

    static final ArchRule A10_NO_STANDARD_STREAMS =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.as("A10 nothing is printed");

    static final ArchRule A11_NO_TRANSACTIONS_BY_HAND = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(UserTransaction.class)
            .orShould()
            .callMethodWhere(firesAsync())
            .as("A11 no transaction by hand, no asynchronous event");

    static final ArchRule A12_NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(BANNED_NAMES.pattern())
            .as("A12 no Manager, Helper, Util, Impl, Facade, Bean, DTO");

    static final ArchRule A14_EVERY_PACKAGE_IS_A_FEATURE =
            classes().should(liveInAFeature()).as("A14 every package declares its feature");

    static final ArchRule A18_ONE_JSON_PROVIDER = noClasses()
            .that(not(DescribedPredicate.describe(
                    "vn.hocvuso.shared.Json", type -> type.getFullName().equals("vn.hocvuso.shared.Json"))))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(jakarta.json.Json.class, JsonProvider.class)
            .as("A18 JSON by vn.hocvuso.shared.Json, which looks its provider up once");

    static final Set<ArchRule> ALL = Set.of(
            A1_FEATURES_USE_WHAT_THEY_DECLARE,
            A1_FEATURES_HAVE_NO_CYCLES,
            A2_INSIDES_ARE_NOT_PUBLIC,
            A3_PERSISTENCE_IN_REPOSITORIES_AND_QUERIES,
            A4_SERVICES_KNOW_NO_WEB,
            A5_SERVICES_SAY_WHO_MAY,
            A6_ENTITIES_DO_NOT_LEAVE,
            A9_TIME_COMES_FROM_THE_CLOCK,
            A10_NO_STANDARD_STREAMS,
            A11_NO_TRANSACTIONS_BY_HAND,
            A12_NAMES_SAY_SOMETHING,
            A14_EVERY_PACKAGE_IS_A_FEATURE,
            A18_ONE_JSON_PROVIDER);

    private Architecture() {}

    private static DescribedPredicate<JavaClass> nameEnds(String end) {
        return DescribedPredicate.describe(
                "name ends in " + end, type -> outermost(type).getSimpleName().endsWith(end));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Architecture::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaMethod> declaredInABusinessClass() {
        return DescribedPredicate.describe(
                "declared in a session bean",
                method -> method.getOwner().isAnnotatedWith(Stateless.class)
                        || method.getOwner().isAnnotatedWith(Singleton.class));
    }

    private static DescribedPredicate<JavaMethod> declaredInServiceOrQueries() {
        return DescribedPredicate.describe(
                "declared in a service or queries",
                method -> method.getOwner().getSimpleName().matches(".*(Service|Queries)"));
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("carry a permission or @OpenToEveryone") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said =
                        Set.of(OpenToEveryone.class, RequiresPermissions.class, RequiresAuthentication.class).stream()
                                .anyMatch(type -> method.isAnnotatedWith(type)
                                        || method.getOwner().isAnnotatedWith(type));
                events.add(new SimpleConditionEvent(method, said, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> speakWithoutEntities() {
        return new ArchCondition<>("neither take nor return entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean entity =
                        method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(Architecture::isEntity)
                                || method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                        .anyMatch(Architecture::isEntity);
                events.add(new SimpleConditionEvent(method, !entity, method.getFullName()));
            }
        };
    }

    private static DescribedPredicate<JavaClass> isEntity() {
        return DescribedPredicate.describe("entity", Architecture::isEntity);
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }

    private static DescribedPredicate<JavaMethodCall> asksForNow() {
        return DescribedPredicate.describe(
                "ask for now without a clock",
                call -> (call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class)))
                        || call.getTarget().getFullName().equals("java.lang.System.currentTimeMillis()"));
    }

    private static DescribedPredicate<JavaMethodCall> firesAsync() {
        return DescribedPredicate.describe(
                "fire asynchronously",
                call -> call.getTargetOwner().isEquivalentTo(Event.class)
                        && call.getTarget().getName().equals("fireAsync"));
    }

    private static ArchCondition<JavaClass> liveInAFeature() {
        return new ArchCondition<>("live in a package with @Feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean feature = type.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || type.getPackage().isAnnotatedWith(Feature.class);
                events.add(new SimpleConditionEvent(type, feature, type.getName()));
            }
        };
    }
}
