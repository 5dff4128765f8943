package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.hocvuso.e2e.Visitor.Device;
import vn.hocvuso.it.support.ProductSession;
import vn.hocvuso.run.Product;

/** People who do not make an account alone, one-time passwords, and the officers and administrators behind both. */
class RegistryE2E {

    private static final String CHOSEN = "cua-rieng-ba-2026";

    @Test
    void elderlyPersonLearns_withTheSlipOfTheOfficer() {
        String name = "Vàng Thị Lành " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        try (Visitor officer = MainFlowE2E.officer("xacnhan");
                Visitor other = MainFlowE2E.officer("xacnhan2");
                Visitor borrowed = new Visitor(Device.PHONE_WITHOUT_SCRIPT)) {
            officer.open("/identity/learners").click("to-new");
            fill(officer, name);
            officer.click("register");
            assertThat(officer.sees("slip"))
                    .as("not before the consent was heard")
                    .isFalse();
            officer.byTestId("agreed").check();
            officer.click("register");
            String login = officer.text("slip-login");
            String password = officer.text("slip-password");

            Learner.signIn(borrowed, login, password);
            assertThat(borrowed.path()).startsWith("/identity/password");
            for (String elsewhere : new String[] {"/learning/my-learning", "/catalog/courses", "/", "/identity/me"}) {
                assertThat(borrowed.open(elsewhere).path()).startsWith("/identity/password");
            }
            choose(borrowed, password, password);
            assertThat(borrowed.sees("errors"))
                    .as("the one-time password again")
                    .isTrue();
            borrowed.open("/learning/my-learning");
            choose(borrowed, password, CHOSEN);
            assertThat(borrowed.path()).isEqualTo("/learning/my-learning");
            borrowed.open("/identity/me");
            assertThat(borrowed.text("identity-level")).isEqualTo("Đã xác minh");
            assertThat(borrowed.text("consent")).contains("trước mặt cán bộ");

            officer.open("/identity/learners?words=" + login);
            String address = officer.byTestId("person").first().getAttribute("href");
            assertThat(officer.fetch(address).status()).isEqualTo(200);
            assertThat(other.open("/identity/learners?words=" + login).sees("person"))
                    .isFalse();
            assertThat(other.fetch(address).status()).isEqualTo(404);
            assertThat(other.open("/identity/new-learner?place=02848").sees("register"))
                    .isFalse();
        }
    }

    @Test
    void namesakeIsAskedAbout_beforeSomebodyIsRegisteredTwice() {
        String name = "Sùng Thị Trùng " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        try (Visitor officer = MainFlowE2E.officer("xacnhan")) {
            for (int times = 0; times < 2; times++) {
                officer.open("/identity/new-learner");
                fill(officer, name);
                officer.byTestId("agreed").check();
                officer.click("register");
            }
            assertThat(officer.sees("slip")).isFalse();
            assertThat(officer.page().locator("#messages").innerText()).contains("trùng tên và ngày sinh");

            officer.byTestId("anotherPerson").check();
            officer.click("register");
            assertThat(officer.sees("slip")).isTrue();
        }
    }

    @Test
    void passwordOfAnAdministratorsSlipHasToBeReplaced() {
        try (Learner forgetful = Learner.registered(Device.PHONE, "CITIZEN", "Cụ Ông Quên Nữa");
                Visitor administrator = MainFlowE2E.officer("quantri");
                Visitor again = new Visitor(Device.PHONE)) {
            administrator.open("/identity/people?words=" + forgetful.login).click("person");
            administrator.click("reset");

            Learner.signIn(again, forgetful.login, administrator.text("slip-password"));
            assertThat(again.sees("one-time")).isTrue();
            choose(again, administrator.text("slip-password"), CHOSEN);
            assertThat(again.open("/learning/my-learning").path()).isEqualTo("/learning/my-learning");
        }
    }

    @Test
    void slipThatLayTooLongOpensNothing_andANewOneDoes() throws SQLException {
        try (Learner forgetful = Learner.registered(Device.PHONE, "CITIZEN", "Bà Để Quên Phiếu");
                Visitor administrator = MainFlowE2E.officer("quantri");
                Visitor again = new Visitor(Device.PHONE_WITHOUT_SCRIPT)) {
            administrator
                    .open("/identity/people?words=" + forgetful.login)
                    .click("person")
                    .click("reset");
            String old = administrator.text("slip-password");
            assertThat(administrator.text("slip-last-day")).matches("\\d\\d/\\d\\d/\\d{4}");
            letExpire(forgetful.login);

            again.open("/identity/sign-in");
            again.byTestId("loginName").fill(forgetful.login);
            again.byTestId("password").fill(old);
            again.click("enter");

            assertThat(again.path()).startsWith("/identity/sign-in");
            assertThat(again.page().locator("#messages").innerText()).contains("01/02/2026", "xin phiếu mới");

            administrator
                    .open("/identity/people?words=" + forgetful.login)
                    .click("person")
                    .click("reset");
            Learner.signIn(again, forgetful.login, administrator.text("slip-password"));
            assertThat(again.sees("one-time")).isTrue();
        }
    }

    private static void letExpire(String login) throws SQLException {
        Product product = ProductSession.product();
        try (Connection database = DriverManager.getConnection(
                        product.jdbcUrl(), product.databaseUser(), product.databasePassword());
                PreparedStatement statement = database.prepareStatement(
                        "UPDATE identity_account SET one_time_last_day = '2026-02-01' WHERE login_name = ?")) {
            statement.setString(1, login);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void organisationCanBeChosen_untilItIsClosed() {
        String name = "Hợp tác xã Thử " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        try (Visitor administrator = MainFlowE2E.officer("quantri");
                Learner learner = Learner.registered(Device.PHONE, "WORKER", "Lò Văn Xã Viên")) {
            administrator.open("/identity/organisations").click("to-new");
            administrator.byTestId("newName").fill(name);
            administrator.byTestId("newUnit").fill("02848");
            administrator.click("create");
            assertThat(administrator.text("name")).isEqualTo(name);
            learner.visitor.open("/identity/move");
            learner.visitor.byTestId("organisation").selectOption(name);
            learner.visitor.click("save");
            assertThat(learner.visitor.text("organisation")).isEqualTo(name);

            administrator.click("close");
            assertThat(administrator.sees("closed")).isTrue();

            learner.visitor.open("/identity/move");
            assertThat(learner.visitor.byTestId("organisation").innerText()).doesNotContain(name);
            assertThat(administrator
                            .open("/identity/organisations?words=hop+tac+xa+thu")
                            .sees("organisation"))
                    .isTrue();
        }
    }

    private static void fill(Visitor officer, String name) {
        officer.byTestId("fullName").fill(name);
        officer.page().locator("[name=birthDate_input]").fill("01/05/1944");
        officer.byTestId("subUnit").selectOption("02848-1");
        officer.byTestId("cardSeen").check();
    }

    private static void choose(Visitor visitor, String present, String chosen) {
        visitor.byTestId("present").fill(present);
        visitor.byTestId("chosen").fill(chosen);
        visitor.click("change");
    }
}
