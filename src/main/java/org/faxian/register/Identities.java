package org.faxian.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationKind;

/** The first pass: which files belong to one regulation. */
final class Identities {
    private final SortedMap<RegulationId, List<RegisteredSource>> groups = new TreeMap<>();

    private Identities() {}

    /** Files of one regulation under its id, which is the journal's where that knows one of them. */
    static Identities of(Collection<RegisteredSource> sources) {
        Identities identities = new Identities();
        List<RegisteredSource> ordered = sources.stream().sorted(oldestFirst()).toList();
        Map<String, RegulationId> idByKey = new HashMap<>();
        for (RegisteredSource source : ordered) {
            source.known().ifPresent(id -> {
                identities.add(id, source);
                idByKey.merge(key(source.metadata()), id, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            });
        }
        Set<RegulationId> taken = new HashSet<>(identities.groups.keySet());
        for (RegisteredSource source : ordered) {
            if (source.known().isEmpty()) {
                RegulationId id = idByKey.computeIfAbsent(key(source.metadata()), k -> freshId(source, taken));
                identities.add(id, source);
            }
        }
        return identities;
    }

    private void add(RegulationId id, RegisteredSource source) {
        groups.computeIfAbsent(id, k -> new ArrayList<>()).add(source);
    }

    private static RegulationId freshId(RegisteredSource source, Set<RegulationId> taken) {
        int length = RegulationId.LENGTH;
        RegulationId id = RegulationId.of(source.file().sha256(), length);
        while (!taken.add(id)) {
            id = RegulationId.of(source.file().sha256(), ++length);
        }
        return id;
    }

    /** The oldest text gives the id, whatever the order in which the files were named. */
    private static Comparator<RegisteredSource> oldestFirst() {
        return Comparator.comparing((RegisteredSource s) -> VersionDate.of(s.metadata())
                        .map(VersionDate::day)
                        .map(Object::toString)
                        .orElse("undated"))
                .thenComparing(s -> s.file().path())
                .thenComparing(s -> s.file().sha256());
    }

    /**
     * What two files of one regulation share. Notices of one title are told apart by their numbers; laws and rules keep
     * their title through amendments that each bring a number of their own.
     */
    private static String key(Metadata metadata) {
        String title = TitleKey.of(metadata.title()).value();
        boolean byNumber = metadata.caption().kind() == RegulationKind.NORMATIVE_DOCUMENT
                && !metadata.caption().numbers().isEmpty();
        return byNumber
                ? title
                        + metadata.caption().numbers().stream()
                                .map(DocumentNumber::canonical)
                                .sorted()
                                .collect(Collectors.joining("、", "\n", ""))
                : title;
    }

    /** The files of each regulation. */
    SortedMap<RegulationId, List<RegisteredSource>> groups() {
        return groups;
    }
}
