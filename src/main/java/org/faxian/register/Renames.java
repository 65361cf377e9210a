package org.faxian.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.OperativeClause;
import org.faxian.text.TitleKey;

/** The titles of one regulation over time, from histories and renaming decisions. */
final class Renames {
    private static final double SIMILAR = 0.5;
    private static final Pattern PLACE =
            Pattern.compile("^(?:中华人民共和国|[\\p{IsHan}]{2,8}?(?:省|自治区|自治州|自治县|特别行政区|市|县|州))");

    private final Map<TitleKey, Set<TitleKey>> others = new HashMap<>();

    Renames(Collection<RegisteredSource> sources) {
        for (RegisteredSource source : sources) {
            Metadata metadata = source.metadata();
            formerTitles(metadata).forEach(former -> connect(former, metadata.title()));
            for (OperativeClause clause : metadata.clauses()) {
                clause.newTitle().ifPresent(name -> clause.title().ifPresent(title -> connect(title, name)));
            }
        }
    }

    private void connect(String one, String other) {
        if (areOfOtherPlaces(one, other)) {
            return;
        }
        others.computeIfAbsent(TitleKey.of(one), k -> new HashSet<>()).add(TitleKey.of(other));
        others.computeIfAbsent(TitleKey.of(other), k -> new HashSet<>()).add(TitleKey.of(one));
    }

    /**
     * Returns whether the titles are of different places. A regulation keeps its place: a provincial one is not a
     * version of a national law.
     */
    private static boolean areOfOtherPlaces(String one, String other) {
        Optional<String> first = place(one);
        Optional<String> second = place(other);
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    private static Optional<String> place(String title) {
        Matcher m = PLACE.matcher(title);
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }

    /** Returns the other titles of the regulation with this title. */
    List<TitleKey> of(String title) {
        TitleKey key = TitleKey.of(title);
        return others.getOrDefault(key, Set.of()).stream()
                .filter(other -> !other.equals(key))
                .toList();
    }

    /** Returns the former titles, except dissimilar ones: a history may name a decision with an unrelated title. */
    static List<String> formerTitles(Metadata metadata) {
        return metadata.caption().formerTitles().stream()
                .filter(former -> TitleLikeness.between(bare(former), bare(metadata.title())) >= SIMILAR)
                .toList();
    }

    private static String bare(String title) {
        return TitleKey.withoutState(title).orElseGet(() -> TitleKey.of(title)).value();
    }
}
