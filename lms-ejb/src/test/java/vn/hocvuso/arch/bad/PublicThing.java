package vn.hocvuso.arch.bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A2, A14: a public entity in a package without a feature. */
@Entity
public class PublicThing {

    @Id
    private long id;

    public long id() {
        return id;
    }
}
