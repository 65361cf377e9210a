package org.faxian.answer.compilation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.faxian.answer.compilation.Compilation.Text;
import org.faxian.answer.regulation.HitView;
import org.faxian.export.CsvTable;
import org.faxian.export.JsonFile;
import org.faxian.export.manuscript.Publication;
import org.faxian.export.zip.Archive;
import org.faxian.language.Language;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.Engine.Snapshot;

/**
 * A compilation as originals: one folder a kind, one a text, and a manifest as csv and JSON. An original that is gone or was
 * changed is named in the manifest and left out.
 */
public final class CompilationArchive {
    private static final List<String> HEAD = Stream.of(
                    "compilation.file",
                    "field.TITLE",
                    "field.NUMBER",
                    "facet.KIND",
                    "facet.STATUS",
                    "list.since",
                    "list.id")
            .map(Language.CHINESE::say)
            .toList();

    private final List<Entry> entries = new ArrayList<>();
    private final List<SourceFile> missing = new ArrayList<>();
    private final Archive archive = new Archive();
    private final Predicate<SourceFile> isHeld;

    /** A file of the manifest. */
    private record Entry(
            Optional<String> file,
            String original,
            String sha256,
            long size,
            String id,
            String title,
            Optional<String> number,
            RegulationKind kind,
            ValidityStatus status,
            Optional<LocalDate> since) {
        private List<String> row() {
            return List.of(
                    file.orElse(Language.CHINESE.say("compilation.missing", original)),
                    title,
                    number.orElse(""),
                    Language.CHINESE.say(kind),
                    Language.CHINESE.say(status),
                    since.map(LocalDate::toString).orElse(""),
                    id);
        }
    }

    private record Manifest(String question, LocalDate asOf, List<Entry> files) {}

    private CompilationArchive(Predicate<SourceFile> isHeld) {
        this.isHeld = isHeld;
    }

    /**
     * Returns the originals of all texts.
     *
     * @param isHeld whether an original is there as it was taken in
     */
    public static CompilationArchive of(Compilation compilation, Snapshot snapshot, Predicate<SourceFile> isHeld) {
        CompilationArchive made = new CompilationArchive(isHeld);
        compilation.texts().forEach(text -> made.add(text, snapshot));
        String name = Language.CHINESE.say("compilation.manifest");
        made.archive.add(
                name + ".csv",
                new CsvTable(HEAD, made.entries.stream().map(Entry::row).toList()).bytes());
        made.archive.add(name + ".json", JsonFile.bytes(made.manifest(compilation)));
        return made;
    }

    /** Returns the archive. */
    public Archive archive() {
        return archive;
    }

    /** Returns the originals that are not in the archive, because they are gone or were changed. */
    public List<SourceFile> missing() {
        return List.copyOf(missing);
    }

    private void add(Text text, Snapshot snapshot) {
        RegulationVersion version = snapshot.regulation(text.version().regulation())
                .orElseThrow()
                .version(text.version())
                .orElseThrow();
        String folder = Language.CHINESE.say(text.caption().kind()) + "/"
                + Publication.fileName(text.caption().title(), text.version().toString()) + "/";
        for (SourceFile source : version.files()) {
            boolean held = isHeld.test(source);
            if (!held) {
                missing.add(source);
            }
            entries.add(new Entry(
                    held ? Optional.of(archive.add(folder, source)) : Optional.empty(),
                    source.name(),
                    source.sha256().hex(),
                    source.size(),
                    text.version().toString(),
                    text.caption().title(),
                    HitView.numbers(text.caption()),
                    text.caption().kind(),
                    text.validity().status(),
                    text.validity().since().filter(day -> day.getYear() > 0)));
        }
    }

    private Manifest manifest(Compilation compilation) {
        return new Manifest(
                compilation.form().link().url(), compilation.form().request().asOf(), entries);
    }
}
