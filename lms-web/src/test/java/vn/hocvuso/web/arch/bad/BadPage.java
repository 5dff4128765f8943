package vn.hocvuso.web.arch.bad;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.platform.SystemSubject;

/** A4, A7, A8, A13, A14, A17. */
@SessionScoped
public class BadPage implements Serializable {

    transient PersonQueries persons;

    @Inject
    transient AuditTrail audit;

    transient EntityManager entities;

    public PersonCard getCard() {
        return persons.me();
    }

    public void act() {
        SystemSubject.run(() -> audit.record("bad.deed", "thing", "1", ""));
    }

    public FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
