package vn.hocvuso.assessment.blueprint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A fixed list of questions made from an edition of a blueprint. */
@Entity
@Table(name = "assessment_blueprint_form")
class BlueprintForm {

    @Id
    private long id;

    @Column(name = "blueprint_id", nullable = false, updatable = false)
    private long blueprintId;

    @Column(name = "pair", nullable = false, updatable = false)
    private int pair;

    @Column(name = "letter", length = 1, nullable = false, updatable = false)
    private String letter;

    @Column(name = "items", nullable = false, updatable = false)
    private String items;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Column(name = "quiz_code", length = 190, nullable = false)
    private String quizCode = "";

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected BlueprintForm() {}

    BlueprintForm(long id, StoredBlueprint of, int pair, String letter, List<List<Long>> sections, Instant now) {
        this.id = id;
        this.blueprintId = of.id();
        this.pair = pair;
        this.letter = letter;
        this.items = sections.stream()
                .map(section -> section.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining("/"));
        this.edition = of.edition();
        this.madeAt = now;
    }

    /** It became a quiz. */
    void usedAs(String code) {
        quizCode = code;
    }

    /** Ids of the question versions, section by section. */
    List<List<Long>> sections() {
        return Arrays.stream(items.split("/", -1))
                .map(section -> section.isEmpty()
                        ? List.<Long>of()
                        : Arrays.stream(section.split(",")).map(Long::valueOf).toList())
                .toList();
    }

    List<Long> questions() {
        return sections().stream().flatMap(List::stream).toList();
    }

    long id() {
        return id;
    }

    long blueprintId() {
        return blueprintId;
    }

    int pair() {
        return pair;
    }

    String letter() {
        return letter;
    }

    int edition() {
        return edition;
    }

    String quizCode() {
        return quizCode;
    }

    Instant madeAt() {
        return madeAt;
    }
}
