package vn.hocvuso.assessment.blueprint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.hocvuso.assessment.quiz.LiveQuizzes;
import vn.hocvuso.assessment.quiz.QuizDefinition;
import vn.hocvuso.identity.NamedScope;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.shared.SearchText;

/** The working text of a blueprint, and which edition of it is taken. */
@Entity
@Table(name = "assessment_blueprint")
class StoredBlueprint {

    private static final int MAX_SEARCH_TEXT = 400;

    @Id
    private long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "title", length = BlueprintText.LONGEST_TITLE, nullable = false)
    private String title;

    @Column(name = "search_text", length = MAX_SEARCH_TEXT, nullable = false)
    private String searchText;

    @Column(name = "bank", length = 60, nullable = false)
    private String bank;

    @Column(name = "unit_path", length = 80, nullable = false, updatable = false)
    private String unitPath;

    @Column(name = "organisation_code", length = 40, nullable = false, updatable = false)
    private String organisationCode;

    @Column(name = "place_name", length = 400, nullable = false, updatable = false)
    private String placeName;

    @Column(name = "quiz_code", length = 190, nullable = false, updatable = false)
    private String quizCode;

    @Column(name = "definition", nullable = false)
    private String definition;

    @Column(name = "questions", nullable = false)
    private int questions;

    @Column(name = "edition", nullable = false)
    private int edition;

    @Column(name = "is_published", nullable = false)
    private boolean published;

    @Column(name = "is_open", nullable = false)
    private boolean open;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected StoredBlueprint() {}

    StoredBlueprint(long id, NamedScope place) {
        this.id = id;
        this.quizCode = LiveQuizzes.code(id);
        boolean isOrganisation = place.scope().kind() == Scope.Kind.ORGANISATION;
        this.unitPath = isOrganisation ? "" : place.unitPath();
        this.organisationCode = isOrganisation ? place.scope().id() : "";
        this.placeName = place.name();
    }

    void write(BlueprintText text, Instant now) {
        title = text.title().strip();
        String folded = SearchText.fold(title + " " + placeName);
        searchText = folded.length() > MAX_SEARCH_TEXT ? folded.substring(0, MAX_SEARCH_TEXT) : folded;
        bank = text.group().slug();
        String written = text.definition(place()).toJson();
        published = edition > 0 && published && written.equals(definition);
        definition = written;
        questions = text.questions();
        changedAt = now;
    }

    /** That edition says the same as the working text. */
    void published(int number, Instant now) {
        edition = number;
        published = true;
        changedAt = now;
    }

    void open(boolean toLearners) {
        open = toLearners;
    }

    /** Whether it belongs into the scope. */
    boolean isIn(Scope scope) {
        return scope.covers(unitPath, organisationCode);
    }

    /** Whether somebody of that unit and organisation belongs to its place. */
    boolean covers(String unitPathOfPerson, String organisationOfPerson) {
        return organisationCode.isEmpty()
                ? unitPathOfPerson != null && unitPathOfPerson.startsWith(unitPath)
                : organisationCode.equals(organisationOfPerson);
    }

    /** As the bank names places. */
    String place() {
        return organisationCode.isEmpty() ? unitPath : "org:" + organisationCode;
    }

    QuizDefinition definition() {
        return QuizDefinition.ofJson(definition);
    }

    BlueprintText text() {
        return BlueprintText.of(definition());
    }

    BlueprintRow row(boolean isMine) {
        return new BlueprintRow(
                id, version, title, bank, placeName, quizCode, questions, edition, published, open, isMine, changedAt);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String quizCode() {
        return quizCode;
    }

    String bank() {
        return bank;
    }

    int edition() {
        return edition;
    }

    boolean isOpen() {
        return open && edition > 0;
    }
}
