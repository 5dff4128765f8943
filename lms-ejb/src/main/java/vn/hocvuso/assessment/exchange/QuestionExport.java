package vn.hocvuso.assessment.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes questions for other systems. What comes out is valid against the official schemas; read again it gives every
 * response the same score. The same questions give the same bytes.
 */
public final class QuestionExport {

    /** 1 January 1980: the first moment an archive can name. */
    private static final long NO_TIME = 315_532_800_000L;

    private final Function<String, Optional<Attachment>> pictures;

    /** Writes questions without pictures. */
    public QuestionExport() {
        this(code -> Optional.empty());
    }

    QuestionExport(Function<String, Optional<Attachment>> pictures) {
        this.pictures = pictures;
    }

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

    private ExportFile qti(ExportFormat format, QtiVersion version, List<ExportedQuestion> questions) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        List<ImportNote> notes = new ArrayList<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ExportedQuestion question : questions) {
            ItemNotes losses = new ItemNotes(question.code());
            try {
                WrittenItem item = QtiItemWriter.write(version, question, losses, pictures);
                files.put("items/" + question.code() + ".xml", item.content());
                item.attachments().forEach(other -> files.put(other.path(), other.content()));
                written.put(
                        question.code(),
                        item.attachments().stream().map(Attachment::path).toList());
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
        return new ExportFile(format, out.toByteArray(), List.copyOf(written.keySet()), notes);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
