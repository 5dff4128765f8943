package vn.hocvuso.credential.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import vn.hocvuso.platform.OutboxHandler;
import vn.hocvuso.platform.Settings;

/** Prints the PDF of a credential and stores it; printing again replaces it. */
@Dependent
class CertificatePdfJob implements OutboxHandler {

    static final String NAME = "credential.certificate-pdf";

    @Inject
    CredentialRepository repository;

    @Inject
    CertificatePrinter printer;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void handle(String payload) {
        Credential credential = repository.find(Long.parseLong(payload)).orElseThrow();
        byte[] content = printer.print(credential.payload(), verificationAddress(credential.code()));
        repository
                .pdf(credential.id())
                .ifPresentOrElse(
                        pdf -> pdf.replacedBy(content, clock.instant()),
                        () -> repository.add(new CertificatePdf(credential.id(), content, clock.instant())));
    }

    private URI verificationAddress(CertificateCode code) {
        return URI.create(settings.baseUrl() + "/credential/verify?code=" + code.value());
    }
}
