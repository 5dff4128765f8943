package vn.hocvuso.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.hocvuso.platform.ContentEpoch;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.shared.Ids;

/** Publishes one course or path in a transaction of its own; what is there unchanged is left alone. */
@Dependent
class CatalogWriter {

    @Inject
    CatalogRepository repository;

    @Inject
    ContentEpoch epoch;

    @Inject
    Clock clock;

    /** Publishes the edition; an edition that is older, or the same number with another text, is a problem. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void publish(Course course, CourseFiles files) {
        Optional<PublishedCourse> published = repository.course(course.slug());
        if (published.isPresent() && course.edition() <= published.get().edition()) {
            checkUnchanged(course, files, published.get());
            return;
        }
        if (published.isPresent()) {
            published.get().publish(course.edition());
        } else {
            repository.add(new PublishedCourse(course.slug(), course.edition()));
        }
        CourseEdition edition = new CourseEdition(
                Ids.next(),
                course.slug(),
                course.edition(),
                files.hash(),
                files.description().text(),
                clock.instant());
        // the mapping knows no relation between these tables, so their order is ours to keep for the foreign keys
        repository.flush();
        repository.add(edition);
        repository.flush();
        files.lessons()
                .forEach(
                        (name, file) -> repository.add(new EditionLesson(Ids.next(), edition.id(), name, file.text())));
        epoch.changed();
    }

    private void checkUnchanged(Course course, CourseFiles files, PublishedCourse published) {
        boolean unchanged = course.edition() == published.edition()
                && repository
                        .edition(course.slug(), course.edition())
                        .map(edition -> edition.hash().equals(files.hash()))
                        .orElse(false);
        if (!unchanged) {
            files.description()
                    .problem(
                            1,
                            "edition " + course.edition() + " is not what is published as edition "
                                    + published.edition() + "; raise edition to " + (published.edition() + 1)
                                    + " to publish the change");
        }
    }

    /** Publishes the path as the file says it now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void publish(LearningPath path, ContentFile file) {
        Optional<PublishedPath> known = repository.path(path.slug());
        if (known.map(published -> published.hash().equals(file.hash())).orElse(false)) {
            return;
        }
        PublishedPath published = known.orElseGet(() -> new PublishedPath(path.slug()));
        published.publish(file.hash(), file.text(), clock.instant());
        if (known.isEmpty()) {
            repository.add(published);
        }
        epoch.changed();
    }
}
