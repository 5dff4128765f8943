package vn.hocvuso.assessment.desk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionJson;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionOrigin;
import vn.hocvuso.assessment.bank.QuestionTags;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.bank.Situation;
import vn.hocvuso.shared.RuleViolationException;
import vn.hocvuso.shared.SearchText;

/** A question and its working version; its approved versions lie in the bank. */
@Entity
@Table(name = "assessment_desk_question")
class DeskQuestion {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TAG = 60;
    static final int LONGEST_REASON = 500;

    private static final int LONGEST_STEM = 300;
    private static final int LONGEST_SEARCH_STEM = 1000;
    private static final int LONGEST_CONTENT = 200_000;
    private static final int WORDS_OF_TITLE = 60;

    @Id
    private long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "code", length = 80, nullable = false, updatable = false)
    private String code;

    @Column(name = "folder_id", nullable = false)
    private long folderId;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", length = 8, nullable = false, updatable = false)
    private QuestionOrigin origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12, nullable = false)
    private DeskStatus status;

    @Column(name = "retired_from", length = 12, nullable = false)
    private String retiredFrom = "";

    @Column(name = "approved_number", nullable = false)
    private int approvedNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false)
    private QuestionKind kind;

    @Column(name = "title", length = LONGEST_TITLE, nullable = false)
    private String title;

    @Column(name = "stem", length = LONGEST_STEM, nullable = false)
    private String stem;

    @Column(name = "search_text", nullable = false)
    private String searchText;

    @Column(name = "search_stem", length = LONGEST_SEARCH_STEM, nullable = false)
    private String searchStem;

    @Column(name = "content", nullable = false)
    private String content;

    @Column(name = "bank", length = 60, nullable = false)
    private String bank = "";

    @Column(name = "intended_use", length = 10, nullable = false)
    private String use = "";

    @Column(name = "lesson", length = 160, nullable = false)
    private String lesson = "";

    @Column(name = "nature", length = 12, nullable = false)
    private String nature = "";

    @Column(name = "competence", length = 8, nullable = false)
    private String competence = "";

    @Column(name = "competence_level", nullable = false)
    private int level;

    @Column(name = "source_note", length = NewDraft.LONGEST_NOTE, nullable = false)
    private String sourceNote = "";

    @Column(name = "reason", length = LONGEST_REASON, nullable = false)
    private String reason = "";

    @Column(name = "changed_by", nullable = false)
    private long changedBy;

    @Column(name = "changed_by_name", length = 120, nullable = false)
    private String changedByName = "";

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "assessment_desk_tag", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "tag", length = LONGEST_TAG, nullable = false)
    private Set<String> tags = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "assessment_desk_hand", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "person_id", nullable = false)
    private Set<Long> hands = new HashSet<>();

    protected DeskQuestion() {}

    private DeskQuestion(long id, String code, long folderId, QuestionOrigin origin, DeskStatus status) {
        this.id = id;
        this.code = code;
        this.folderId = folderId;
        this.origin = origin;
        this.status = status;
    }

    /** A new question of the desk, empty until it is written. */
    static DeskQuestion draft(long id, long folderId) {
        return new DeskQuestion(id, QuestionCode.of(id).value(), folderId, QuestionOrigin.DESK, DeskStatus.DRAFT);
    }

    /** A question of a content file. */
    static DeskQuestion ofFile(long id, String code, long folderId) {
        return new DeskQuestion(id, code, folderId, QuestionOrigin.FILE, DeskStatus.APPROVED);
    }

    /** The file says this now. */
    void stands(long newFolder, String newTitle, Question question, QuestionAim aim, Instant now) {
        folderId = newFolder;
        status = DeskStatus.APPROVED;
        describe(newTitle, question);
        aimAt(aim);
        changedAt = now;
    }

    /** The question left its file. */
    void leftItsFile(Instant now) {
        status = DeskStatus.RETIRED;
        changedAt = now;
    }

    /** Somebody writes at it; an approved version is not touched, a new working version begins. */
    void write(String newTitle, Question question, QuestionAim aim, List<String> newTags, String note, Author author) {
        beginDraft();
        describe(newTitle, question);
        aimAt(aim);
        tags.clear();
        newTags.stream().map(DeskQuestion::tag).filter(tag -> !tag.isEmpty()).forEach(tags::add);
        sourceNote = note.strip();
        touched(author);
    }

    /** Sets the level alone; like any change of what quizzes draw by, it is written at. */
    void setLevel(int newLevel, Author author) {
        beginDraft();
        level = newLevel;
        touched(author);
    }

    /** Words for authors are no part of what is approved. */
    void addTag(String tag) {
        requireFromDesk();
        if (tags.size() >= NewDraft.MOST_TAGS) {
            throw new RuleViolationException("assessment.desk-many-tags", NewDraft.MOST_TAGS);
        }
        tags.add(tag(tag));
    }

    void removeTag(String tag) {
        requireFromDesk();
        tags.remove(tag(tag));
    }

    void moveTo(long folder) {
        requireFromDesk();
        folderId = folder;
    }

    /** Asks for a second person. */
    void send() {
        requireFromDesk();
        if (status != DeskStatus.DRAFT) {
            throw new RuleViolationException("assessment.desk-not-draft");
        }
        if (aim().tags().isEmpty()) {
            throw new RuleViolationException("assessment.desk-aim-open");
        }
        status = DeskStatus.IN_REVIEW;
        reason = "";
    }

    /** Back to writing before anybody decided. */
    void takeBack() {
        requireInReview();
        status = DeskStatus.DRAFT;
    }

    /** The second person says what is to be done better. */
    void sendBack(String why) {
        requireInReview();
        status = DeskStatus.DRAFT;
        reason = why;
    }

    /** Refuses whoever wrote at the working version, and anything that does not wait. */
    void requireApprovableBy(long person) {
        requireInReview();
        if (isHand(person)) {
            throw new RuleViolationException("assessment.desk-own-version");
        }
    }

    /** The bank has it under that number now. */
    void approved(int number) {
        status = DeskStatus.APPROVED;
        approvedNumber = number;
        reason = "";
        hands.clear();
    }

    /** Gives up what was written since the approved version. */
    void discard(String approvedTitle, Question approved, QuestionAim aim, Instant now) {
        requireFromDesk();
        if (status != DeskStatus.DRAFT || approvedNumber == 0) {
            throw new RuleViolationException("assessment.desk-nothing-to-discard");
        }
        describe(approvedTitle, approved);
        aimAt(aim);
        status = DeskStatus.APPROVED;
        reason = "";
        hands.clear();
        changedAt = now;
    }

    void retire() {
        requireFromDesk();
        if (status == DeskStatus.RETIRED) {
            throw new RuleViolationException("assessment.desk-retired");
        }
        // what waited for a second person is to be sent again
        retiredFrom = status == DeskStatus.APPROVED ? status.name() : DeskStatus.DRAFT.name();
        status = DeskStatus.RETIRED;
    }

    void restore() {
        requireFromDesk();
        if (status != DeskStatus.RETIRED) {
            throw new RuleViolationException("assessment.desk-not-retired");
        }
        status = DeskStatus.valueOf(retiredFrom);
        retiredFrom = "";
    }

    /** Somebody was erased: their name goes, their hand stays nobody's. */
    void forget(long person, String pseudonym) {
        if (changedBy == person) {
            changedBy = 0;
            changedByName = pseudonym;
        }
        hands.remove(person);
    }

    private void beginDraft() {
        requireFromDesk();
        if (status == DeskStatus.IN_REVIEW) {
            throw new RuleViolationException("assessment.desk-in-review");
        }
        if (status == DeskStatus.RETIRED) {
            throw new RuleViolationException("assessment.desk-retired");
        }
        status = DeskStatus.DRAFT;
    }

    private void touched(Author author) {
        hands.add(author.person());
        changedBy = author.person();
        changedByName = author.name();
        changedAt = author.at();
    }

    private void describe(String newTitle, Question question) {
        String stored = new QuestionJson().write(question);
        if (stored.length() > LONGEST_CONTENT) {
            throw new RuleViolationException("assessment.desk-too-long", LONGEST_CONTENT);
        }
        content = stored;
        kind = question.kind();
        stem = cut(question.stem(), LONGEST_STEM);
        title = cut(newTitle.isBlank() ? cut(question.stem(), WORDS_OF_TITLE) : newTitle.strip(), LONGEST_TITLE);
        searchStem = cut(SearchText.fold(question.stem()), LONGEST_SEARCH_STEM);
        searchText = SearchText.fold(Stream.of(
                        Stream.of(
                                code,
                                title,
                                question.situation().map(Situation::text).orElse(""),
                                question.stem()),
                        question.parts().stream().map(Part::text),
                        question.prompts().stream().map(Part::text),
                        Stream.of(question.generalFeedback()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" ")));
    }

    private void aimAt(QuestionAim aim) {
        bank = aim.bank();
        use = aim.use() == null ? "" : aim.use().name();
        lesson = aim.lesson();
        nature = aim.nature() == null ? "" : aim.nature().name();
        competence = aim.competence();
        level = aim.level();
    }

    private void requireFromDesk() {
        if (origin != QuestionOrigin.DESK) {
            throw new RuleViolationException("assessment.desk-from-file");
        }
    }

    private void requireInReview() {
        requireFromDesk();
        if (status != DeskStatus.IN_REVIEW) {
            throw new RuleViolationException("assessment.desk-not-in-review");
        }
    }

    private static String tag(String typed) {
        return cut(typed.strip().replaceAll("\\s+", " "), LONGEST_TAG);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }

    /** Whether that person wrote at the working version. */
    boolean isHand(long person) {
        return hands.contains(person);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    long folderId() {
        return folderId;
    }

    QuestionOrigin origin() {
        return origin;
    }

    DeskStatus status() {
        return status;
    }

    int approvedNumber() {
        return approvedNumber;
    }

    QuestionKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String stem() {
        return stem;
    }

    String searchStem() {
        return searchStem;
    }

    Question question() {
        return new QuestionJson().read(content);
    }

    QuestionAim aim() {
        return new QuestionAim(
                bank,
                use.isEmpty() ? null : QuestionUse.valueOf(use),
                lesson,
                nature.isEmpty() ? null : QuestionNature.valueOf(nature),
                competence,
                level);
    }

    /** The tags quizzes draw by. */
    QuestionTags tagsToDrawBy() {
        return aim().tags().orElseThrow(() -> new RuleViolationException("assessment.desk-aim-open"));
    }

    List<String> tags() {
        return List.copyOf(new TreeSet<>(tags));
    }

    String sourceNote() {
        return sourceNote;
    }

    String reason() {
        return reason;
    }

    long changedBy() {
        return changedBy;
    }

    String changedByName() {
        return changedByName;
    }

    Instant changedAt() {
        return changedAt;
    }
}
