package vn.hocvuso.web.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.catalog.LessonOpened;
import vn.hocvuso.learning.LearningService;

/** Notes lessons that signed-in readers open. */
@Dependent
class LessonOpenedListener {

    @Inject
    LearningService learning;

    void on(@Observes LessonOpened opened) {
        learning.openLesson(opened.course(), opened.lesson());
    }
}
