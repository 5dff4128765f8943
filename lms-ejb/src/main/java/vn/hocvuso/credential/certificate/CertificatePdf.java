package vn.hocvuso.credential.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** The printed form of a credential; can be made again at any time. */
@Entity
@Table(name = "credential_certificate_pdf")
class CertificatePdf {

    @Id
    @Column(name = "certificate_id")
    private long credentialId;

    @Lob
    @Column(name = "content", nullable = false)
    private byte[] content;

    @Column(name = "printed_at", nullable = false)
    private Instant printedAt;

    protected CertificatePdf() {}

    CertificatePdf(long credentialId, byte[] content, Instant printedAt) {
        this.credentialId = credentialId;
        this.content = content.clone();
        this.printedAt = printedAt;
    }

    void replacedBy(byte[] newContent, Instant when) {
        content = newContent.clone();
        printedAt = when;
    }

    byte[] content() {
        return content.clone();
    }
}
