package vn.hocvuso.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;

/** The request of a learner page, which never has an HTTP session: who tries to make one has broken a promise. */
final class LearnerRequest extends HttpServletRequestWrapper {

    LearnerRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(false);
        if (session == null && create) {
            throw new IllegalStateException("a learner page wants an HTTP session");
        }
        return session;
    }
}
