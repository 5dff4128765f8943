package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import vn.hocvuso.e2e.Visitor.Device;

/** Pages that are made once for many visitors show each of them what is theirs. */
class KeptPagesE2E {

    private static final String LESSON =
            "/catalog/lesson?course=dich-vu-cong-truc-tuyen&lesson=01-cong-dich-vu-cong-la-gi";

    @Test
    void everyoneSeesOwnNameAndProgress_whenTheSamePageIsKept() {
        try (Learner first = Learner.registered(Device.PHONE, "CITIZEN", "Thào Thị Mở Trước");
                Learner second = Learner.registered(Device.PHONE, "CITIZEN", "Vàng <b>Văn</b> Mở Sau");
                Learner worker = Learner.registered(Device.LAPTOP, "WORKER", "Hoàng Thị Công Nhân")) {
            for (Learner reader : new Learner[] {first, second, worker}) {
                reader.visitor.open(LESSON);
                assertThat(reader.visitor.page().locator(".me").innerText()).isEqualTo(reader.name);
            }
            for (Learner reader : new Learner[] {first, second}) {
                Locator step = reader.visitor
                        .open("/learning/my-learning")
                        .page()
                        .locator("[data-testid=course-dich-vu-cong-truc-tuyen] li")
                        .first();
                assertThat(step.getAttribute("class"))
                        .as("opened from a page made and from a page kept")
                        .contains("BEGUN");
            }
        }
    }

    @Test
    void answerIsSaved_whenItsPageIsFromBeforeAnUpgrade() {
        try (Learner learner = Learner.registered(Device.LAPTOP, "CITIZEN", "Lò Văn Trang Cũ")) {
            learner.begin("final/citizens");
            // such a page sent its form to itself, as a form of Faces
            learner.visitor
                    .page()
                    .evaluate(
                            """
                    () => {
                        const form = document.getElementById('answer');
                        form.action = location.pathname + location.search;
                        const field = form.appendChild(document.createElement('input'));
                        field.name = 'jakarta.faces.ViewState';
                        field.value = 'stateless';
                        form.querySelector('[name=choice], select, [name=text]').checked = true;
                        form.querySelector('button[name=save]').remove();
                        HTMLFormElement.prototype.submit.call(form);
                    }""");
            learner.visitor.page().waitForURL(url -> url.contains("n=2"));

            assertThat(learner.visitor.path()).startsWith("/assessment/question");
        }
    }
}
