package vn.hocvuso.assessment.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Reads questions of other systems without changing anything: QTI 3.0.1, 2.2 and 2.1 (single items and packages, also
 * those of OpenOLAT), Moodle XML, GIFT and Aiken. What a file is written in is seen from its content, not its name.
 *
 * <p>Never throws because of what a file says: the report has a line for each item, with file, line and reason. Memory and
 * time are bounded whatever the file claims. Files larger than {@value #MAX_FILE} bytes are refused.
 */
public final class QuestionImport {

    static final long MAX_FILE = 100L << 20;

    private static final int MAX_TEXT = 16 << 20;

    /**
     * What importing the file would bring.
     *
     * @param name as the person knows it; stands in the notes
     * @param file where the uploaded content is
     */
    public ImportReport read(String name, Path file) {
        try {
            long size = Files.size(file);
            if (size > MAX_FILE) {
                throw new RefusedException(NoteCode.FILE_TOO_LARGE, 1, name);
            }
            byte[] head = head(file);
            if (startsWith(head, 'P', 'K')) {
                try (PackageFile archive = PackageFile.open(file)) {
                    return new QtiPackageReader(name, archive).read();
                }
            }
            if (size > MAX_TEXT) {
                throw new RefusedException(NoteCode.FILE_TOO_LARGE, 1, name);
            }
            return read(name, Files.readAllBytes(file));
        } catch (RefusedException refusal) {
            return refused(name, refusal);
        } catch (IOException unreadable) {
            return refused(
                    name, new RefusedException(NoteCode.FILE_UNREADABLE, 1, String.valueOf(unreadable.getMessage())));
        }
    }

    private static ImportReport refused(String name, RefusedException refusal) {
        return new ImportReport(name, ImportFormat.UNKNOWN, List.of(), List.of(), List.of(refusal.in(name)));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static boolean startsWith(byte[] content, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    private static ImportReport read(String name, byte[] content) {
        if (isXml(content)) {
            XmlNode root = XmlTree.read(content);
            if (root.is("quiz")) {
                return MoodleReader.read(name, root);
            }
            XmlNode named = QtiNames.old(root);
            return switch (named.name()) {
                case "assessmentItem" -> QtiFiles.item(name, named);
                case "assessmentTest", "manifest", "assessmentSection", "assessmentStimulus" ->
                    throw new RefusedException(NoteCode.PACKAGE_WANTED, root.line(), root.name());
                case "questestinterop" -> throw new RefusedException(NoteCode.OLD_QTI, root.line());
                default -> throw new RefusedException(NoteCode.NOT_RECOGNISED, root.line(), root.name());
            };
        }
        String text = text(content);
        return AikenReader.isAiken(text) ? AikenReader.read(name, text) : GiftImport.read(name, text);
    }

    private static boolean isXml(byte[] content) {
        if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
            return true;
        }
        int at = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (at < content.length && Character.isWhitespace(content[at])) {
            at++;
        }
        return at < content.length && content[at] == '<';
    }

    private static String text(byte[] content) {
        int from = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        byte[] body = Arrays.copyOfRange(content, from, content.length);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new RefusedException(NoteCode.ENCODING, lineOfFirstError(body));
        }
    }

    private static int lineOfFirstError(byte[] body) {
        int line = 1;
        for (String text : new String(body, StandardCharsets.UTF_8).split("\n", -1)) {
            if (text.indexOf('\uFFFD') >= 0) {
                return line;
            }
            line++;
        }
        return 1;
    }
}
