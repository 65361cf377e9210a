package org.faxian.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.register.VersionFiles.Part;
import org.faxian.regulation.Basis;

/** Groups the files of one regulation into its versions, from the oldest to the newest. */
final class Versions {
    private Versions() {}

    static List<VersionFiles> of(List<RegisteredSource> sources) {
        List<Part> texts = texts(sources);
        return join(texts).stream()
                .sorted(Comparator.comparing((VersionFiles w) -> w.date()
                                .map(VersionDate::day)
                                .map(Object::toString)
                                .orElse(""))
                        .thenComparing(w -> w.files().getFirst().file().path()))
                .toList();
    }

    /** Groups files of one day that hold one text in different formats. */
    private static List<Part> texts(List<RegisteredSource> sources) {
        List<List<RegisteredSource>> groups = new ArrayList<>();
        List<RegisteredSource> byReadability =
                sources.stream().sorted(bestFirst()).toList();
        // Dated files come first, so that undated ones can join the version that they duplicate.
        for (boolean dated : new boolean[] {true, false}) {
            for (RegisteredSource source : byReadability) {
                if (VersionDate.of(source.metadata()).isPresent() == dated) {
                    place(source, groups);
                }
            }
        }
        return groups.stream().map(List::copyOf).map(Part::new).toList();
    }

    private static void place(RegisteredSource source, List<List<RegisteredSource>> groups) {
        Optional<VersionDate> date = VersionDate.of(source.metadata());
        groups.stream()
                .filter(group -> {
                    Part text = new Part(group);
                    boolean sameDay =
                            date.isEmpty() || text.date().map(VersionDate::day).equals(date.map(VersionDate::day));
                    return sameDay && text.holds(source);
                })
                .findFirst()
                .ifPresentOrElse(group -> group.add(source), () -> groups.add(new ArrayList<>(List.of(source))));
    }

    /** Joins a text that begins with 第一条 with texts of its day that have no article in common with it. */
    private static List<VersionFiles> join(List<Part> texts) {
        List<Part> left = new ArrayList<>(texts.stream()
                .sorted(Comparator.comparingInt(Versions::firstArticle))
                .toList());
        List<VersionFiles> wordings = new ArrayList<>();
        while (!left.isEmpty()) {
            Part first = left.removeFirst();
            List<Part> parts = new ArrayList<>(List.of(first));
            for (Part other : List.copyOf(left)) {
                if (firstArticle(first) <= 1 && parts.stream().allMatch(part -> continues(other, part))) {
                    parts.add(other);
                    left.remove(other);
                }
            }
            wordings.add(new VersionFiles(List.copyOf(parts)));
        }
        return wordings;
    }

    private static int firstArticle(Part text) {
        return text.best()
                .document()
                .articles()
                .map(RegisteredSource.ArticleRange::first)
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean continues(Part other, Part part) {
        return other.best().document().articles().isPresent()
                && part.best()
                        .document()
                        .articles()
                        .filter(articles -> !articles.overlaps(
                                other.best().document().articles().get()))
                        .isPresent()
                && isSameDay(other.date(), part.date());
    }

    /** Returns whether the days are equal. A presumed day does not separate parts of a text. */
    private static boolean isSameDay(Optional<VersionDate> one, Optional<VersionDate> other) {
        return one.map(VersionDate::day).equals(other.map(VersionDate::day))
                || Stream.of(one, other)
                        .anyMatch(date -> date.map(VersionDate::basis).orElse(Basis.PRESUMED) == Basis.PRESUMED);
    }

    /**
     * Orders files by the quality of text extraction from their format, best first; the first is shown and downloaded.
     */
    private static Comparator<RegisteredSource> bestFirst() {
        return Comparator.comparingInt((RegisteredSource s) -> rank(s.file().mediaType()))
                .thenComparing(s -> s.file().path())
                .thenComparing(s -> s.file().text());
    }

    private static int rank(String mediaType) {
        return mediaType.endsWith("wordprocessingml.document") ? 0 : mediaType.equals("application/pdf") ? 2 : 1;
    }
}
