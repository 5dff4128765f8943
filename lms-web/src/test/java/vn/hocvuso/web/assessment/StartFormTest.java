package vn.hocvuso.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.attempt.Helper;
import vn.hocvuso.assessment.quiz.Assistance;

class StartFormTest {

    private final StartForm form = new StartForm();

    @Test
    void namesNoHelper_whenNobodyOperatesTheDevice() {
        form.setAssistance(Assistance.READ_ALOUD);
        form.setHelperName("Nguyễn Thị Giúp");
        form.setHelperConsent(true);

        assertThat(form.command("final/citizens").helper()).isEqualTo(Helper.NONE);
    }

    @Test
    void namesTheHelper_whenSomebodyOperatesTheDevice() {
        form.setAssistance(Assistance.HELPER_OPERATED);
        form.setHelperName("  Nguyễn Thị Giúp ");
        form.setHelperConsent(true);

        assertThat(form.command("final/citizens").helper()).isEqualTo(new Helper("Nguyễn Thị Giúp", 0, true));
    }

    @Test
    void meansWorkingAlone_whenNothingIsChosen() {
        form.setAssistance(null);

        assertThat(form.command("final/citizens").assistance()).isEqualTo(Assistance.INDEPENDENT);
    }
}
