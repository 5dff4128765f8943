package vn.hocvuso.web.credential;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.hocvuso.credential.certificate.CertificateCode;
import vn.hocvuso.credential.certificate.CredentialQueries;
import vn.hocvuso.shared.NotFoundException;

/** Hands out the PDF of a certificate; while it is being printed, the certificate's page says so. */
@WebServlet("/credential/certificate-pdf")
public class CertificateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CredentialQueries credentials;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sent = request.getParameter("code");
        Optional<CertificateCode> code = CertificateCode.parse(sent == null ? "" : sent);
        Optional<byte[]> pdf;
        try {
            pdf = credentials.pdf(code.map(CertificateCode::value).orElse(""));
        } catch (NotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "private, no-store");
        if (pdf.isEmpty()) {
            response.sendRedirect("/credential/certificate?code=" + code.get().value());
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"giay-xac-nhan-" + code.get().printed() + ".pdf\"");
        response.setContentLength(pdf.get().length);
        response.getOutputStream().write(pdf.get());
    }
}
