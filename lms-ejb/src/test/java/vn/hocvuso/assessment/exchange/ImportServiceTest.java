package vn.hocvuso.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocvuso.assessment.bank.HotSpot;
import vn.hocvuso.assessment.bank.Picture;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.desk.BankDesk;
import vn.hocvuso.assessment.desk.NewDraft;
import vn.hocvuso.assessment.desk.NewFolder;
import vn.hocvuso.assessment.desk.QuestionCode;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.media.KeptPicture;
import vn.hocvuso.media.PictureService;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.platform.Settings;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.RuleViolationException;

class ImportServiceTest {

    private static final String THREE = "::Một:: Một? {T}\n\nHỏng? {~a =b\n\n::Hai:: [html]<b>Hai</b>? {F}";

    @TempDir
    Path home;

    private final Desk desk = new Desk();
    private final List<String> audited = new ArrayList<>();
    private ImportService service;

    /** A desk that writes down what it is told, or refuses. */
    private static final class Desk extends BankDesk {

        private final List<NewDraft> drafts = new ArrayList<>();
        private final List<NewFolder> folders = new ArrayList<>();
        private boolean refuses;

        @Override
        public List<QuestionCode> draftAll(List<NewDraft> commands) {
            if (refuses) {
                throw new NotAllowedException("platform.not-allowed");
            }
            drafts.addAll(commands);
            return commands.stream()
                    .map(command -> new QuestionCode("d-" + drafts.indexOf(command)))
                    .toList();
        }

        @Override
        public long createFolder(NewFolder command) {
            folders.add(command);
            return 77;
        }
    }

    @BeforeEach
    void open() {
        UploadStore store = new UploadStore();
        store.clock = Clock.systemUTC();
        store.settings = new Settings() {
            @Override
            public Path home() {
                return home;
            }
        };
        service = new ImportService();
        service.uploads = store;
        service.taker = new ImportTaker();
        service.taker.desk = desk;
        service.caller = new CurrentPerson() {
            @Override
            public PersonId id() {
                return new PersonId(1);
            }
        };
        service.taker.audit = new AuditTrail() {
            @Override
            public void record(String action, String subjectType, String subjectId, String details) {
                audited.add(action + " " + subjectId + " " + details);
            }
        };
    }

    private String receive(String text) {
        return service.receive("câu hỏi.gift", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void takesEverythingReadable_withItsPlaceInTheFile() {
        TakenImport taken = service.take(new TakeImport(receive(THREE), 5, "", false));

        assertThat(taken.folderId()).isEqualTo(5);
        assertThat(taken.codes()).hasSize(2);
        assertThat(desk.drafts)
                .extracting(NewDraft::title, NewDraft::folderId, NewDraft::sourceNote)
                .containsExactly(tuple("Một", 5L, "GIFT: câu hỏi.gift:1"), tuple("Hai", 5L, "GIFT: câu hỏi.gift:5"));
        assertThat(audited).containsExactly("questions.imported 5 format=GIFT questions=2");
    }

    @Test
    void leavesOutWhatLosesSomething_whenAskedTo() {
        service.take(new TakeImport(receive(THREE), 5, "", true));

        assertThat(desk.drafts).extracting(NewDraft::title).containsExactly("Một");
    }

    @Test
    void makesAFolderNamedAsTheFile_whenNoneIsChosen() {
        TakenImport taken = service.take(new TakeImport(receive(THREE), 0, "*", false));

        assertThat(taken.folderId()).isEqualTo(77);
        assertThat(desk.folders).containsExactly(new NewFolder(0, "*", "câu hỏi"));
        assertThat(desk.drafts).allMatch(draft -> draft.folderId() == 77);
    }

    @Test
    void takesAFileOnceOnly() {
        String ticket = receive(THREE);
        service.take(new TakeImport(ticket, 5, "", false));

        assertThatThrownBy(() -> service.take(new TakeImport(ticket, 5, "", false)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("taken-before");
        assertThat(desk.drafts).hasSize(2);
    }

    @Test
    void canBeTriedAgain_whenTheDeskRefused() {
        String ticket = receive(THREE);
        desk.refuses = true;
        assertThatThrownBy(() -> service.take(new TakeImport(ticket, 5, "", false)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(audited).isEmpty();

        desk.refuses = false;
        assertThat(service.take(new TakeImport(ticket, 5, "", false)).codes()).hasSize(2);
    }

    @Test
    void isRefused_whenTheFileIsGoneOrBringsNothingOrTooMuch() {
        String many = "Đúng? {T}\n\n".repeat(BankDesk.MOST_DRAFTS + 1);

        assertThatThrownBy(() -> service.take(new TakeImport("0", 5, "", false)))
                .hasMessageContaining("upload-gone");
        assertThatThrownBy(() -> service.take(new TakeImport(receive("Hỏng? {~a =b"), 5, "", false)))
                .hasMessageContaining("nothing-to-take");
        assertThatThrownBy(() -> service.take(new TakeImport(receive(many), 5, "", false)))
                .hasMessageContaining("too-many-to-take");
        assertThat(desk.drafts).isEmpty();
    }

    @Test
    void keepsEachPictureOnce_andAsksAboutTheKeptOne() {
        List<String> kept = new ArrayList<>();
        service.taker.pictures = new PictureService() {
            @Override
            public KeptPicture keep(InputStream file) {
                kept.add("x");
                return new KeptPicture("f".repeat(32), 360, 640);
            }
        };
        List<ExportedQuestion> questions = RoundTripTest.exported(
                List.of(ExchangeFixtures.oneSpot(), ExchangeFixtures.oneSpot(), QuestionFixtures.singleChoice()));
        byte[] archive =
                ExchangeFixtures.export().write(ExportFormat.QTI_3, questions).content();

        service.take(new TakeImport(service.receive("hình.zip", new ByteArrayInputStream(archive)), 5, "", false));

        assertThat(kept).hasSize(1);
        assertThat(desk.drafts).hasSize(3);
        HotSpot taken = (HotSpot) desk.drafts.get(0).question();
        assertThat(taken.picture()).isEqualTo(new Picture("f".repeat(32), 360, 640, "Ảnh chụp một tin nhắn"));
        assertThat(taken.spots().get(0).area())
                .isEqualTo(ExchangeFixtures.oneSpot().spots().get(0).area());
    }
}
