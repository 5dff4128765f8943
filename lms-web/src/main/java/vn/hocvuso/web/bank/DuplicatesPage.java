package vn.hocvuso.web.bank;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hocvuso.assessment.desk.BankDeskQueries;
import vn.hocvuso.assessment.desk.NearQuestion;

/** Questions that ask nearly the same. */
@Named("bankDuplicates")
@RequestScoped
public class DuplicatesPage {

    @Inject
    BankDeskQueries bank;

    private List<NearQuestion> pairs;

    @PostConstruct
    void load() {
        pairs = bank.nearPairs();
    }

    public List<NearQuestion> getPairs() {
        return pairs;
    }
}
