package vn.hocvuso.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.hocvuso.identity.PersonId;

/** Writes enrolments and opened lessons unless this node knows them to be written. */
@Dependent
class EnrolmentDesk {

    @Inject
    ProgressRepository repository;

    @Inject
    NotedCache cache;

    @Inject
    Event<Noted> noted;

    @Inject
    Clock clock;

    void enrol(PersonId person, String path) {
        Noted enrolment = Noted.enrolment(person.value(), path);
        if (!cache.knows(enrolment)) {
            repository.enrol(person, path, clock.instant());
            noted.fire(enrolment);
        }
    }

    void opened(PersonId person, String path, String course, String lesson) {
        Noted opening = Noted.lesson(person.value(), path, course, lesson);
        if (!cache.knows(opening)) {
            enrol(person, path);
            repository.opened(person, path, course, lesson, clock.instant());
            noted.fire(opening);
        }
    }

    boolean isEnrolled(PersonId person, String path) {
        return cache.knows(Noted.enrolment(person.value(), path))
                || repository.enrolment(person, path).isPresent();
    }
}
