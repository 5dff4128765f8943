package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocvuso.e2e.Visitor.Device;
import vn.hocvuso.it.support.ProductSession;

/** The product's reason to be: somebody learns, is assessed, is confirmed by an officer, and a stranger can check it. */
class MainFlowE2E {

    @ParameterizedTest
    @CsvSource({
        "citizens, CITIZEN, PHONE_WITHOUT_SCRIPT, Giàng Thị Sùng Mỷ",
        "public-sector, PUBLIC_SECTOR, LAPTOP, Nguyễn Thuỵ Ngọc Trâm Anh",
        "students, STUDENT, PHONE, Lò Ềm Đỗ Quỳnh",
        "workers, WORKER, PHONE, Trần Văn Hùng Dũng"
    })
    void strangerSeesValidCertificate_whenLearnerPassedAndOfficerConfirmed(
            String path, String group, Device device, String name) {
        String code;
        try (Learner learner = Learner.registered(device, group, name)) {
            passWhatTheFinalAsksFor(learner);
            learner.begin("final/" + path).answerAll().handIn();
            assertThat(learner.hasPassed()).isTrue();
            learner.visitor.open("/credential/my-completions");
            assertThat(learner.visitor.sees("completion")).isTrue();

            try (Visitor officer = officer("xacnhan")) {
                confirm(officer, name);
            }

            learner.visitor.open("/credential/my-completions").click("certificate");
            code = learner.visitor.text("code");
            assertThat(learner.visitor.text("holder")).isEqualTo(name);
        }
        try (Visitor stranger = new Visitor(device)) {
            stranger.open("/credential/verify");
            stranger.page().locator("input[name=code]").fill(code);
            stranger.click("check");
            assertThat(stranger.sees("VALID")).isTrue();
            assertThat(stranger.byTestId("verdict").innerText()).doesNotContain(name);
        }
    }

    @Test
    void strangerSeesRevoked_whenOfficerRevoked() {
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Vàng A Pỏ");
                Visitor officer = officer("xacnhan")) {
            learner.begin("final/citizens").answerAllUnseen().handIn();
            confirm(officer, learner.name);
            learner.visitor.open("/credential/my-completions").click("certificate");
            String code = learner.visitor.text("code");

            officer.byTestId("revocationReason").fill("Cấp nhầm người.");
            officer.click("revoke");

            try (Visitor stranger = new Visitor(Device.PHONE)) {
                stranger.open("/credential/verify?code=" + code.replace(" ", ""));
                assertThat(stranger.sees("REVOKED")).isTrue();
            }
        }
    }

    @Test
    void officerOfAnotherCommuneSeesNothing_whenRecordIsOutsideTheScope() {
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Thào Thị Ngoài Phạm Vi");
                Visitor own = officer("xacnhan");
                Visitor other = officer("xacnhan2")) {
            learner.begin("final/citizens").answerAllUnseen().handIn();
            own.open("/credential/queue?words=" + learner.name.replace(" ", "+"));
            String record = own.byTestId("record").first().getAttribute("href");

            other.open("/credential/queue?words=" + learner.name.replace(" ", "+"));

            assertThat(other.sees("record")).isFalse();
            assertThat(other.fetch(record).status()).isEqualTo(404);
            assertThat(own.fetch(record).status()).isEqualTo(200);
        }
    }

    @Test
    void learnerReadsTheReason_whenOfficerReturnsTheRecord() {
        String reason = "Mời bà con mang căn cước đến trụ sở xã để đối chiếu.";
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Hoàng Thị Trả Lại");
                Visitor officer = officer("xacnhan")) {
            learner.begin("final/citizens").answerAllUnseen().handIn();
            openRecord(officer, learner.name);
            officer.byTestId("returnReason").fill(reason);
            officer.click("sendBack");

            learner.visitor.open("/credential/my-completions");

            assertThat(learner.visitor.text("reason")).isEqualTo(reason);
            learner.visitor.click("resubmit");
            openRecord(officer, learner.name);
            assertThat(officer.sees("returnReason")).isTrue();
        }
    }

    private static void passWhatTheFinalAsksFor(Learner learner) {
        Visitor visitor = learner.visitor;
        for (int lessons = 0; lessons < 60; lessons++) {
            visitor.open("/learning/my-learning");
            if (visitor.sees("to-final")) {
                return;
            }
            String quiz =
                    visitor.page().locator(".step.OPEN a.quiz-link").first().getAttribute("href");
            learner.begin(quiz.substring(quiz.indexOf('=') + 1));
            if (lessons == 0) {
                learner.answerAll();
            } else {
                learner.answerAllUnseen();
            }
            learner.handIn();
            assertThat(learner.hasPassed()).as("lesson quiz %s", quiz).isTrue();
        }
        throw new AssertionError("the final never opened");
    }

    static Visitor officer(String login) {
        return officer(Device.LAPTOP, login);
    }

    static Visitor officer(Device device, String login) {
        Visitor officer = new Visitor(device);
        Learner.signIn(officer, login, demonstrationPassword(login));
        return officer;
    }

    private static void openRecord(Visitor officer, String name) {
        officer.open("/credential/queue?words=" + name.replace(" ", "+"));
        officer.click("record");
        assertThat(officer.text("name")).isEqualTo(name);
    }

    private static void confirm(Visitor officer, String name) {
        openRecord(officer, name);
        officer.byTestId("cardSeen").check();
        officer.click("verifyIdentity");
        officer.byTestId("decisionNumber").fill("12/QĐ-UBND");
        officer.page().locator("[name=decisionDate_input]").fill(today());
        officer.click("confirm");
        assertThat(officer.sees("certificate")).as("confirmed").isTrue();
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private static String demonstrationPassword(String login) {
        try {
            List<String> accounts = Files.readAllLines(
                    ProductSession.product().settings().home().resolve("demo-accounts.txt"));
            return accounts.stream()
                    .map(line -> line.split("\t"))
                    .filter(cells -> cells[0].equals(login))
                    .findFirst()
                    .orElseThrow()[1];
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
