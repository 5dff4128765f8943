package vn.hocvuso.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** As much of a browser's request and of the answer to it as tests look at. */
final class FakeHttp {

    final Map<String, Object> attributes = new HashMap<>();
    final Map<String, String[]> parameters = new LinkedHashMap<>();
    final List<Cookie> sent = new ArrayList<>();
    final List<Cookie> received = new ArrayList<>();
    final Map<String, String> headers = new HashMap<>();
    final Map<String, Object> session;
    String path = "/";
    int status = HttpServletResponse.SC_OK;

    FakeHttp() {
        this(new HashMap<>());
    }

    /** A later request of the same HTTP session. */
    FakeHttp(Map<String, Object> session) {
        this.session = session;
    }

    HttpServletRequest request() {
        return (HttpServletRequest) proxy(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getParameterMap" -> parameters;
            case "getRequestURI" -> path;
            case "getCookies" -> sent.toArray(Cookie[]::new);
            case "getSession" -> session();
            default -> null;
        });
    }

    HttpServletResponse response() {
        return (HttpServletResponse) proxy(HttpServletResponse.class, (name, arguments) -> {
            switch (name) {
                case "addCookie" -> received.add((Cookie) arguments[0]);
                case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                case "setStatus" -> status = (int) arguments[0];
                default -> {}
            }
            return null;
        });
    }

    private HttpSession session() {
        return (HttpSession) proxy(HttpSession.class, (name, arguments) -> switch (name) {
            case "getAttribute" -> session.get(arguments[0]);
            case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
            case "removeAttribute" -> session.remove(arguments[0]);
            default -> null;
        });
    }

    private static Object proxy(Class<?> type, Answers answers) {
        return Proxy.newProxyInstance(
                FakeHttp.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.to(method.getName(), arguments));
    }

    @FunctionalInterface
    private interface Answers {
        Object to(String name, Object[] arguments);
    }
}
