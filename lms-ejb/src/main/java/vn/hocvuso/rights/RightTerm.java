package vn.hocvuso.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The time a law gives for a right, from a day on. Rows come by migrations and never change. */
@Entity
@Table(name = "rights_term")
class RightTerm {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "data_right", length = 20, nullable = false, updatable = false)
    private DataRight right;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "reconsider_days", nullable = false, updatable = false)
    private int reconsiderDays;

    @Column(name = "days", nullable = false, updatable = false)
    private int days;

    @Column(name = "source", length = 300, nullable = false, updatable = false)
    private String source;

    protected RightTerm() {}

    /** Days to think it over before it is carried out; fewer than {@link #days()}. */
    int reconsiderDays() {
        return reconsiderDays;
    }

    /** Days within which it has to be done. */
    int days() {
        return days;
    }

    /** The provision that says so. */
    String source() {
        return source;
    }

    TermRow row() {
        return new TermRow(reconsiderDays, days, source);
    }
}
