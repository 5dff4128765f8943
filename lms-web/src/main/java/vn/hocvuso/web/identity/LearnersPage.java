package vn.hocvuso.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.PersonFilter;
import vn.hocvuso.identity.PersonRow;
import vn.hocvuso.identity.RegistryQueries;
import vn.hocvuso.web.shared.DayConverter;
import vn.hocvuso.web.shared.PagedModel;

/** The persons of an officer's scope: find one before a record exists. */
@Named("identityLearners")
@ViewScoped
public class LearnersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RegistryQueries registry;

    @Inject
    transient HttpServletRequest request;

    private String words;
    private LocalDate born;
    private String level;
    private transient PagedModel<PersonRow> people;

    @PostConstruct
    void load() {
        words = asked("words");
        born = DayConverter.asked("born", request::getParameter).orElse(null);
        level = asked("level");
        PersonFilter filter = new PersonFilter(words, Optional.ofNullable(born), level(level));
        people = new PagedModel<>(
                page -> registry.persons(filter, page), row -> row.id().value());
    }

    private String asked(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static Optional<IdentityLevel> level(String chosen) {
        return Arrays.stream(IdentityLevel.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst();
    }

    public PagedModel<PersonRow> getPeople() {
        return people;
    }

    public IdentityLevel[] getLevels() {
        return IdentityLevel.values();
    }

    public String getWords() {
        return words;
    }

    /** The form is sent by GET: what is asked for comes with the address. */
    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getBorn() {
        return born;
    }

    /** As {@link #setWords}. */
    public void setBorn(LocalDate born) {
        this.born = born;
    }

    public String getLevel() {
        return level;
    }

    /** As {@link #setWords}. */
    public void setLevel(String level) {
        this.level = level;
    }
}
