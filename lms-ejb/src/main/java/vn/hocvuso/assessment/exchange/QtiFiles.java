package vn.hocvuso.assessment.exchange;

import java.util.List;
import java.util.Optional;

/** Reads a single file of QTI. */
final class QtiFiles {

    private QtiFiles() {}

    static ImportFormat formatOf(XmlNode root) {
        return root.namespace().contains("imsqtiasi_v3") ? ImportFormat.QTI_3 : ImportFormat.QTI_2;
    }

    /** The report about one item outside of a package. */
    static ImportReport item(String file, XmlNode root) {
        ImportedItem item =
                new QtiItemReader(file, new Effort(), href -> Optional.empty(), href -> Optional.empty()).read(root);
        return new ImportReport(file, formatOf(root), List.of(item), List.of(), List.of());
    }
}
