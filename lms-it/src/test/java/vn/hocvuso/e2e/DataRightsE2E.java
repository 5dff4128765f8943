package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.hocvuso.e2e.Visitor.Device;

/** What registration promises: see, correct, copy, withdraw, delete. */
class DataRightsE2E {

    @Test
    void correctedNameIsShown_andTheCardHasToBeSeenAgain() {
        try (Learner learner = Learner.registered(Device.PHONE_WITHOUT_SCRIPT, "CITIZEN", "Lò Thị Viết Nhầm");
                Visitor officer = MainFlowE2E.officer("xacnhan")) {
            officer.open("/identity/learners?words=" + learner.login).click("person");
            officer.byTestId("cardSeen").check();
            officer.click("verify");
            assertThat(officer.sees("check")).as("who saw the card, and when").isTrue();

            Visitor visitor = learner.visitor.open("/identity/correct");
            assertThat(visitor.sees("check-again")).isTrue();
            visitor.byTestId("fullName").fill("Lò Thị Viết Đúng");
            visitor.byTestId("day").fill("9");
            visitor.byTestId("worker").check();
            visitor.click("save");

            assertThat(visitor.text("name")).isEqualTo("Lò Thị Viết Đúng");
            assertThat(visitor.text("birth-date")).isEqualTo("09/03/1985");
            assertThat(visitor.text("identity-level")).isEqualTo("Chưa xác minh");
            officer.open("/identity/learners?words=" + learner.login).click("person");
            assertThat(officer.text("name")).isEqualTo("Lò Thị Viết Đúng");
        }
    }

    @Test
    void waitingRecordGoesToTheOtherCommune_whenThePlaceIsCorrected() {
        try (Learner learner = Learner.registered(Device.PHONE_WITHOUT_SCRIPT, "CITIZEN", "Vàng Thị Chuyển Nhà");
                Visitor there = MainFlowE2E.officer("xacnhan2")) {
            learner.begin("final/citizens").answerAllUnseen().handIn();
            Visitor visitor = learner.visitor.open("/identity/move").click("other-province");
            visitor.byTestId("province").selectOption("31");
            visitor.click("next");
            visitor.byTestId("commune").selectOption("11455");
            visitor.click("next");
            visitor.byTestId("subUnit").selectOption("11455-1");
            visitor.click("save");

            assertThat(visitor.text("unit")).contains("Đồ Sơn");
            there.open("/credential/queue?words=" + learner.name.replace(" ", "+"));
            assertThat(there.sees("record")).isTrue();
        }
    }

    @Test
    void copyHoldsEverything_inWordsAndForPrograms() throws IOException {
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Hà Thị <Bản> & Sao")) {
            learner.begin("final/citizens").answerAllUnseen().handIn();

            Map<String, String> files =
                    unzipped(learner.visitor.fetch("/rights/copy").body());

            assertThat(files).containsOnlyKeys("du-lieu-cua-toi.html", "du-lieu-cua-toi.json");
            assertThat(files.get("du-lieu-cua-toi.html"))
                    .contains("Hà Thị &lt;Bản&gt; &amp; Sao", learner.login, "Xã Lùng Phình", "Hồ sơ hoàn thành")
                    .contains("Các câu trả lời đã lưu", "Nhật ký kiểm tra về bạn")
                    .doesNotContain("???", "<Bản>");
            assertThat(files.get("du-lieu-cua-toi.json"))
                    .contains("\"full-name\": \"Hà Thị <Bản> & Sao\"")
                    .contains("\"attempts\"", "\"completions\"", "\"consents\"", "LEARNING_RECORD");
        }
    }

    @Test
    void nothingIsRecorded_whileTheConsentIsWithdrawn() {
        try (Learner learner = Learner.registered(Device.PHONE_WITHOUT_SCRIPT, "CITIZEN", "Giàng A Rút Lại")) {
            Visitor visitor = learner.visitor.open("/identity/consent");
            assertThat(visitor.byTestId("consequences").locator("li").count()).isEqualTo(6);
            visitor.click("withdraw");
            assertThat(visitor.sees("errors")).as("the box was not ticked").isTrue();
            visitor.byTestId("decided").check();
            visitor.click("withdraw");
            assertThat(visitor.sees("withdrawn")).isTrue();

            for (String closed : new String[] {"/learning/my-learning", "/catalog/courses", "/"}) {
                assertThat(visitor.open(closed).path()).isEqualTo("/identity/me");
            }
            assertThat(visitor.byTestId("consent").count()).isEqualTo(2);
            assertThat(visitor.fetch("/rights/copy").status()).isEqualTo(200);

            visitor.open("/identity/consent");
            visitor.byTestId("agreed").check();
            visitor.click("giveAgain");
            assertThat(visitor.byTestId("consent").count()).isEqualTo(3);
            assertThat(visitor.open("/learning/my-learning").path()).isEqualTo("/learning/my-learning");
        }
    }

    @Test
    void accountIsGone_whenDeletionIsCarriedOut() {
        try (Learner learner = Learner.registered(Device.PHONE_WITHOUT_SCRIPT, "CITIZEN", "Sùng Thị Xin Xóa");
                Visitor administrator = MainFlowE2E.officer("quantri")) {
            Visitor visitor = learner.visitor;
            ask(visitor, "sai-mat-khau");
            assertThat(visitor.sees("errors")).isTrue();
            ask(visitor, Learner.PASSWORD);
            assertThat(visitor.sees("deletion")).isTrue();
            assertThat(visitor.open("/learning/my-learning").path()).isEqualTo("/identity/me");
            visitor.click("cancelDeletion");
            assertThat(visitor.open("/learning/my-learning").path()).isEqualTo("/learning/my-learning");
            ask(visitor, Learner.PASSWORD);

            administrator.open("/rights/requests");
            administrator.open(administrator
                    .page()
                    .locator("[data-testid=request]:has-text('" + learner.name + "')")
                    .first()
                    .getAttribute("href"));
            administrator.click("carryOut");
            assertThat(administrator.text("status"))
                    .as("too early, and nobody insisted")
                    .isEqualTo("Đang chờ");
            administrator.byTestId("wantedAtOnce").check();
            administrator.click("carryOut");
            assertThat(administrator.text("status")).isEqualTo("Đã xóa");
            assertThat(administrator.text("name")).startsWith("#");

            assertThat(visitor.open("/identity/me").path()).startsWith("/identity/sign-in");
            visitor.byTestId("loginName").fill(learner.login);
            visitor.byTestId("password").fill(Learner.PASSWORD);
            visitor.click("enter");
            assertThat(visitor.sees("errors")).isTrue();
            administrator.open("/identity/people?words=" + learner.login);
            assertThat(administrator.sees("person")).isFalse();
        }
    }

    @Test
    void pagesAboutOneselfAreSmall() {
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Trần Thị Nhẹ Nhàng")) {
            for (String page : new String[] {
                "/identity/me", "/identity/correct", "/identity/move", "/identity/consent", "/rights/delete"
            }) {
                learner.visitor.open(page);
                Visitor.Weight weight = learner.visitor.weigh(page);
                assertThat(weight.bytes()).as(page).isLessThan(60 * 1024);
                assertThat(weight.requests()).as(page).isLessThanOrEqualTo(8);
            }
        }
    }

    private static void ask(Visitor visitor, String password) {
        visitor.open("/rights/delete");
        visitor.byTestId("decided").check();
        visitor.byTestId("password").fill(password);
        visitor.click("ask");
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
