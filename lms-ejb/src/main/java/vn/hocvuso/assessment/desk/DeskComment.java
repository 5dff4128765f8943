package vn.hocvuso.assessment.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Something somebody says about a question, open until it is resolved. */
@Entity
@Table(name = "assessment_desk_comment")
class DeskComment {

    static final int LONGEST = 2000;

    @Id
    private long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "question_id", nullable = false, updatable = false)
    private long questionId;

    @Column(name = "author", nullable = false)
    private long author;

    @Column(name = "author_name", length = 120, nullable = false)
    private String authorName;

    @Column(name = "text", length = LONGEST, nullable = false, updatable = false)
    private String text;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "resolved", nullable = false)
    private boolean resolved;

    protected DeskComment() {}

    DeskComment(long id, long questionId, String text, Author author) {
        this.id = id;
        this.questionId = questionId;
        this.text = text;
        this.author = author.person();
        this.authorName = author.name();
        this.writtenAt = author.at();
    }

    void resolve(boolean isResolved) {
        resolved = isResolved;
    }

    void forget(String pseudonym) {
        author = 0;
        authorName = pseudonym;
    }

    long questionId() {
        return questionId;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    CommentRow row() {
        return new CommentRow(id, authorName, text, writtenAt, resolved);
    }
}
