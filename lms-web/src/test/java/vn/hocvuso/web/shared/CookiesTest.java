package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocvuso.platform.Settings;

class CookiesTest {

    private final FakeHttp http = new FakeHttp();

    @ParameterizedTest
    @ValueSource(strings = {Cookies.SIGN_IN, Cookies.FORM_GUARD, Cookies.PREFERENCES, Cookies.NOTICE})
    void noScriptAndNoOtherSiteGetsIt(String name) {
        Cookies.write(http.response(), true, name, "value", Cookies.UNTIL_BROWSER_CLOSES);

        assertThat(http.received).singleElement().satisfies(cookie -> {
            assertThat(cookie.getName()).isEqualTo(name);
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSecure()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getDomain()).isNull();
        });
    }

    @Test
    void travelsByHttp_whenTheProductIsReachedByIt() {
        Cookies.write(http.response(), false, Cookies.SIGN_IN, "value", Cookies.UNTIL_BROWSER_CLOSES);

        assertThat(http.received).extracting(Cookie::getSecure).containsExactly(false);
    }

    @Test
    void securityFollowsTheConfiguredAddress_notTheRequest() {
        Visit.begin(http.request(), http.response(), true);

        assertThat(Visit.isSecure(http.request())).isTrue();
        assertThat(Visit.isSecure(new FakeHttp().request())).isFalse();
    }

    @Test
    void cookieOfStaffFollowsTheConfiguredAddress() {
        assertThat(secureOfStaffCookie("https://hoc.example.vn")).containsExactly(true);
        assertThat(secureOfStaffCookie("http://127.0.0.1:8080")).containsExactly(false);
    }

    private static List<Boolean> secureOfStaffCookie(String baseUrl) {
        List<Boolean> said = new ArrayList<>();
        SessionCookieConfig config = (SessionCookieConfig) proxy(SessionCookieConfig.class, (name, arguments) -> {
            if (name.equals("setSecure")) {
                said.add((Boolean) arguments[0]);
            }
            return null;
        });
        ServletContext application = (ServletContext)
                proxy(ServletContext.class, (name, arguments) -> name.equals("getSessionCookieConfig") ? config : null);
        SessionCookie listener = new SessionCookie();
        listener.settings = new Settings() {
            @Override
            public URI baseUrl() {
                return URI.create(baseUrl);
            }
        };
        listener.contextInitialized(new ServletContextEvent(application));
        return said;
    }

    private static Object proxy(Class<?> type, java.util.function.BiFunction<String, Object[], Object> answers) {
        return Proxy.newProxyInstance(
                CookiesTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.apply(method.getName(), arguments));
    }
}
