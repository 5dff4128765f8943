package vn.hocvuso.catalog;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentLoad;

/** Loads {@code courses/} and {@code paths/}, then publishes the quizzes of all paths. */
@Dependent
class CatalogImport {

    @Inject
    CatalogWriter writer;

    @Inject
    FrameworkQueries frameworks;

    @Inject
    QuizPublisher quizzes;

    void on(@Observes @Priority(300) ContentLoad load) {
        Optional<Framework> framework = frameworks.newest();
        Predicate<String> isComponent =
                code -> framework.isEmpty() || framework.get().component(code).isPresent();
        for (Path folder : CatalogFolder.courses(load.root(), load.report())) {
            CourseFiles.in(folder, load.report()).ifPresent(files -> CourseReader.read(files, isComponent)
                    .ifPresent(course -> writer.publish(course, files)));
        }
        for (Path path : CatalogFolder.paths(load.root(), load.report())) {
            ContentFile.read(path, load.report())
                    .ifPresent(file -> PathReader.read(file).ifPresent(read -> {
                        writer.publish(read, file);
                        quizzes.checkCourses(read, path, load);
                    }));
        }
        quizzes.publish(load);
    }
}
