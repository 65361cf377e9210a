package org.faxian.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.register.RegisteredSource.Registration;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RegulationId;
import org.faxian.text.TitleKey;

/** The first pass: assigns files to regulations. */
final class Identities {
    /** The files of one regulation so far. */
    private record Work(RegulationId id, List<RegisteredSource> files) {
        LocalDate firstDay() {
            return files.stream()
                    .map(Identities::day)
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())
                    .orElse(LocalDate.MIN);
        }
    }

    private final Namesakes namesakes;
    private final Renames renames;
    private final Map<String, List<Work>> byKey = new HashMap<>();
    private final Map<RegulationId, Work> works = new LinkedHashMap<>();
    private final Map<RegulationId, RegulationId> joined = new LinkedHashMap<>();

    private Identities(Namesakes namesakes, Renames renames) {
        this.namesakes = namesakes;
        this.renames = renames;
    }

    /**
     * Groups the files by regulation. The id comes from the journal if it knows one of the files.
     *
     * @param apart ids whose files stay separate, regardless of their content
     */
    static Identities of(Collection<RegisteredSource> sources, Namesakes namesakes, Set<RegulationId> apart) {
        Identities identities = new Identities(namesakes, new Renames(sources));
        identities.addKnown(sources, apart);
        Set<RegulationId> taken = sources.stream()
                .flatMap(source -> source.known().stream())
                .map(Registration::id)
                .collect(Collectors.toCollection(HashSet::new));
        sources.stream()
                .filter(source -> source.known().isEmpty())
                .sorted(oldestFirst())
                .forEach(source -> identities.add(
                        identities.holding(source).orElseGet(() -> new Work(freshId(source, taken), new ArrayList<>())),
                        source));
        return identities;
    }

    /** Adds the files known to the journal. If two ids turn out to be one regulation, the older id is kept. */
    private void addKnown(Collection<RegisteredSource> sources, Set<RegulationId> apart) {
        Map<RegulationId, List<RegisteredSource>> known = sources.stream()
                .filter(source -> source.known().isPresent())
                .sorted(Comparator.comparingInt(
                                (RegisteredSource s) -> s.known().orElseThrow().place())
                        .thenComparing(oldestFirst()))
                .collect(Collectors.groupingBy(
                        source -> source.known().orElseThrow().id(), LinkedHashMap::new, Collectors.toList()));
        known.forEach((id, files) -> {
            Optional<Work> older = apart.contains(id)
                    ? Optional.empty()
                    : files.stream()
                            .map(this::holding)
                            .flatMap(Optional::stream)
                            .filter(work -> !apart.contains(work.id()))
                            .filter(work -> files.stream().allMatch(file -> isOf(work, file)))
                            .findFirst();
            older.ifPresent(work -> joined.put(id, work.id()));
            Work work = older.orElseGet(() -> new Work(id, new ArrayList<>()));
            files.forEach(file -> add(work, file));
        });
    }

    /** Returns the work to which the file can belong; among several, the one with its text, otherwise the latest. */
    private Optional<Work> holding(RegisteredSource file) {
        LocalDate day = day(file).orElse(LocalDate.MAX);
        Stream<Work> ofTheName = byKey.getOrDefault(key(file.metadata()), List.of()).stream();
        Stream<Work> renamed = renames.of(file.metadata().title()).stream()
                .flatMap(title -> byKey.getOrDefault(title.value(), List.of()).stream())
                .filter(work -> work.files().stream().allMatch(other -> namesakes.areOfOneBirth(file, other)));
        return Stream.concat(ofTheName, renamed)
                .filter(work -> isOf(work, file))
                .min(Comparator.comparing((Work work) -> work.files().stream().noneMatch(file::holdsTheTextOf))
                        .thenComparing(work -> work.firstDay().isAfter(day))
                        .thenComparing(Work::firstDay, Comparator.reverseOrder()));
    }

    private static Optional<LocalDate> day(RegisteredSource file) {
        return VersionDate.of(file.metadata()).map(VersionDate::day);
    }

    private boolean isOf(Work work, RegisteredSource file) {
        return work.files().stream().noneMatch(other -> namesakes.areApart(file, other));
    }

    private void add(Work work, RegisteredSource file) {
        works.putIfAbsent(work.id(), work);
        work.files().add(file);
        List<Work> bearers = byKey.computeIfAbsent(key(file.metadata()), k -> new ArrayList<>());
        if (bearers.stream().noneMatch(other -> other.id().equals(work.id()))) {
            bearers.add(work);
        }
    }

    private static RegulationId freshId(RegisteredSource source, Set<RegulationId> taken) {
        RegulationId id = RegulationId.of(source.file().text(), taken);
        taken.add(id);
        return id;
    }

    /** Orders files so that the oldest text determines the id, independent of input order. */
    private static Comparator<RegisteredSource> oldestFirst() {
        return Comparator.comparing((RegisteredSource s) -> day(s).orElse(LocalDate.MAX))
                .thenComparing(s -> s.file().path())
                .thenComparing(s -> s.file().text());
    }

    /**
     * Returns the key shared by all files of a regulation. Notices with equal titles are distinguished by their
     * numbers; laws and rules keep their title through amendments that each have their own number.
     */
    private static String key(Metadata metadata) {
        String title = TitleKey.of(metadata.title()).value();
        boolean byNumber = metadata.caption().kind().isToldApartByNumber()
                && !metadata.caption().numbers().isEmpty();
        return byNumber
                ? title
                        + metadata.caption().numbers().stream()
                                .map(DocumentNumber::canonical)
                                .sorted()
                                .collect(Collectors.joining("、", "\n", ""))
                : title;
    }

    /** Returns the files of each regulation. */
    SortedMap<RegulationId, List<RegisteredSource>> groups() {
        SortedMap<RegulationId, List<RegisteredSource>> groups = new TreeMap<>();
        works.forEach((id, work) -> groups.put(id, work.files()));
        return groups;
    }

    /** Returns the younger ids of regulations that turned out to have two, each mapped to the id that is kept. */
    Map<RegulationId, RegulationId> joined() {
        return joined;
    }
}
