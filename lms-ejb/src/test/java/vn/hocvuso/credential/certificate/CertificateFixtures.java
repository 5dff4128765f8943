package vn.hocvuso.credential.certificate;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.platform.OutboxHandler;
import vn.hocvuso.platform.PlatformFixtures;
import vn.hocvuso.platform.Settings;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.signing.SigningFixtures;
import vn.hocvuso.testsupport.RecordingEvent;

/** Named credentials for tests. */
public final class CertificateFixtures {

    static final Instant CONFIRMED = Instant.parse("2026-11-20T03:00:00Z");

    private CertificateFixtures() {}

    static IssueCredential aConfirmedCompletionOf(String name) {
        return new IssueCredential(
                71,
                new PersonId(11),
                name,
                LocalDate.of(1962, 3, 8),
                LearnerGroup.CITIZEN,
                "Thôn mẫu 1, Xã Lùng Phình, Tỉnh Lào Cai",
                "/15/02848/02848-1/",
                "",
                "Ủy ban nhân dân xã Lùng Phình",
                "Phạm Thị Xác Nhận",
                "citizens",
                new LocalizedText(Map.of(
                        "vi", "Kỹ năng số thiết yếu cho người dân", "en", "Essential digital skills for citizens")),
                List.of(
                        competence("2.3", "Tham gia vào quyền công dân thông qua công nghệ số", 2),
                        competence("4.2", "Bảo vệ dữ liệu cá nhân và quyền riêng tư", 2),
                        competence("2.6", "Quản lý định danh số", 1)),
                "tt02-2025/1",
                "citizens/1",
                "12/QĐ-UBND",
                LocalDate.of(2026, 11, 19),
                Instant.parse("2026-11-18T09:30:00Z"),
                CONFIRMED);
    }

    static IssueCredential withCompetences(IssueCredential command, int count) {
        return new IssueCredential(
                command.completionId(),
                command.holder(),
                command.holderName(),
                command.birthDate(),
                command.group(),
                command.unitName(),
                command.unitPath(),
                command.organisationCode(),
                command.issuerName(),
                command.signatoryName(),
                command.path(),
                command.pathTitle(),
                IntStream.range(0, count)
                        .mapToObj(i -> competence(
                                (i / 6 + 1) + "." + (i % 6 + 1), "Tham gia vào quyền công dân thông qua công nghệ", 2))
                        .toList(),
                command.framework(),
                command.ruleSet(),
                command.decisionNumber(),
                command.decisionDate(),
                command.achievedAt(),
                command.confirmedAt());
    }

    private static AttainedCompetence competence(String code, String title, int level) {
        return new AttainedCompetence(code, LocalizedText.vietnamese(title), level, 80);
    }

    /** An issuer that writes to that database and signs with keys below that folder. */
    public static CredentialIssuer issuerIn(EntityManager entities, Clock clock, Path home) {
        CredentialIssuer issuer = new CredentialIssuer();
        issuer.repository = repositoryIn(entities);
        issuer.keys = SigningFixtures.keysIn(home);
        issuer.settings = new Settings();
        issuer.outbox = PlatformFixtures.outboxIn(entities, clock);
        issuer.issued = new RecordingEvent<>();
        issuer.clock = clock;
        return issuer;
    }

    /** The queries of somebody over that database. */
    public static CredentialQueries queriesIn(EntityManager entities, Clock clock, Path home, CurrentPerson caller) {
        CredentialQueries queries = new CredentialQueries();
        queries.repository = repositoryIn(entities);
        queries.keys = SigningFixtures.keysIn(home);
        queries.caller = caller;
        queries.clock = clock;
        return queries;
    }

    /** The outbox handler that prints, over that database. */
    public static OutboxHandler printerIn(EntityManager entities, Clock clock) {
        CertificatePdfJob job = new CertificatePdfJob();
        job.repository = repositoryIn(entities);
        job.printer = new CertificatePrinter();
        job.settings = new Settings();
        job.clock = clock;
        return job;
    }

    private static CredentialRepository repositoryIn(EntityManager entities) {
        CredentialRepository repository = new CredentialRepository();
        repository.entities = entities;
        return repository;
    }
}
