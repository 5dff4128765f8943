package vn.hocvuso.web.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.catalog.LessonOpened;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.web.shared.KeptPageShown;
import vn.hocvuso.web.shared.SentFields;

/** Tells that somebody signed in has opened a lesson, whether its page was made or a kept copy is shown. */
@Dependent
class OpenedLesson {

    private static final String PAGE = "/catalog/lesson";

    @Inject
    CurrentPerson caller;

    @Inject
    SentFields sent;

    @Inject
    Event<LessonOpened> opened;

    void on(@Observes KeptPageShown shown) {
        if (shown.path().equals(PAGE)) {
            tell(sent.one("course"), sent.one("lesson"));
        }
    }

    void tell(String course, String lesson) {
        opened.fire(new LessonOpened(caller.id(), course, lesson));
    }
}
