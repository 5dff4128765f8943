package vn.hocvuso.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final Scope COMMUNE = new Scope(Scope.Kind.UNIT, "02848", "/15/02848/");

    @Test
    void coversTheSubUnit_whenScopeIsItsCommune() {
        assertThat(COMMUNE.covers("/15/02848/02848-1/", "")).isTrue();
    }

    @Test
    void doesNotCoverAnotherCommune_evenWhenItsCodeBeginsAlike() {
        assertThat(COMMUNE.covers("/15/028481/", "")).isFalse();
        assertThat(COMMUNE.covers("/31/11455/", "")).isFalse();
        assertThat(COMMUNE.covers("/15/", "")).isFalse();
    }

    @Test
    void coversOnlyItsPeople_whenScopeIsAnOrganisation() {
        Scope school = new Scope(Scope.Kind.ORGANISATION, "thcs-1", "");

        assertThat(school.covers("/15/02848/", "thcs-1")).isTrue();
        assertThat(school.covers("/15/02848/", "")).isFalse();
    }

    @Test
    void coversNobody_whenPersonHasNoUnitAndScopeIsAUnit() {
        assertThat(COMMUNE.covers("", "")).isFalse();
        assertThat(COMMUNE.covers(null, null)).isFalse();
    }
}
