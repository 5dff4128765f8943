package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import vn.hocvuso.e2e.Visitor.Device;

/** Somebody who does not know where to begin takes the placement test and is shown the way. */
class PlacementE2E {

    private static final int MOST = 20;

    /** Goes on to the result; returns how many questions it took. */
    private static int toTheEnd(Learner learner, boolean rightly) {
        Visitor visitor = learner.visitor;
        int answered = 0;
        while (visitor.path().startsWith("/placement/question")) {
            if (rightly) {
                learner.answerRightly();
                visitor.click("answer");
            } else {
                visitor.click("unknown");
            }
            answered++;
        }
        assertThat(visitor.path()).startsWith("/placement/result");
        return answered;
    }

    @Test
    void newcomerIsShownWhereToBegin_withoutScript() {
        try (Learner learner = Learner.registered(Device.PHONE_WITHOUT_SCRIPT, "CITIZEN", "Giàng Thị Mới Học")) {
            Visitor visitor = learner.visitor.open("/learning/my-learning");
            visitor.picture("placement-offer");
            visitor.click("to-placement");
            visitor.picture("placement-start");
            visitor.click("begin");
            assertThat(visitor.text("place")).isEqualTo("Câu 1");
            visitor.picture("placement-question");

            visitor.click("answer");
            assertThat(visitor.text("errors")).contains("Tôi chưa biết");
            assertThat(visitor.text("place")).as("nothing was answered").isEqualTo("Câu 1");
            visitor.picture("placement-refused");
            visitor.click("unknown");
            assertThat(visitor.text("place")).isEqualTo("Câu 2");
            String second = visitor.text("question");
            visitor.open("/learning/my-learning").click("to-placement");
            assertThat(visitor.text("question")).as("gone on with").isEqualTo(second);

            int answered = 1 + toTheEnd(learner, false);

            assertThat(answered).isBetween(12, MOST);
            assertThat(visitor.text("facts")).contains(answered + " câu trả lời");
            assertThat(visitor.text("levels")).contains("chưa tới bậc 1", "Khá chắc");
            assertThat(visitor.text("way")).contains("Cổng Dịch vụ công");
            visitor.picture("placement-result-weak");
            visitor.click("first");
            assertThat(visitor.path()).startsWith("/catalog/lesson?course=dich-vu-cong-truc-tuyen");
            visitor.open("/learning/my-learning");
            assertThat(visitor.sees("advised")).isTrue();
            visitor.picture("placement-advised");
            visitor.open("/placement/start");
            assertThat(visitor.sees("wait")).isTrue();
            assertThat(visitor.sees("begin")).isFalse();
            visitor.picture("placement-wait");
        }
    }

    @Test
    void whoKnowsALotMaySkim_andNothingIsDoneByIt() {
        try (Learner learner = Learner.registered(Device.LAPTOP, "CITIZEN", "Vàng A Đã Biết")) {
            Visitor visitor = learner.visitor.open("/").click("placement");
            visitor.click("begin").examineNow("question");
            toTheEnd(learner, true);

            assertThat(visitor.text("levels")).contains("Từ bậc 2 trở lên");
            assertThat(visitor.byTestId("courses").locator("[data-kind=SKIM]").count())
                    .isPositive();
            visitor.byTestId("numbers").locator("summary").click();
            visitor.byTestId("levels").locator("summary").first().click();
            visitor.examineNow("strong");
            visitor.open("/learning/my-learning").examineNow("placed");
            assertThat(visitor.text("progress")).startsWith("Đã xong 0 trong");
            assertThat(visitor.page().locator(".step.OPEN").count()).isPositive();
            assertThat(visitor.page().locator(".step.DONE").count()).isZero();
        }
    }

    @Test
    void instructorSeesWherePeopleStand_andLearnersDoNot() {
        try (Learner learner = Learner.registered(Device.PHONE, "WORKER", "Cư A Xếp Lớp");
                Visitor instructor = MainFlowE2E.officer("soanbai")) {
            learner.visitor.open("/placement/start").click("begin");
            toTheEnd(learner, false);
            assertThat(learner.visitor.fetch("/placement/figures").status()).isEqualTo(403);

            instructor.open("/credential/desk").click("to-placement-figures");

            assertThat(instructor.text("people")).contains("người đã làm xong bài xếp lớp");
            assertThat(instructor.page().locator("#difficultiesForm").innerText())
                    .contains("Chưa có câu nào");
            instructor.examineNow("figures");
        }
    }

    @Test
    void oldFormHarmsNothing_andOneMayStopEarly() {
        try (Learner learner = Learner.registered(Device.PHONE, "STUDENT", "Lý Thị Bấm Nhiều");
                Learner other = Learner.registered(Device.PHONE, "STUDENT", "Tẩn Người Khác")) {
            Visitor visitor = learner.visitor.open("/placement/start").click("begin");
            visitor.examineNow("question");
            Page secondTab = visitor.context().newPage();
            secondTab.navigate(visitor.page().url());
            visitor.click("unknown");
            assertThat(visitor.text("place")).isEqualTo("Câu 2");

            secondTab.locator("[data-testid=unknown]").click();
            PlaywrightAssertions.assertThat(secondTab.locator("[data-testid=place]"))
                    .hasText("Câu 2");
            secondTab.close();
            visitor.open(visitor.path());
            assertThat(visitor.text("place")).as("the first was answered once").isEqualTo("Câu 2");

            String address = visitor.path();
            assertThat(other.visitor.fetch(address).status()).isEqualTo(404);

            assertThat(visitor.sees("stop")).isFalse();
            for (int i = 2; i <= 6; i++) {
                visitor.click("unknown");
            }
            visitor.click("stop");
            assertThat(visitor.path()).startsWith("/placement/result");
            assertThat(visitor.text("facts")).contains("6 câu trả lời");
            assertThat(visitor.text("levels")).contains("Chưa thật chắc");
            visitor.examineNow("stopped");
            visitor.open(address);
            assertThat(visitor.path()).as("over").startsWith("/placement/result");
        }
    }
}
