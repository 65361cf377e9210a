package org.faxian.search.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RegulationId;
import org.faxian.text.Letters;
import org.faxian.text.TitleKey;

/** An index of regulations by title, independent of spelling variants ({@link Letters}). */
final class TitleNames {
    static final String STATE = "中华人民共和国";
    private static final Pattern PLACE =
            Pattern.compile("(?:[^省市州区县盟旗]|州(?=[省市区县])){1,9}?(?:自治区|自治州|自治县|特别行政区|省|市|地区|区|县|盟|旗)");
    /** Minimum length of a title without its place; shorter ones are too unspecific. */
    private static final int SHORTEST_WITHOUT_PLACE = 4;

    private static final int SHORTEST_ABBREVIATION = 3;

    private final Map<Sort, Map<String, Set<RegulationId>>> names;
    private final Map<RegulationId, Integer> order;

    /** The ways in which a regulation has a name, most direct first. */
    enum Sort {
        /** Its title, or the title of the text that it issues. */
        WHOLE,
        /** Without 中华人民共和国. */
        WITHOUT_STATE,
        FORMER,
        /** The short name of a judicial interpretation. */
        SHORT,
        /** Without the place or the authority at its beginning. */
        WITHOUT_PLACE
    }

    /**
     * Creates an empty index.
     *
     * @param order rank of each regulation among several with one name
     */
    TitleNames(Map<RegulationId, Integer> order) {
        this(order, new EnumMap<>(Sort.class));
    }

    private TitleNames(Map<RegulationId, Integer> order, Map<Sort, Map<String, Set<RegulationId>>> names) {
        this.order = order;
        this.names = names;
    }

    /** Returns the same names with another order of the regulations that share one. */
    TitleNames inOrder(Map<RegulationId, Integer> other) {
        return new TitleNames(other, names);
    }

    void add(RegulationId id, Metadata.Caption caption) {
        Stream.concat(caption.titles(), TitleKey.ofIssued(caption.title()).map(TitleKey::value).stream())
                .forEach(title -> addTitle(id, Letters.in(title), caption.authorities()));
        caption.formerTitles().forEach(title -> add(Sort.FORMER, NameLookup.withoutState(Letters.in(title)), id));
    }

    private void addTitle(RegulationId id, String title, List<String> authorities) {
        String bare = NameLookup.withoutState(title);
        add(Sort.WHOLE, title, id);
        add(Sort.WITHOUT_STATE, bare, id);
        InterpretationNames.of(bare).forEach(name -> add(Sort.SHORT, name, id));
        withoutPlace(bare, authorities)
                .filter(name -> name.length() >= SHORTEST_WITHOUT_PLACE)
                .ifPresent(name -> add(Sort.WITHOUT_PLACE, name, id));
    }

    private void add(Sort sort, String name, RegulationId id) {
        if (!name.isEmpty()) {
            names.computeIfAbsent(sort, s -> new HashMap<>())
                    .computeIfAbsent(name, n -> new LinkedHashSet<>())
                    .add(id);
        }
    }

    /**
     * Returns the title without its place or authority: 消防条例 for 云江省消防条例, 关于…的通知 for 云江省民政厅关于…的通知; empty if it begins
     * with neither.
     */
    private Optional<String> withoutPlace(String title, List<String> authorities) {
        String rest = title;
        for (String authority : authorities) {
            String name = NameLookup.withoutState(Letters.in(authority));
            rest = rest.startsWith(name) ? rest.substring(name.length()) : rest;
        }
        if (rest.equals(title)) {
            for (String place : places(authorities)) {
                rest = rest.startsWith(place) ? rest.substring(place.length()) : rest;
            }
        }
        return rest.equals(title) ? Optional.empty() : Optional.of(rest);
    }

    /** Returns the places in the names of the authorities: 云江省 and 宁川市 in 云江省宁川市人民政府. */
    private List<String> places(List<String> authorities) {
        List<String> places = new ArrayList<>();
        for (String authority : authorities) {
            Matcher place = PLACE.matcher(Letters.in(authority));
            for (int at = 0; place.find() && place.start() == at; at = place.end()) {
                places.add(place.group());
            }
        }
        return places;
    }

    /** Returns the regulations with the name, by the most direct sort that finds any. */
    List<RegulationId> find(String name) {
        String bare = NameLookup.withoutState(name);
        return Stream.of(Sort.values())
                .map(sort -> find(sort, sort == Sort.WHOLE ? name : bare))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns the regulations that have the name by the given sort. */
    List<RegulationId> find(Sort sort, String name) {
        return sorted(names.getOrDefault(sort, Map.of()).getOrDefault(name, Set.of()));
    }

    private List<RegulationId> sorted(Set<RegulationId> found) {
        return found.stream()
                .sorted((one, other) -> Integer.compare(order.getOrDefault(one, 0), order.getOrDefault(other, 0)))
                .toList();
    }

    /** Returns whether the name is known only as that of regulations of some place, without the place. */
    boolean isKnownByPlace(String name) {
        return Stream.of(Sort.values())
                        .filter(sort -> sort != Sort.WITHOUT_PLACE)
                        .allMatch(sort ->
                                find(sort, NameLookup.withoutState(name)).isEmpty())
                && !find(Sort.WITHOUT_PLACE, NameLookup.withoutState(name)).isEmpty();
    }

    /**
     * Returns the only regulation whose title or short name has the same first and last character and contains the others in between:
     * 民诉法; empty if there is none or more than one.
     */
    List<RegulationId> abbreviatedTo(String name) {
        if (name.length() < SHORTEST_ABBREVIATION) {
            return List.of();
        }
        List<Set<RegulationId>> found = Stream.of(Sort.WITHOUT_STATE, Sort.SHORT)
                .flatMap(sort -> names.getOrDefault(sort, Map.of()).entrySet().stream())
                .filter(entry -> abbreviates(name, entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(2)
                .toList();
        return found.size() == 1 ? sorted(found.getFirst()) : List.of();
    }

    private static boolean abbreviates(String name, String title) {
        return title.length() > name.length()
                && title.charAt(0) == name.charAt(0)
                && title.charAt(title.length() - 1) == name.charAt(name.length() - 1)
                && Letters.isSubsequence(name, title);
    }
}
