/**
 * Courses, their lessons and the paths of the four learner groups, as published editions.
 *
 * <p>Vocabulary: a <em>course</em> has a slug for ever and <em>editions</em> 1, 2, …; a <em>lesson</em> is a step of a
 * course, Markdown with front matter; a <em>path</em> names the courses of one learner group in order, their question
 * bank and their rule set.
 *
 * <p>Decisions: the files of {@code content/} are the source, and an edition is stored as their text. An edition is
 * published whole or not at all: a mistake in one lesson leaves the course's published edition in place (or the course
 * unpublished) and touches no other course, because an edition with a hole would stay so for ever. The same edition
 * number with another text is refused with a problem line. A quiz that cannot be published (too few questions in the
 * bank) is a problem line, too, but its course can be read. A course or path whose file is gone stays published. Paths
 * are not versioned: what must not change, the quizzes, has versions of its own. HTML is made when the snapshot of a
 * content epoch is loaded; readers are served from memory.
 *
 * <p>Coupling points: {@code content/courses}, {@code content/paths}; quiz codes ({@link vn.hocvuso.catalog.QuizCodes});
 * the classes {@code box}, {@code box-try}, {@code box-warning}, {@code box-note}, {@code table} in the web's style
 * sheet.
 */
@Feature(
        name = "catalog",
        allowed = {"shared", "platform", "identity", "competency", "assessment.bank", "assessment.quiz"})
package vn.hocvuso.catalog;

import vn.hocvuso.shared.Feature;
