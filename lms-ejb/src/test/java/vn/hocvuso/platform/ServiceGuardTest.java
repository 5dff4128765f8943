package vn.hocvuso.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.junit.jupiter.api.Test;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.OpenToEveryone;

class ServiceGuardTest {

    @Test
    void isRefused_whenMethodAndClassSayNothing() throws Exception {
        assertThatThrownBy(() -> call(Silent.class, "anything")).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void isRefusedEvenToTheProduct_whenMethodAndClassSayNothing() {
        assertThatThrownBy(() -> SystemSubject.call(() -> call(Silent.class, "anything")))
                .hasRootCauseInstanceOf(NotAllowedException.class);
    }

    @Test
    void isAllowedToNobody_whenOpenToEveryone() throws Exception {
        assertThat(call(Mixed.class, "open")).isEqualTo("done");
    }

    @Test
    void isRefusedToNobody_whenClassWantsSignIn() {
        assertThatThrownBy(() -> call(Mixed.class, "inherited")).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void isRefusedToNobody_whenMethodWantsPermission() {
        assertThatThrownBy(() -> call(Mixed.class, "permitted")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> call(Mixed.class, "either")).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void isAllowedToTheProduct_whenMethodWantsPermission() throws Exception {
        assertThat(SystemSubject.call(() -> call(Mixed.class, "permitted"))).isEqualTo("done");
        assertThat(SystemSubject.call(() -> call(Mixed.class, "either"))).isEqualTo("done");
    }

    private static Object call(Class<?> type, String name) throws Exception {
        Method method = type.getDeclaredMethod(name);
        InvocationContext context = (InvocationContext) Proxy.newProxyInstance(
                ServiceGuardTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, called, args) -> called.getName().equals("getMethod") ? method : "done");
        return new ServiceGuard().guard(context);
    }

    static class Silent {
        void anything() {}
    }

    @RequiresAuthentication
    static class Mixed {
        @OpenToEveryone
        void open() {}

        void inherited() {}

        @RequiresPermissions("thing:deed")
        void permitted() {}

        @RequiresPermissions(
                value = {"thing:deed", "thing:other"},
                logical = Logical.OR)
        void either() {}
    }
}
