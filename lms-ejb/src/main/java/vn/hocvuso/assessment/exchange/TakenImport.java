package vn.hocvuso.assessment.exchange;

import java.util.List;
import vn.hocvuso.assessment.desk.QuestionCode;

/**
 * What became of a file.
 *
 * @param folderId where its questions lie
 * @param codes of the drafts, in the order of the file
 */
public record TakenImport(long folderId, List<QuestionCode> codes) {

    public TakenImport {
        codes = List.copyOf(codes);
    }
}
