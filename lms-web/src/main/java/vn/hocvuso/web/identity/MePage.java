package vn.hocvuso.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonQueries;

/** What is known about oneself, and how to have one's identity verified. */
@Named("identityMe")
@RequestScoped
public class MePage {

    @Inject
    PersonQueries persons;

    private PersonCard card;

    @PostConstruct
    void load() {
        card = persons.me();
    }

    public PersonCard getCard() {
        return card;
    }

    public boolean isVerified() {
        return card.identityLevel() != IdentityLevel.DECLARED;
    }
}
