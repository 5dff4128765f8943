package vn.hocvuso.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A course and which of its editions is published. */
@Entity
@Table(name = "catalog_course")
class PublishedCourse {

    @Id
    @Column(name = "slug", length = 60)
    private String slug;

    @Column(name = "edition", nullable = false)
    private int edition;

    protected PublishedCourse() {}

    PublishedCourse(String slug, int edition) {
        this.slug = slug;
        this.edition = edition;
    }

    int edition() {
        return edition;
    }

    void publish(int newEdition) {
        if (newEdition <= edition) {
            throw new IllegalArgumentException("edition " + newEdition + " after " + edition);
        }
        edition = newEdition;
    }
}
