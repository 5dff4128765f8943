package vn.hocvuso.credential.completion;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.credential.certificate.AttainedCompetence;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.SignedIn;
import vn.hocvuso.shared.LocalizedText;

/** Named learners, officers and results for tests. */
final class CompletionFixtures {

    static final Instant GRADED = Instant.parse("2026-11-18T09:30:00Z");
    static final Scope LUNG_PHINH = new Scope(Scope.Kind.UNIT, "02848", "/15/02848/");
    static final Scope DO_SON = new Scope(Scope.Kind.UNIT, "11455", "/31/11455/");

    private CompletionFixtures() {}

    static PersonCard aVillager(long id, String name) {
        return aPerson(id, name, "02848-1", "/15/02848/02848-1/", IdentityLevel.VERIFIED);
    }

    static PersonCard aPerson(long id, String name, String unit, String unitPath, IdentityLevel level) {
        return new PersonCard(
                new PersonId(id),
                name,
                LocalDate.of(1962, 3, 8),
                LearnerGroup.CITIZEN,
                Set.of(LearnerGroup.CITIZEN),
                unit,
                "Thôn mẫu 1, Xã Lùng Phình, Tỉnh Lào Cai",
                unitPath,
                "",
                "",
                level,
                level == IdentityLevel.DECLARED ? "" : "CARD_SEEN",
                level == IdentityLevel.DECLARED ? null : GRADED,
                0);
    }

    static PassedFinal aPassedFinalOf(PersonCard person) {
        return aPassedFinalOf(person, "attempt-" + person.id().value(), Assistance.INDEPENDENT, GRADED);
    }

    static PassedFinal aPassedFinalOf(PersonCard person, String attempt, Assistance assistance, Instant gradedAt) {
        return new PassedFinal(
                person,
                "citizens",
                new LocalizedText(Map.of("vi", "Kỹ năng số thiết yếu", "en", "Essential digital skills")),
                "final/citizens",
                1,
                "citizens",
                1,
                "chưa có văn bản đầy đủ, có thể cấu hình",
                "tt02-2025",
                1,
                attempt,
                new BigDecimal("40.5"),
                50,
                81,
                new BigDecimal("35"),
                assistance,
                assistance != Assistance.HELPER_OPERATED,
                List.of(new AttainedCompetence("4.2", LocalizedText.vietnamese("Bảo vệ dữ liệu cá nhân"), 2, 80)),
                gradedAt);
    }

    static CurrentPerson anOfficer(long id, Scope... scopes) {
        List<Scope> held = List.of(scopes);
        SignedIn officer = new SignedIn(
                new PersonId(id),
                "Phạm Thị Xác Nhận",
                LearnerGroup.PUBLIC_SECTOR,
                Set.of(),
                Map.of(
                        "completion:view", held,
                        "completion:confirm", held,
                        "completion:return", held,
                        "completion:revoke", held,
                        "completion:export", held));
        return new CurrentPerson() {
            @Override
            public Optional<SignedIn> signedIn() {
                return Optional.of(officer);
            }
        };
    }
}
