package org.faxian.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Metadata;

/** Groups the files of one regulation into its versions, from the oldest to the newest. */
final class Versions {
    /** Texts that share this much are one text; extraction from different formats differs by less. */
    private static final double SAME_TEXT = 0.8;

    private Versions() {}

    /**
     * One wording and the files that hold it.
     *
     * @param sources the one that reads best first; never empty
     */
    record Wording(List<RegisteredSource> sources) {
        RegisteredSource best() {
            return sources.getFirst();
        }

        Metadata metadata() {
            return best().metadata();
        }

        Optional<VersionDate> date() {
            return VersionDate.of(metadata());
        }

        boolean holds(RegisteredSource other) {
            boolean bothEmpty = best().sketch().smallest().isEmpty()
                    && other.sketch().smallest().isEmpty();
            return bothEmpty || best().sketch().similarity(other.sketch()) >= SAME_TEXT;
        }
    }

    static List<Wording> of(List<RegisteredSource> sources) {
        List<List<RegisteredSource>> groups = new ArrayList<>();
        List<RegisteredSource> byReadability =
                sources.stream().sorted(bestFirst()).toList();
        // Files that tell their date first, so that those that do not can join the wording that they repeat.
        for (boolean dated : new boolean[] {true, false}) {
            for (RegisteredSource source : byReadability) {
                if (VersionDate.of(source.metadata()).isPresent() == dated) {
                    place(source, groups);
                }
            }
        }
        return groups.stream()
                .map(group -> new Wording(List.copyOf(group)))
                .sorted(Comparator.comparing((Wording w) -> w.date()
                                .map(VersionDate::day)
                                .map(Object::toString)
                                .orElse(""))
                        .thenComparing(w -> w.best().file().path()))
                .toList();
    }

    private static void place(RegisteredSource source, List<List<RegisteredSource>> groups) {
        Optional<VersionDate> date = VersionDate.of(source.metadata());
        groups.stream()
                .filter(group -> {
                    Wording wording = new Wording(group);
                    boolean sameDay = date.isEmpty()
                            || wording.date().map(VersionDate::day).equals(date.map(VersionDate::day));
                    return sameDay && wording.holds(source);
                })
                .findFirst()
                .ifPresentOrElse(group -> group.add(source), () -> groups.add(new ArrayList<>(List.of(source))));
    }

    /** The format from which text comes out truest is shown and downloaded first. */
    private static Comparator<RegisteredSource> bestFirst() {
        return Comparator.comparingInt((RegisteredSource s) -> rank(s.file().mediaType()))
                .thenComparing(s -> s.file().path())
                .thenComparing(s -> s.file().sha256());
    }

    private static int rank(String mediaType) {
        return mediaType.endsWith("wordprocessingml.document") ? 0 : mediaType.equals("application/pdf") ? 2 : 1;
    }
}
