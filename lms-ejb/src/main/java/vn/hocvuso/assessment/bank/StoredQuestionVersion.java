package vn.hocvuso.assessment.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One immutable version of a question: text, key and tags. */
@Entity
@Table(name = "assessment_question_version")
class StoredQuestionVersion {

    static final int MAX_TITLE = 200;

    @Id
    private long id;

    @Column(name = "question_id", nullable = false, updatable = false)
    private long questionId;

    @Column(name = "question_code", length = 80, nullable = false, updatable = false)
    private String questionCode;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false, updatable = false)
    private QuestionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "intended_use", length = 10, nullable = false, updatable = false)
    private QuestionUse use;

    @Column(name = "lesson", length = 160, nullable = false, updatable = false)
    private String lesson;

    @Enumerated(EnumType.STRING)
    @Column(name = "nature", length = 12, nullable = false, updatable = false)
    private QuestionNature nature;

    @Column(name = "competence", length = 8, nullable = false, updatable = false)
    private String competence;

    @Column(name = "competence_level", nullable = false, updatable = false)
    private int level;

    @Column(name = "title", length = MAX_TITLE, nullable = false, updatable = false)
    private String title;

    @Column(name = "content", nullable = false, updatable = false)
    private String content;

    @Column(name = "content_hash", length = 64, nullable = false, updatable = false)
    private String contentHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected StoredQuestionVersion() {}

    StoredQuestionVersion(long id, StoredQuestion of, BankQuestion source, Instant now) {
        this.id = id;
        this.questionId = of.id();
        this.questionCode = of.code();
        this.number = of.nextNumber();
        this.kind = source.question().kind();
        this.use = source.tags().use();
        this.lesson = source.tags().lesson();
        this.nature = source.tags().nature();
        this.competence = source.tags().competence();
        this.level = source.tags().level();
        this.title = source.title();
        this.content = new QuestionJson().write(source.question());
        this.contentHash = hashOf(source);
        this.createdAt = now;
    }

    /** What makes two versions the same: text, key and tags; not the line or the file. */
    static String hashOf(BankQuestion source) {
        return PartIds.sha256(
                source.title() + '\n' + source.tags() + '\n' + new QuestionJson().write(source.question()));
    }

    long questionId() {
        return questionId;
    }

    String contentHash() {
        return contentHash;
    }

    QuestionVersion asRecord() {
        return new QuestionVersion(
                id,
                questionCode,
                number,
                title,
                new QuestionTags(use, lesson, nature, competence, level),
                new QuestionJson().read(content));
    }
}
