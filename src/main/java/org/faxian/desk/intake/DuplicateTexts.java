package org.faxian.desk.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faxian.register.Register;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.SourceFile;

/**
 * The newly ingested files that hold the text of another file, usually in another format. Known once the register has
 * been computed.
 *
 * @param others the repeated file, by the checksum of the file that repeats it
 */
public record DuplicateTexts(Map<Sha256, SourceFile> others) {
    public DuplicateTexts {
        others = Map.copyOf(others);
    }

    /**
     * Returns the files of the register that repeat another.
     *
     * @param known the files that were in the corpus before; they are not reported
     */
    public static DuplicateTexts in(Register register, Set<Sha256> known) {
        Map<Sha256, SourceFile> others = new HashMap<>();
        register.regulations().stream()
                .flatMap(regulation -> regulation.versions().stream())
                .map(RegulationVersion::texts)
                .forEach(texts -> texts.forEach(text -> add(text, known, others)));
        // One text of a file with several texts may be a repetition; the file as a whole is not.
        register.regulations().stream()
                .flatMap(regulation -> regulation.versions().stream())
                .flatMap(version -> version.sources().stream())
                .filter(file -> file.position() > 0)
                .forEach(file -> others.remove(file.sha256()));
        return new DuplicateTexts(others);
    }

    /** Refers to the file that was there before, else to the file from which the text is taken. */
    private static void add(List<SourceFile> text, Set<Sha256> known, Map<Sha256, SourceFile> others) {
        SourceFile first = text.stream()
                .filter(file -> known.contains(file.sha256()))
                .findFirst()
                .orElse(text.getFirst());
        text.stream()
                // A file that was changed in place has the path of the former one.
                .filter(file -> !file.path().equals(first.path()) && !known.contains(file.sha256()))
                .forEach(file -> others.put(file.sha256(), first));
    }

    /**
     * Adds to each report of a repeating file the name of the other file: the name as given, else its path in the
     * corpus.
     */
    List<FileReport> toldIn(List<FileReport> reports) {
        Map<Sha256, String> given = new HashMap<>();
        reports.forEach(report -> report.sha256().ifPresent(sha256 -> given.putIfAbsent(sha256, report.file())));
        return reports.stream()
                .map(report -> Optional.of(report)
                        .filter(r -> r.recognised().isPresent())
                        .flatMap(FileReport::sha256)
                        .flatMap(sha256 -> Optional.ofNullable(others.get(sha256)))
                        .map(other -> report.withSameTextAs(given.getOrDefault(other.sha256(), other.path())))
                        .orElse(report))
                .toList();
    }
}
