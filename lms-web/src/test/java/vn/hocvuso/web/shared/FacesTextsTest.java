package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.faces.application.ResourceHandler;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class FacesTextsTest {

    @Test
    void saysCheaplyThatThereIsNoPrefix_whichFacesAsksForAtEachInclude() {
        FacesTexts texts = new FacesTexts();

        MissingResourceException missing = catchThrowableOfType(
                MissingResourceException.class, () -> texts.getString(ResourceHandler.LOCALE_PREFIX));

        assertThat(missing.getStackTrace()).isEmpty();
    }
}
