package vn.hocvuso.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Where somebody who has just signed in begins: staff at their desk, learners at their next lesson. */
public class StartServlet extends HttpServlet {

    private static final String LEARNING = "/learning/my-learning";

    @Inject
    transient Visit visit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Location", visit.isStaff() ? Visit.DESK : LEARNING);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
