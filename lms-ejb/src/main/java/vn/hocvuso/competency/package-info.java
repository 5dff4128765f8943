/**
 * Skills frameworks as data: domains, competences, can-do statements for levels 1 to 8, and crosswalks to other
 * frameworks. Definitions only; who has attained what is the credential feature's business.
 *
 * <p>Vocabulary: a <em>domain</em> (miền năng lực) holds <em>competences</em> (năng lực thành phần); a <em>statement</em>
 * says what somebody can do at a level (bậc); a <em>crosswalk</em> maps the items of another list (DigComp 2.2, the five
 * essential skills, the 26 topics) to competences.
 *
 * <p>Decisions: a stored version never changes; it is kept as the text of its file and read once for each content epoch.
 * A changed file under an old version number is refused with a problem line, and the stored one stays.
 *
 * <p>Coupling points: {@code content/frameworks}; competence codes in courses, questions and credentials.
 */
@Feature(
        name = "competency",
        allowed = {"shared", "platform"})
package vn.hocvuso.competency;

import vn.hocvuso.shared.Feature;
