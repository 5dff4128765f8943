package vn.hocvuso.web.credential;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hocvuso.credential.certificate.CredentialQueries;
import vn.hocvuso.credential.certificate.Verification;
import vn.hocvuso.web.shared.SentFields;

/** Whether a certificate is genuine: by typing its code, or by the address in its QR code. */
@Named("credentialVerify")
@RequestScoped
public class VerifyPage {

    private static final int LONGEST = 60;

    @Inject
    CredentialQueries credentials;

    @Inject
    SentFields sent;

    private String code = "";
    private Verification verification;

    @PostConstruct
    void load() {
        String typed = sent.one("code").strip();
        code = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        if (!code.isEmpty()) {
            verification = credentials.verify(code);
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Null before a code was asked for. */
    public Verification getVerification() {
        return verification;
    }

    /** What the certificate says; null when there is nothing to say. */
    public Verification.Statement getStatement() {
        return verification == null ? null : verification.statement().orElse(null);
    }
}
