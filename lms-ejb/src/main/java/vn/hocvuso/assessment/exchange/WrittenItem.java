package vn.hocvuso.assessment.exchange;

import java.util.List;

/** An item as a file, with the files it needs. */
record WrittenItem(byte[] content, List<Attachment> attachments) {

    WrittenItem {
        attachments = List.copyOf(attachments);
    }
}
