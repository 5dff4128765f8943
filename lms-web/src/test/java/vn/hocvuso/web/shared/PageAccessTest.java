package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PageAccessTest {

    @Test
    void pathDoesNotExist_whenNotListed() {
        assertThat(PageAccess.table().ruleOf("/no/such")).isEmpty();
        assertThat(PageAccess.table().ruleOf("/home.xhtml")).isEmpty();
        assertThat(PageAccess.table().ruleOf("/problem")).isEmpty();
    }

    @Test
    void folderRuleCoversWhatIsBelow() {
        assertThat(PageAccess.table().ruleOf("/assets/abc/lms.css")).isPresent();
        assertThat(PageAccess.table().ruleOf("/assetsx/lms.css")).isEmpty();
    }

    @Test
    void permissionDemandsSignIn() {
        PageAccess.Rule rule = PageAccess.Rule.of("/x", "completion:view:somewhere staff");

        assertThat(rule.signedIn()).isTrue();
        assertThat(rule.staff()).isTrue();
        assertThat(rule.permission()).isEqualTo("completion:view:somewhere");
    }

    @Test
    void unknownWordIsRefused() {
        assertThatThrownBy(() -> PageAccess.Rule.of("/x", "everyone")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> PageAccess.Rule.of("/x", "open forever")).isInstanceOf(IllegalStateException.class);
    }
}
