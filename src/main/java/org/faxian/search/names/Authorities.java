package org.faxian.search.names;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.Gazetteer;
import org.faxian.search.engine.Engine.FacetCount;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;

/**
 * A resolver of short names of authorities (机关简称): 省人社厅 is 云江省人力资源和社会保障厅.
 *
 * @param known full names by folded name
 * @param gazetteer places that a name may omit
 */
public record Authorities(Map<String, Set<String>> known, TextAnalysis analysis, Gazetteer gazetteer) {
    /** A day after all days of any regulation. */
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    /** Minimum length of a short name, in characters; shorter names are suffixes of many names. */
    private static final int SHORTEST = 3;

    /** The last characters of names of authorities, full and short. */
    private static final String ENDS = "部委局厅院会署办行府法检社大";

    /** Maximum length of a name in a line of words, in characters. */
    private static final int LONGEST_MENTION = 20;

    /** Maximum number of authorities that a name in a line may stand for; 教育局 is said of all of them. */
    private static final int MOST_MEANT = 3;

    /** Maximum length of a name, in characters. */
    private static final int LONGEST = 100;

    /** The full names of a commit, computed once. */
    private record Known(Map<String, Set<String>> names) {}

    /** Returns the authorities that issued the regulations of a commit. */
    public static Authorities of(Snapshot snapshot, TextAnalysis analysis, Gazetteer gazetteer) {
        Known known = snapshot.derived(
                Known.class, commit -> new Known(names(commit, analysis)), (former, decided, commit) -> former);
        return new Authorities(known.names(), analysis, gazetteer);
    }

    private static Map<String, Set<String>> names(Snapshot snapshot, TextAnalysis analysis) {
        EngineRequest all = new EngineRequest(
                new SearchQuery.Everything(),
                Filters.NONE,
                EVER,
                VersionScope.ALL,
                SortOrder.PROMULGATED_NEWEST,
                0,
                0,
                Set.of(Facet.AUTHORITY));
        Map<String, Set<String>> names = new HashMap<>();
        for (FacetCount count : snapshot.search(all).facets().getOrDefault(Facet.AUTHORITY, List.of())) {
            names.computeIfAbsent(analysis.fold(count.value()).toString(), k -> new HashSet<>())
                    .add(count.value());
        }
        return names;
    }

    /**
     * An authority that is named in a line.
     *
     * @param names the full names that the name may stand for
     * @param end offset after the name, in UTF-16 units
     */
    public record Mention(Set<String> names, int start, int end) {}

    /** Returns the first authority that the line names in whole words; empty if there is none, or too many fit. */
    public Optional<Mention> mentionedIn(String line) {
        List<Integer> offsets = analysis.segmenter().words(line).stream()
                .flatMap(word -> Stream.of(word.start(), word.end()))
                .distinct()
                .sorted()
                .toList();
        return offsets.stream()
                .flatMap(start -> offsets.reversed().stream()
                        .filter(end -> isNameLike(line, start, end))
                        .map(end -> new Mention(known(line.substring(start, end)), start, end)))
                .filter(mention -> !mention.names().isEmpty() && mention.names().size() <= MOST_MEANT)
                .findFirst();
    }

    private static boolean isNameLike(String line, int start, int end) {
        return end - start >= SHORTEST && end - start <= LONGEST_MENTION && ENDS.indexOf(line.charAt(end - 1)) >= 0;
    }

    /** Returns the full names that the name may stand for; the name itself if it is a full name or unknown. */
    public Set<String> meant(String name) {
        Set<String> meant = name.equals(Facet.UNKNOWN) || name.length() > LONGEST ? Set.of() : known(name);
        return meant.isEmpty() ? Set.of(name) : meant;
    }

    private Set<String> known(String name) {
        String folded = analysis.fold(name).toString();
        if (known.containsKey(folded)) {
            return known.getOrDefault(folded, Set.of());
        }
        List<String> spellings = Stream.concat(
                        Stream.of(folded), analysis.synonyms().exchanged(name, analysis.words(name)).stream())
                .flatMap(one -> Stream.of(one, one.replaceAll("(?<!人民)政府", "人民政府")))
                .distinct()
                .toList();
        Set<String> whole = those(spellings::contains);
        return whole.isEmpty()
                ? those(full -> spellings.stream().anyMatch(spelling -> isShortFor(spelling, full)))
                : whole;
    }

    private Set<String> those(Predicate<String> isMeant) {
        return known.entrySet().stream()
                .filter(entry -> isMeant.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
    }

    /** Returns whether the spelling omits the place or its name: 财政厅 and 省财政厅 for 云江省财政厅. */
    private boolean isShortFor(String spelling, String full) {
        if (spelling.length() < SHORTEST || !full.endsWith(spelling)) {
            return false;
        }
        String place = full.substring(0, full.length() - spelling.length());
        return gazetteer.isPlace(place) || gazetteer.isPlace(place + spelling.charAt(0));
    }
}
