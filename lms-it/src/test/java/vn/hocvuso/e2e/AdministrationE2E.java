package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hocvuso.e2e.Visitor.Device;

/** How a real installation gets its officers, and how somebody gets a new password. */
class AdministrationE2E {

    @Test
    void personBecomesOfficer_whenAdministratorGivesTheRole() {
        try (Learner chosen = Learner.registered(Device.LAPTOP, "PUBLIC_SECTOR", "Hà Thị Được Giao");
                Visitor administrator = MainFlowE2E.officer("quantri")) {
            openPerson(administrator, chosen.login);
            administrator.byTestId("role").selectOption("CERTIFYING_OFFICER");
            administrator.byTestId("scopeKind").selectOption("UNIT");
            administrator.byTestId("scopeId").fill("02848");
            administrator.click("grant");
            assertThat(administrator.byTestId("grant").count()).isGreaterThanOrEqualTo(1);

            try (Learner again = Learner.onAnotherDevice(chosen, Device.LAPTOP)) {
                again.visitor.open("/credential/queue");

                assertThat(again.visitor.sees("filters")).isTrue();
            }
        }
    }

    @Test
    void oldPasswordIsRefused_whenAdministratorResetIt() {
        try (Learner forgetful = Learner.registered(Device.PHONE, "CITIZEN", "Cụ Bà Hay Quên");
                Visitor administrator = MainFlowE2E.officer("quantri")) {
            openPerson(administrator, forgetful.login);
            administrator.click("reset");
            assertThat(administrator.sees("slip")).isTrue();

            forgetful.visitor.open("/identity/sign-in");
            forgetful.visitor.byTestId("loginName").fill(forgetful.login);
            forgetful.visitor.byTestId("password").fill(Learner.PASSWORD);
            forgetful.visitor.click("enter");

            assertThat(forgetful.visitor.sees("errors")).isTrue();
        }
    }

    @Test
    void passwordIsChanged_whenThePresentOneIsRight() {
        try (Learner learner = Learner.registered(Device.PHONE_WITHOUT_SCRIPT, "CITIZEN", "Lò Văn Đổi Mật Khẩu")) {
            learner.visitor.open("/identity/password");
            learner.visitor.byTestId("present").fill(Learner.PASSWORD);
            learner.visitor.byTestId("chosen").fill("mat-khau-moi-2026");
            learner.visitor.click("change");

            try (Visitor elsewhere = new Visitor(Device.PHONE)) {
                Learner.signIn(elsewhere, learner.login, "mat-khau-moi-2026");
            }
        }
    }

    @Test
    void learnerSeesNoAdministration_whenOpeningItsAddress() {
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Người Học Tò Mò")) {
            assertThat(learner.visitor.fetch("/identity/people").status()).isEqualTo(403);
        }
    }

    private static void openPerson(Visitor administrator, String login) {
        administrator.open("/identity/people?words=" + login);
        administrator.click("person");
    }
}
