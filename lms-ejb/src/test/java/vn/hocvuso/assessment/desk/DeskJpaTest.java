package vn.hocvuso.assessment.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hocvuso.testsupport.Database.inTransaction;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.assessment.bank.PoolCriteria;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.QuestionOrigin;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.bank.SingleChoice;
import vn.hocvuso.identity.PersonErased;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.testsupport.Database;

/** From the draft to the question that quizzes draw, on the real database. */
class DeskJpaTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
    private static final long WRITER = 11;
    private static final long REVIEWER = 12;
    private static final String GIFT =
            """
            // [id:f-1] [tag:use=final] [tag:kind=knowledge] [tag:competence=4.1] [tag:level=1]
            ::Mật khẩu::Mật khẩu nào khó đoán nhất? {~123456#Sai =GaTrongNha8GayMoSang#Đúng####Chung}

            """;

    private final Database database = Database.fresh();
    private final EntityManager entities = database.entityManager();
    private final DeskFixtures at = new DeskFixtures(entities, CLOCK);
    private long folder;

    @BeforeEach
    void makeFolder() {
        at.asWriter(WRITER, Scope.EVERYWHERE);
        folder = run(() -> at.desk.createFolder(new NewFolder(0, "*", "An toàn")));
    }

    @Test
    void quizzesDrawTheQuestion_whenASecondPersonApproved() {
        long id = draft("Câu của tôi", QuestionFixtures.singleChoice());
        at.asWriter(WRITER, Scope.EVERYWHERE);
        step(() -> at.desk.send(seen(id)));
        assertThat(pool()).isEmpty();

        at.asReviewer(REVIEWER, Scope.EVERYWHERE);
        step(() -> at.desk.approve(seen(id)));

        assertThat(pool()).singleElement().satisfies(version -> {
            assertThat(version.number()).isEqualTo(1);
            assertThat(version.title()).isEqualTo("Câu của tôi");
            assertThat(version.tags()).isEqualTo(DeskFixtures.AIM.tags().orElseThrow());
            assertThat(version.question()).isEqualTo(QuestionFixtures.singleChoice());
        });
        assertThat(at.queries.versions(id)).singleElement().satisfies(version -> assertThat(version.approvedBy())
                .isEqualTo("Người 12"));
    }

    @Test
    void nobodyApprovesWhatTheyWroteAt_whenTheyMayApproveOthers() {
        long id = draft("Câu", QuestionFixtures.singleChoice());
        at.asReviewer(REVIEWER, Scope.EVERYWHERE);
        step(() -> at.desk.save(save(id, QuestionFixtures.multipleChoice())));
        step(() -> at.desk.send(seen(id)));

        assertRefused("assessment.desk-own-version", () -> at.desk.approve(seen(id)));
        at.asReviewer(WRITER, Scope.EVERYWHERE);
        assertRefused("assessment.desk-own-version", () -> at.desk.approve(seen(id)));
        assertThat(at.queries.question(id).may(DeskDeed.APPROVE)).isFalse();
        assertThat(at.queries.question(id).may(DeskDeed.SEND_BACK)).isTrue();

        at.asReviewer(13, Scope.EVERYWHERE);
        assertThat(at.queries.question(id).may(DeskDeed.APPROVE)).isTrue();
        step(() -> at.desk.approve(seen(id)));
        assertThat(pool()).hasSize(1);
    }

    @Test
    void theApprovedVersionIsAskedOn_whileANewOneIsWritten() {
        long id = approved(QuestionFixtures.singleChoice());

        at.asWriter(WRITER, Scope.EVERYWHERE);
        step(() -> at.desk.save(save(id, QuestionFixtures.numeric())));

        assertThat(at.queries.question(id).row().status()).isEqualTo(DeskStatus.DRAFT);
        assertThat(at.queries.question(id).row().isRewritten()).isTrue();
        assertThat(pool()).extracting(QuestionVersion::question).containsExactly(QuestionFixtures.singleChoice());

        step(() -> at.desk.send(seen(id)));
        at.asReviewer(REVIEWER, Scope.EVERYWHERE);
        step(() -> at.desk.approve(seen(id)));
        assertThat(pool()).extracting(QuestionVersion::question).containsExactly(QuestionFixtures.numeric());
        assertThat(at.queries.versions(id))
                .extracting(VersionRow::number, VersionRow::question)
                .containsExactly(tuple(2, QuestionFixtures.numeric()), tuple(1, QuestionFixtures.singleChoice()));
    }

    @Test
    void theDraftIsGone_whenItIsDiscarded() {
        long id = approved(QuestionFixtures.singleChoice());
        at.asWriter(WRITER, Scope.EVERYWHERE);
        step(() -> at.desk.save(save(id, QuestionFixtures.numeric())));

        step(() -> at.desk.discard(seen(id)));

        BankEntry entry = at.queries.question(id);
        assertThat(entry.row().status()).isEqualTo(DeskStatus.APPROVED);
        assertThat(entry.question()).isEqualTo(QuestionFixtures.singleChoice());
        assertRefused("assessment.desk-nothing-to-discard", () -> at.desk.discard(seen(id)));
    }

    @Test
    void quizzesLeaveItOut_whenItIsRetired_andTakeItAgain_whenItIsRestored() {
        long id = approved(QuestionFixtures.singleChoice());
        at.asWriter(WRITER, Scope.EVERYWHERE);
        assertRefused("assessment.desk-retire-approved", () -> at.desk.retire(seen(id)));

        at.asReviewer(REVIEWER, Scope.EVERYWHERE);
        step(() -> at.desk.retire(seen(id)));
        assertThat(pool()).isEmpty();
        assertRefused("assessment.desk-retired", () -> at.desk.save(save(id, QuestionFixtures.numeric())));

        step(() -> at.desk.restore(seen(id)));
        assertThat(pool()).hasSize(1);
        assertThat(at.queries.question(id).row().status()).isEqualTo(DeskStatus.APPROVED);
    }

    @Test
    void itIsADraftAgainWithTheReason_whenItIsSentBack() {
        long id = draft("Câu", QuestionFixtures.singleChoice());
        step(() -> at.desk.send(seen(id)));
        assertRefused("assessment.desk-in-review", () -> at.desk.save(save(id, QuestionFixtures.numeric())));

        at.asReviewer(REVIEWER, Scope.EVERYWHERE);
        step(() -> at.desk.sendBack(seen(id), "Phương án B cũng đúng"));

        assertThat(at.queries.question(id).row().status()).isEqualTo(DeskStatus.DRAFT);
        assertThat(at.queries.question(id).reason()).isEqualTo("Phương án B cũng đúng");
    }

    @Test
    void whatIsMissingIsSaid_whenAnUnfinishedQuestionIsSent() {
        QuestionCode code = run(() -> at.desk.draft(
                new NewDraft(folder, "", QuestionFixtures.singleChoice(), List.of("otp", " "), "Tệp cũ")));
        BankEntry entry = at.queries.question(code.value());

        assertThat(entry.row().title()).isEqualTo("Chọn một");
        assertThat(entry.row().tags()).containsExactly("otp");
        assertRefused("assessment.desk-aim-open", () -> at.desk.send(entry.row().seen()));

        QuestionAim strange =
                new QuestionAim("citizens", DeskFixtures.AIM.use(), "", DeskFixtures.AIM.nature(), "9.9", 1);
        step(() -> at.desk.save(
                new SaveDraft(entry.row().id(), entry.row().version(), "", entry.question(), List.of(), "", strange)));
        assertRefused(
                "assessment.desk-competence-unknown",
                () -> at.desk.send(seen(entry.row().id())));
    }

    @Test
    void nothingIsOverwritten_whenSomebodyElseSavedMeanwhile() {
        long id = draft("Câu", QuestionFixtures.singleChoice());
        SaveDraft mine = save(id, QuestionFixtures.numeric());
        at.asWriter(13, Scope.EVERYWHERE);
        step(() -> at.desk.save(save(id, QuestionFixtures.multipleChoice())));

        at.asWriter(WRITER, Scope.EVERYWHERE);
        assertThatThrownBy(() -> step(() -> at.desk.save(mine)))
                .isInstanceOfSatisfying(EditedMeanwhileException.class, no -> assertThat(no.args())
                        .containsExactly("Người 13"));
        assertThat(at.queries.question(id).question()).isEqualTo(QuestionFixtures.multipleChoice());
    }

    @Test
    void nothingIsWritten_whenOneOfManyDraftsCannotBe() {
        List<NewDraft> drafts = List.of(
                new NewDraft(folder, "Một", QuestionFixtures.singleChoice(), List.of(), ""),
                new NewDraft(4711, "Hai", QuestionFixtures.singleChoice(), List.of(), ""));

        assertThatThrownBy(() -> run(() -> at.desk.draftAll(drafts))).isInstanceOf(NotFoundException.class);

        assertThat(at.queries.find(BankFilter.ALL, PageRequest.first(10)).total())
                .isZero();
        assertThat(run(() -> at.desk.draftAll(drafts.subList(0, 1)))).hasSize(1);
    }

    @Test
    void strangersSeeNothing_andLocalQuestionsStayLocal() {
        at.asReviewer(WRITER, DeskFixtures.COMMUNE);
        long local = run(() -> at.desk.createFolder(new NewFolder(0, "02848", "Của xã")));
        long id = draftIn(local, "Chợ Lùng Phình", QuestionFixtures.singleChoice());
        assertThatThrownBy(() -> draftIn(folder, "Cả nước", QuestionFixtures.singleChoice()))
                .isInstanceOf(NotFoundException.class);
        step(() -> at.desk.send(seen(id)));

        at.asReviewer(REVIEWER, DeskFixtures.OTHER_COMMUNE);
        assertThatThrownBy(() -> at.queries.question(id)).isInstanceOf(NotFoundException.class);
        assertThat(at.queries.find(BankFilter.ALL, PageRequest.first(10)).rows())
                .isEmpty();
        assertThat(at.queries.folders()).isEmpty();

        at.asReviewer(REVIEWER, DeskFixtures.COMMUNE);
        step(() -> at.desk.approve(seen(id)));
        assertThat(pool()).as("the quizzes of the country").isEmpty();
        at.asReviewer(REVIEWER, Scope.EVERYWHERE);
        assertRefused("assessment.desk-move-approved", () -> at.desk.move(seen(id), folder));
        assertThat(at.queries.folders())
                .extracting(FolderRow::name, FolderRow::place)
                .contains(tuple("Của xã", "đơn vị 02848"), tuple("An toàn", ""));
    }

    @Test
    void someoneWhoOnlyReviewsWritesNothing() {
        long id = draft("Câu", QuestionFixtures.singleChoice());
        at.as(REVIEWER, Scope.EVERYWHERE, "bank:view", "bank:approve");

        assertThatThrownBy(() -> step(() -> at.desk.save(save(id, QuestionFixtures.numeric()))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> step(() -> at.desk.send(seen(id)))).isInstanceOf(NotAllowedException.class);
        assertThat(at.queries.question(id).deeds()).isEmpty();
    }

    @Test
    void eachGetsItsOwnAnswer_whenManyAreSentAtOnce() {
        long ready = draft("Xong", QuestionFixtures.singleChoice());
        QuestionCode open = run(
                () -> at.desk.draft(new NewDraft(folder, "Chưa xong", QuestionFixtures.singleChoice(), List.of(), "")));
        SeenQuestion unready = at.queries.question(open.value()).row().seen();

        List<BulkOutcome> outcomes =
                run(() -> at.desk.apply(BulkEdit.of(List.of(seen(ready), new SeenQuestion(5, 1)), BulkEdit.Deed.SEND)));
        assertThat(outcomes)
                .extracting(BulkOutcome::title, BulkOutcome::refusal)
                .containsExactly(tuple("Xong", ""), tuple("", "assessment.desk-question-unknown"));

        outcomes = run(() -> at.desk.apply(BulkEdit.of(List.of(unready), BulkEdit.Deed.SEND)));
        assertThat(outcomes).singleElement().satisfies(no -> {
            assertThat(no.title()).isEqualTo("Chưa xong");
            assertThat(no.isDone()).isFalse();
        });

        run(() -> at.desk.apply(new BulkEdit(
                List.of(at.queries.question(open.value()).row().seen()), BulkEdit.Deed.TAG, 0, "lừa đảo", 0)));
        assertThat(at.queries.tags()).containsExactly("lừa đảo");
        assertThat(find(new BankFilter("", 0, null, null, null, "", "", 0, "lừa đảo")))
                .containsExactly("Chưa xong");
    }

    @Test
    void questionsAreFound_withAndWithoutDiacritics() {
        draft("Khóa hai lớp", QuestionFixtures.shortAnswer(true));
        draft("Đếm tiền", QuestionFixtures.numeric());

        assertThat(find(BankFilter.ofWords("khoa lop"))).containsExactly("Khóa hai lớp");
        assertThat(find(BankFilter.ofWords("ĐẾM"))).containsExactly("Đếm tiền");
        assertThat(find(new BankFilter("", 0, null, QuestionKind.NUMERIC, null, "", "4.1", 2, "")))
                .containsExactly("Đếm tiền");
        assertThat(find(new BankFilter("", 0, DeskStatus.APPROVED, null, null, "", "", 0, "")))
                .isEmpty();
        long below = run(() -> at.desk.createFolder(new NewFolder(folder, "", "Bên trong")));
        draftIn(below, "Ở trong", QuestionFixtures.numeric());
        assertThat(find(BankFilter.ofFolder(folder))).hasSize(3);
        assertThat(find(BankFilter.ofFolder(below))).containsExactly("Ở trong");
        assertRefused("assessment.desk-folder-full", () -> at.desk.removeFolder(below));
    }

    @Test
    void questionsOfFilesAreReadAndCopied_butNotWritten() {
        inTransaction(entities, () -> BankFixtures.load(entities, CLOCK, "citizens", GIFT, at.files::on));
        BankRow row = at.queries
                .find(BankFilter.ofWords("mat khau"), PageRequest.first(5))
                .rows()
                .get(0);

        assertThat(row.origin()).isEqualTo(QuestionOrigin.FILE);
        assertThat(row.status()).isEqualTo(DeskStatus.APPROVED);
        assertThat(at.queries.question(row.id()).deeds()).isEmpty();
        assertRefused("assessment.desk-from-file", () -> at.desk.send(row.seen()));

        QuestionCode copy = run(() -> at.desk.copy(row.code(), folder));
        BankEntry entry = at.queries.question(copy.value());
        assertThat(entry.row().status()).isEqualTo(DeskStatus.DRAFT);
        assertThat(entry.question()).isInstanceOf(SingleChoice.class);
        assertThat(entry.row().aim().level()).isEqualTo(1);

        inTransaction(entities, () -> BankFixtures.load(entities, CLOCK, "citizens", "", at.files::on));
        assertThat(at.queries.question(row.id()).row().status()).isEqualTo(DeskStatus.RETIRED);
        assertThat(at.queries.question(copy.value()).row().status()).isEqualTo(DeskStatus.DRAFT);
    }

    @Test
    void loadingFilesLeavesQuestionsOfTheDeskAlone() {
        approved(QuestionFixtures.singleChoice());

        inTransaction(entities, () -> BankFixtures.load(entities, CLOCK, "citizens", GIFT, at.files::on));
        inTransaction(entities, () -> BankFixtures.load(entities, CLOCK, "citizens", "", at.files::on));

        assertThat(pool()).hasSize(1);
    }

    @Test
    void nearEqualQuestionsAreFound() {
        long one = draftStem("Khi nhận được tin nhắn lạ có đường dẫn, bác Năm nên làm gì trước tiên?");
        long other = draftStem("Khi nhan duoc tin nhan la co duong dan, chị Hoa nên làm gì trước tiên?");
        draftStem("Mật khẩu nào khó đoán nhất?");

        assertThat(at.queries.near(one)).singleElement().satisfies(near -> {
            assertThat(near.other().id()).isEqualTo(other);
            assertThat(near.likeness()).isBetween(0.5, 1.0);
        });
        assertThat(at.queries.nearPairs()).hasSize(1);
    }

    @Test
    void commentsAreOpenUntilResolved_andANameGoes_whenThePersonIsErased() {
        long id = draft("Câu", QuestionFixtures.singleChoice());
        step(() -> at.desk.comment(id, "Phương án C dễ quá"));
        assertThat(at.queries.question(id).row().openComments()).isEqualTo(1);
        CommentRow comment = at.queries.comments(id).get(0);
        assertThat(at.data.of(new PersonId(WRITER)))
                .allSatisfy(kind -> assertThat(kind.kind()).isNotEmpty());

        step(() -> at.desk.resolve(comment.id(), true));
        assertThat(at.queries.question(id).row().openComments()).isZero();

        step(() -> at.erased.on(new PersonErased(new PersonId(WRITER), "#K7QM4T2N")));
        assertThat(at.queries.comments(id)).extracting(CommentRow::author).containsExactly("#K7QM4T2N");
        assertThat(at.queries.question(id).row().changedBy()).isEqualTo("#K7QM4T2N");
        assertThat(at.data.of(new PersonId(WRITER)))
                .allSatisfy(kind -> assertThat(kind.rows()).isEmpty());
    }

    private long approved(Question question) {
        at.asWriter(WRITER, Scope.EVERYWHERE);
        long id = draft("Câu", question);
        step(() -> at.desk.send(seen(id)));
        at.asReviewer(REVIEWER, Scope.EVERYWHERE);
        step(() -> at.desk.approve(seen(id)));
        return id;
    }

    private long draft(String title, Question question) {
        return draftIn(folder, title, question);
    }

    private long draftStem(String stem) {
        return draft("", new SingleChoice(stem, QuestionFixtures.singleChoice().options(), ""));
    }

    private long draftIn(long where, String title, Question question) {
        QuestionCode code =
                run(() -> at.desk.draft(new NewDraft(where, title, question, List.of(), "", DeskFixtures.AIM)));
        return at.queries.question(code.value()).row().id();
    }

    private SaveDraft save(long id, Question question) {
        return new SaveDraft(id, seen(id).version(), "Câu sửa", question, List.of(), "", DeskFixtures.AIM);
    }

    private SeenQuestion seen(long id) {
        entities.clear();
        return at.repository
                .question(id)
                .map(question -> new SeenQuestion(id, question.version()))
                .orElseThrow();
    }

    private List<String> find(BankFilter filter) {
        return at.queries.find(filter, PageRequest.first(10)).rows().stream()
                .map(BankRow::title)
                .toList();
    }

    private List<QuestionVersion> pool() {
        return BankFixtures.queries(entities).current(PoolCriteria.forFinal("citizens"));
    }

    private void assertRefused(String code, Runnable deed) {
        assertThatThrownBy(() -> step(deed)).isInstanceOfSatisfying(BusinessException.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }

    private void step(Runnable deed) {
        run(() -> {
            deed.run();
            return null;
        });
    }

    private <T> T run(Callable<T> work) {
        return inTransaction(entities, work);
    }
}
