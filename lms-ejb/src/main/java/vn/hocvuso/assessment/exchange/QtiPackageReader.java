package vn.hocvuso.assessment.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a QTI package: the items and tests its manifest names, or without a manifest those found. A file that cannot be
 * read refuses its item only.
 */
final class QtiPackageReader {

    private static final int MAX_ITEMS = 5_000;
    private static final Set<String> RULES = Set.of(
            "selection",
            "ordering",
            "preCondition",
            "branchRule",
            "outcomeProcessing",
            "timeLimits",
            "itemSessionControl");

    private final String name;
    private final PackageFile archive;
    private final Effort effort = new Effort();
    private final Map<String, ImportedItem> items = new LinkedHashMap<>();
    private final List<ImportedTest> tests = new ArrayList<>();
    private final List<ImportNote> notes = new ArrayList<>();
    private final Map<String, Optional<XmlNode>> stimuli = new HashMap<>();
    private ImportFormat format = ImportFormat.QTI_3;

    QtiPackageReader(String name, PackageFile archive) {
        this.name = name;
        this.archive = archive;
    }

    ImportReport read() {
        Optional<String> manifest = archive.find("imsmanifest.xml");
        if (manifest.isPresent()) {
            named(manifest.get());
        } else {
            notes.add(new ImportNote(NoteCode.NO_MANIFEST, name, 1, List.of()));
            archive.names().stream()
                    .filter(file -> file.toLowerCase(Locale.ROOT).endsWith(".xml"))
                    .forEach(file -> found(file, false));
        }
        if (items.isEmpty()) {
            notes.add(new ImportNote(NoteCode.NOTHING_FOUND, name, 1, List.of()));
        }
        return new ImportReport(name, format, List.copyOf(items.values()), tests, notes);
    }

    private void named(String manifest) {
        XmlNode root;
        try {
            root = XmlTree.read(archive.read(manifest));
        } catch (RefusedException unreadable) {
            notes.add(unreadable.in(manifest));
            return;
        }
        Set<String> seen = new LinkedHashSet<>();
        for (XmlNode resource : root.below(node -> node.is("resource"))) {
            String type = resource.attribute("type").toLowerCase(Locale.ROOT);
            boolean isItem = type.contains("item");
            if (!type.contains("imsqti") || (!isItem && !type.contains("test"))) {
                continue;
            }
            String href = resource.attribute("href");
            if (href.isEmpty()) {
                refuse(
                        manifest,
                        manifest + ":" + resource.line(),
                        new RefusedException(NoteCode.FILE_MISSING, resource.line(), "href").in(manifest));
                continue;
            }
            if (href.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
                refuse(href, new RefusedException(NoteCode.REMOTE_FILE, resource.line(), href).in(manifest));
                continue;
            }
            Optional<String> file = PackageFile.resolve(manifest, href);
            if (file.isEmpty()) {
                refuse(href, new RefusedException(NoteCode.ARCHIVE_PATH, resource.line(), href).in(manifest));
            } else if (!archive.has(file.get())) {
                refuse(href, new RefusedException(NoteCode.FILE_MISSING, resource.line(), href).in(manifest));
            } else if (seen.add(file.get())) {
                found(file.get(), true);
            }
        }
    }

    private void refuse(String file, ImportNote why) {
        refuse(file, file, why);
    }

    private void refuse(String file, String key, ImportNote why) {
        if (items.size() < MAX_ITEMS) {
            items.put(key, new ImportedItem(file, why.line(), "", "", List.of(), Optional.empty(), List.of(why)));
        }
    }

    private void found(String file, boolean isNamed) {
        if (items.size() >= MAX_ITEMS) {
            if (notes.stream().noneMatch(note -> note.code() == NoteCode.TOO_MANY_ITEMS)) {
                notes.add(new ImportNote(NoteCode.TOO_MANY_ITEMS, name, 1, List.of(String.valueOf(MAX_ITEMS))));
            }
            return;
        }
        try {
            XmlNode root = QtiNames.old(XmlTree.read(archive.read(file)));
            if (root.is("assessmentItem")) {
                format = QtiFiles.formatOf(root);
                items.put(
                        file,
                        new QtiItemReader(file, effort, href -> stimulus(file, href), href -> attached(file, href))
                                .read(root));
            } else if (root.is("assessmentTest")) {
                format = QtiFiles.formatOf(root);
                tests.add(test(file, root));
            } else if (isNamed) {
                refuse(file, new ImportNote(NoteCode.NOT_RECOGNISED, file, root.line(), List.of(root.name())));
            }
        } catch (RefusedException unreadable) {
            refuse(file, unreadable.in(file));
        }
    }

    private Optional<XmlNode> stimulus(String from, String href) {
        Optional<String> file = PackageFile.resolve(from, href);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        // not computeIfAbsent: reading may refuse
        if (!stimuli.containsKey(file.get())) {
            stimuli.put(
                    file.get(), file.filter(archive::has).map(path -> QtiNames.old(XmlTree.read(archive.read(path)))));
        }
        return stimuli.get(file.get());
    }

    private Optional<QtiItem.Attached> attached(String from, String href) {
        return PackageFile.resolve(from, href)
                .filter(archive::has)
                .map(path -> new QtiItem.Attached(path, archive.read(path)));
    }

    private static ImportedTest test(String file, XmlNode root) {
        ItemNotes notes = new ItemNotes(file);
        root.below(node -> RULES.contains(node.name()))
                .forEach(rule -> notes.loss(NoteCode.TEST_RULES, rule.line(), rule.name()));
        List<ImportedTest.Section> sections = new ArrayList<>();
        for (XmlNode section : root.below(node -> node.is("assessmentSection"))) {
            List<String> files = section.elements("assessmentItemRef").stream()
                    .map(reference -> PackageFile.resolve(file, reference.attribute("href")))
                    .flatMap(Optional::stream)
                    .toList();
            sections.add(new ImportedTest.Section(PlainText.clean(section.attribute("title")), files));
        }
        return new ImportedTest(
                file, root.attribute("identifier"), PlainText.clean(root.attribute("title")), sections, notes.all());
    }
}
