package vn.hocvuso.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import vn.hocvuso.identity.Role;
import vn.hocvuso.it.support.ProductWithTests;

/** Nobody sees or does what they may not: every service method, everybody, against {@code service-access.tsv}. */
@ArquillianTest
class ServiceAccessIT {

    private static final String FIXTURES = "vn.hocvuso.it.";

    @Deployment
    static EnterpriseArchive product() {
        return ProductWithTests.archive();
    }

    @Test
    void everyMethodHasALine_andEveryLineAMethod() {
        ServiceMethods product = services();

        assertThat(product.signatures()).hasSizeGreaterThan(60);
        assertThat(product.differencesIn(AccessTable.ofProduct())).isEmpty();
    }

    @Test
    void guardLetsIn_whomTheTableNames() {
        AccessTable table = AccessTable.ofProduct();

        assertThat(services().wrongDecisions(table, Village.get())).isEmpty();
    }

    @Test
    void everybodyGetsTheirOwn_andNobodyMore() {
        AccessTable table = AccessTable.ofProduct();
        Trials trials = Trials.ofProduct();

        assertThat(trials.differencesIn(table)).isEmpty();
        assertThat(trials.wrongAnswers(table, Village.get())).isEmpty();
    }

    @Test
    void everyRoleIsTried() {
        Set<Role> tried =
                Arrays.stream(Who.values()).flatMap(who -> who.role().stream()).collect(Collectors.toSet());

        assertThat(tried).isEqualTo(EnumSet.allOf(Role.class));
    }

    @Test
    void methodWithoutLineAndLineWithoutMethodAreReported() {
        AccessTable table = AccessTable.parse(
                """
                WronglyOpenService.isRight()\tofficers\t-\t
                WronglyOpenService.gone()\tofficers\t-\t
                """);

        assertThat(fixtures().differencesIn(table))
                .containsExactly(
                        "has no line in service-access.tsv: UnguardedService.isNotGuarded()",
                        "has no line in service-access.tsv: WronglyOpenService.forgotThePolicy(PersonId)",
                        "has no line in service-access.tsv: WronglyOpenService.forgotToSay()",
                        "has no line in service-access.tsv: WronglyOpenService.isMeantForOfficers(String)",
                        "there is no such method: WronglyOpenService.gone()");
    }

    @Test
    void methodIsReported_whenItIsOpenedWronglyOrNotAtAllOrNotGuarded() {
        AccessTable table = AccessTable.parse(
                """
                WronglyOpenService.isMeantForOfficers(String)\tofficers\t-\t
                WronglyOpenService.forgotToSay()\tsigned-in\t-\t
                WronglyOpenService.isRight()\tofficers\t-\t
                UnguardedService.isNotGuarded()\tofficers\t-\t
                """);
        String all = ServiceMethods.words(EnumSet.allOf(Who.class));

        assertThat(fixtures().wrongDecisions(table, Village.get()))
                .containsExactly(
                        "UnguardedService.isNotGuarded() lets in " + all
                                + ", the table says officer-a officer-b system",
                        "WronglyOpenService.forgotToSay() lets in none, the table says " + all.replace("nobody ", ""),
                        "WronglyOpenService.isMeantForOfficers(String) lets in " + all
                                + ", the table says officer-a officer-b system");
    }

    @Test
    void methodIsReported_whenItAsksNobodyWhoseThingItIs() {
        String method = "WronglyOpenService.forgotThePolicy(PersonId)";
        AccessTable table = AccessTable.parse(method + "\tsigned-in\tlearner\tlearner officer-a");
        Trials trials = Trials.of(
                method,
                "learner",
                village -> () -> Village.bean(WronglyOpenService.class)
                        .forgotThePolicy(village.villager(Who.LEARNER).id())
                        .equals(village.villager(Who.LEARNER).id()));

        assertThat(trials.wrongAnswers(table, Village.get()))
                .contains(method + " about learner: neighbour gets it", method + " about learner: officer-b gets it")
                .doesNotContain(method + " about learner: officer-a gets it");
    }

    private static ServiceMethods services() {
        return ServiceMethods.deployed(type -> !type.getName().startsWith(FIXTURES));
    }

    private static ServiceMethods fixtures() {
        return ServiceMethods.deployed(type -> type == WronglyOpenService.class || type == UnguardedService.class);
    }
}
