/**
 * The desk where instructors write questions: folders, working versions, review by a second person, comments; beside
 * them, read only, the questions of the content files.
 *
 * <p>Vocabulary: the <em>working version</em> of a question is what is written at now; an <em>approved version</em> lies
 * in {@link vn.hocvuso.assessment.bank}, never changes, and is what quizzes draw; the <em>hands</em> of a working version
 * are all who wrote at it since the last approval; the <em>aim</em> of a question is what it is for.
 *
 * <p>Decisions: a question has at most one working version, and while it is written at, its approved version goes on
 * being asked. None of the hands approves. A question belongs to its folder, a folder to the whole country, a unit or an
 * organisation; whoever holds {@code bank:write} or {@code bank:approve} there may. Questions of one locality never come
 * into the quizzes of the country. Questions of files have a row here too, so that one list finds both.
 *
 * <p>Coupling points: {@link vn.hocvuso.assessment.bank.BankLoaded} brings the questions of files; approved versions go to
 * {@link vn.hocvuso.assessment.bank.BankShelf}; {@link vn.hocvuso.assessment.bank.QuestionUsage} says where they are
 * asked.
 */
@Feature(
        name = "assessment.desk",
        allowed = {"shared", "platform", "identity", "rights", "competency", "assessment.bank"})
package vn.hocvuso.assessment.desk;

import vn.hocvuso.shared.Feature;
