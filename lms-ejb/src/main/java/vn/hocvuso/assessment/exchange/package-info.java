/**
 * Questions from and for other systems: QTI 3 and 2, Moodle XML, GIFT and Aiken in; QTI 3.0.1, QTI 2.2 and Moodle XML
 * out.
 *
 * <p>Vocabulary: an <em>import</em> is read as a whole and changes nothing; its report has one line for each item, which
 * is <em>taken whole</em>, <em>taken with loss</em> or <em>refused</em>. A <em>note</em> says what was lost or why an item
 * was refused, with file and line; words for people stand in the bundles, by the code of the note.
 *
 * <p>Decisions: what a QTI item is worth is never guessed from its look. Its response processing is executed on the
 * responses our form can give, and the item is taken only when our own grading says the same ({@code
 * docs/adr/0020-qti-scores-are-proven.md}). Files come from strangers: XML with a document type is refused, archives are
 * read in memory within limits and never unpacked, and only plain text comes out of markup.
 *
 * <p>Two steps: a file is received and lies on the node's disk for who sent it ({@code UploadStore}); then its questions
 * become drafts of {@link vn.hocvuso.assessment.desk}, in one transaction.
 *
 * <p>Coupling points: a new kind of question adds one line to the tables in {@code QtiKinds}, {@code QtiItemWriter},
 * {@code MoodleReader} and {@code MoodleWriter}; texts {@code import.note.<code>}.
 */
@Feature(
        name = "assessment.exchange",
        allowed = {
            "shared",
            "platform",
            "identity",
            "rights",
            "competency",
            "media",
            "assessment.bank",
            "assessment.desk"
        })
package vn.hocvuso.assessment.exchange;

import vn.hocvuso.shared.Feature;
