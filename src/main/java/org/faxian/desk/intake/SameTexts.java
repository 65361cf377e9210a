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
 * Which files just taken in hold the text of another one, mostly in another format; known once the register is worked out.
 *
 * @param others the file that each of them repeats, by its checksum
 */
public record SameTexts(Map<Sha256, SourceFile> others) {
    public SameTexts {
        others = Map.copyOf(others);
    }

    /**
     * The files of the register that repeat another.
     *
     * @param known the files that were in the corpus before, of which nothing new is to be told
     */
    public static SameTexts in(Register register, Set<Sha256> known) {
        Map<Sha256, SourceFile> others = new HashMap<>();
        register.regulations().stream()
                .flatMap(regulation -> regulation.versions().stream())
                .map(RegulationVersion::texts)
                .forEach(texts -> texts.forEach(text -> add(text, known, others)));
        // Of a file that holds several texts, one may be known; the file is not.
        register.regulations().stream()
                .flatMap(regulation -> regulation.versions().stream())
                .flatMap(version -> version.sources().stream())
                .filter(file -> file.position() > 0)
                .forEach(file -> others.remove(file.sha256()));
        return new SameTexts(others);
    }

    /** A person knows the file that was there before, else the one from which the text is taken. */
    private static void add(List<SourceFile> text, Set<Sha256> known, Map<Sha256, SourceFile> others) {
        SourceFile first = text.stream()
                .filter(file -> known.contains(file.sha256()))
                .findFirst()
                .orElse(text.getFirst());
        text.stream()
                // A file that was changed in place lies where the former one lay.
                .filter(file -> !file.path().equals(first.path()) && !known.contains(file.sha256()))
                .forEach(file -> others.put(file.sha256(), first));
    }

    /** The reports, each of a file that repeats another with the name of that one: as it was given, else its path in the corpus. */
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
