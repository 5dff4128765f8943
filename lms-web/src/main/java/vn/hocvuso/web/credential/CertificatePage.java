package vn.hocvuso.web.credential;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hocvuso.credential.certificate.CertificateDetail;
import vn.hocvuso.credential.certificate.CredentialQueries;
import vn.hocvuso.platform.Settings;
import vn.hocvuso.web.shared.SentFields;

/** A certificate on the screen, for its holder and the officers of the holder's place. */
@Named("credentialCertificate")
@RequestScoped
public class CertificatePage {

    @Inject
    CredentialQueries credentials;

    @Inject
    Settings settings;

    @Inject
    SentFields sent;

    private CertificateDetail detail;

    @PostConstruct
    void load() {
        detail = credentials.certificate(sent.one("code"));
    }

    public CertificateDetail getDetail() {
        return detail;
    }

    /** Where anybody can check it. */
    public String getAddress() {
        return settings.baseUrl() + "/credential/verify?code=" + detail.code();
    }
}
