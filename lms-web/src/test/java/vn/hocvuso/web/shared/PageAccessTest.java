package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.hocvuso.identity.Confinement;

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
        assertThat(rule.admits("completion:view:somewhere"::equals)).isTrue();
        assertThat(rule.admits("completion:confirm:somewhere"::equals)).isFalse();
    }

    @Test
    void oneOfSeveralPermissionsIsEnough() {
        PageAccess.Rule rule = PageAccess.Rule.of("/x", "a:b:somewhere|c:d:somewhere staff");

        assertThat(rule.admits("c:d:somewhere"::equals)).isTrue();
        assertThat(rule.admits("a:d:somewhere"::equals)).isFalse();
    }

    @Test
    void everybodyIsAdmitted_whenNoPermissionIsNamed() {
        assertThat(PageAccess.Rule.of("/x", "signed-in").admits(permission -> false))
                .isTrue();
    }

    @Test
    void confinedSeeOnlyWhatIsMeantForThem() {
        for (Confinement confinement : new Confinement[] {Confinement.NEW_PASSWORD, Confinement.CLOSED}) {
            assertThat(admits("/identity/password", confinement)).isTrue();
            assertThat(admits("/identity/sign-out", confinement)).isTrue();
            assertThat(admits("/assets/abc/lms.css", confinement)).isTrue();
            for (String elsewhere : new String[] {"/", "/home", "/catalog/lesson", "/learning/my-learning"}) {
                assertThat(admits(elsewhere, confinement)).as(elsewhere).isFalse();
                assertThat(admits(elsewhere, Confinement.NONE)).isTrue();
            }
        }
        assertThat(admits("/identity/me", Confinement.NEW_PASSWORD)).isFalse();
        assertThat(admits("/identity/me", Confinement.CLOSED)).isTrue();
    }

    private static boolean admits(String path, Confinement confinement) {
        return PageAccess.table().ruleOf(path).orElseThrow().admits(confinement);
    }

    @Test
    void unknownWordIsRefused() {
        assertThatThrownBy(() -> PageAccess.Rule.of("/x", "everyone")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> PageAccess.Rule.of("/x", "open forever")).isInstanceOf(IllegalStateException.class);
    }
}
