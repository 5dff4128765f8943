package vn.hocvuso.web.arch.bad;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonQueries;

/** A4, A7, A8, A13, A14. */
@SessionScoped
public class BadPage implements Serializable {

    transient PersonQueries persons;
    transient EntityManager entities;

    public PersonCard getCard() {
        return persons.me();
    }

    public FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
