package vn.hocvuso.assessment.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes questions for other systems. What comes out is valid against the official schemas; read again it gives every
 * response the same score. The same questions give the same bytes.
 */
public final class QuestionExport {

    /** 1 January 1980: the first moment an archive can name. */
    private static final long NO_TIME = 315_532_800_000L;

    /**
     * The questions in one file.
     *
     * @param questions with different codes; those of a kind the format cannot hold are noted and left out
     */
    public ExportFile write(ExportFormat format, List<ExportedQuestion> questions) {
        return switch (format) {
            case QTI_3 -> qti(format, QtiVersion.V3, questions);
            case QTI_2 -> qti(format, QtiVersion.V2_2, questions);
            case MOODLE_XML -> MoodleWriter.write(questions);
        };
    }

    private static ExportFile qti(ExportFormat format, QtiVersion version, List<ExportedQuestion> questions) {
        List<String> written = new ArrayList<>();
        List<ImportNote> notes = new ArrayList<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ExportedQuestion question : questions) {
            ItemNotes losses = new ItemNotes(question.code());
            try {
                files.put("items/" + question.code() + ".xml", QtiItemWriter.write(version, question, losses));
                written.add(question.code());
                notes.addAll(losses.all());
            } catch (RefusedException refusal) {
                notes.add(refusal.in(question.code()));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "imsmanifest.xml", version.manifest(written));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ExportFile(format, out.toByteArray(), written, notes);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
