/**
 * How quizzes and questions work, from what people answered: classical test theory, flags with a proposed action.
 *
 * <p>Vocabulary: the <em>facility</em> of a question is the mean of its marks (p; "độ khó"), its <em>discrimination</em>
 * how far those who know more get it right more often ("độ phân biệt"); the <em>rest</em> of an attempt is its share of
 * the marks without the question looked at; a <em>distractor</em> is a wrong option; a <em>tally</em> is a sum that grows
 * attempt by attempt.
 *
 * <p>Decisions: the transaction that grades an attempt also writes one row with what became of its questions, packed;
 * statistics are one pass over those rows, streamed, into tallies whose size does not depend on the number of attempts.
 * A question version is an item of its own: another version may have another key. Drawn quizzes give different items to
 * different people, so everything about an item is over those who got it, marks are compared as shares, and the
 * reliability of a drawn quiz is the coefficient of the nested design, see {@link
 * vn.hocvuso.assessment.statistics.QuizTally}. Definitions follow Crocker and Algina, Introduction to Classical and
 * Modern Test Theory (1986), and Ebel, Essentials of Educational Measurement (1972). No figure is shown for fewer than
 * {@value vn.hocvuso.assessment.statistics.QuizStatistics#LEAST_ATTEMPTS} attempts.
 *
 * <p>Coupling points: {@link vn.hocvuso.assessment.attempt.ItemsGraded} is where the rows come from. When a person is
 * erased, their rows go, also those of attempts that stay.
 */
@Feature(
        name = "assessment.statistics",
        allowed = {
            "shared",
            "platform",
            "identity",
            "rights",
            "assessment.bank",
            "assessment.quiz",
            "assessment.attempt"
        })
package vn.hocvuso.assessment.statistics;

import vn.hocvuso.shared.Feature;
