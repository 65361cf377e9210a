package org.faxian.regulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The list of places with their codes and names (行政区划代码表). */
public final class Gazetteer {
    private static final Pattern AUTONOMOUS = Pattern.compile("^(内蒙古|广西|西藏|宁夏|新疆|香港|澳门).*(?:自治区|特别行政区)$");

    private static final Gazetteer SHIPPED = new Gazetteer(shippedRegions());

    private final Map<String, Region> byCode = new TreeMap<>();
    private final Map<String, List<Region>> byName = new HashMap<>();
    private final int longest;
    private final PlaceNames typed;

    private Gazetteer(Collection<Region> regions) {
        byCode.put(Region.COUNTRY.code(), Region.COUNTRY);
        regions.forEach(region -> byCode.put(region.code(), region));
        byCode.values()
                .forEach(region -> names(region).forEach(name -> byName.computeIfAbsent(name, k -> new ArrayList<>())
                        .add(region)));
        longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
        typed = new PlaceNames(byCode.values());
    }

    /**
     * Returns the smallest place that a typed line names, under its full or its short name.
     *
     * @param boundary whether no word extends over an offset of the line
     */
    public Optional<PlaceNames.Mention> mentioned(String line, IntPredicate boundary) {
        return typed.in(line, boundary);
    }

    /** Returns the places of GB/T 2260. */
    public static Gazetteer shipped() {
        return SHIPPED;
    }

    /** Returns a gazetteer with additional places, which replace existing places of equal code. */
    public Gazetteer with(List<Region> others) {
        return others.isEmpty()
                ? this
                : new Gazetteer(
                        Stream.concat(byCode.values().stream(), others.stream()).toList());
    }

    private static List<Region> shippedRegions() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Gazetteer.class.getResourceAsStream("places.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Region(line.substring(0, 6), line.substring(7)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the full name and the usual short names: 广西 for 广西壮族自治区. */
    private static Stream<String> names(Region region) {
        Matcher autonomous = AUTONOMOUS.matcher(region.name());
        return region.level() == Region.Level.PROVINCE && autonomous.matches()
                ? Stream.of(region.name(), autonomous.group(1) + "自治区", autonomous.group(1))
                : Stream.of(region.name());
    }

    /** Returns the place with the given code. */
    public Optional<Region> coded(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns the place with the given code; if the code is unknown, it also serves as the name. */
    public Region region(String code) {
        return coded(code).orElseGet(() -> new Region(code, code));
    }

    /**
     * Returns the place with the given code or name, with or without the names of the surrounding places; empty if the
     * name is ambiguous.
     */
    public Optional<Region> stated(String codeOrName) {
        return coded(codeOrName).or(() -> place(codeOrName, Optional.empty())
                .filter(place -> place.end() == codeOrName.length())
                .map(Place::region));
    }

    /** Returns whether at least one place has the given name. */
    public boolean isPlace(String name) {
        return byName.containsKey(name) || stated(name).isPresent();
    }

    /** Returns the province of a place. */
    public Optional<Region> provinceOf(Region region) {
        return coded(region.provinceCode());
    }

    /**
     * Returns the prefecture of a place, which may be the place itself; a municipality counts as its own prefecture.
     */
    public Optional<Region> prefectureOf(Region region) {
        return region.level() == Region.Level.PROVINCE
                ? Optional.of(region).filter(Region::hasRankOfCity)
                : coded(region.prefectureCode()).or(() -> provinceOf(region).filter(Region::hasRankOfCity));
    }

    /** Returns the display name of a code: a county with its prefecture, because many counties share a name. */
    public String label(String code) {
        return coded(code)
                .map(region -> prefectureOf(region)
                                .filter(around -> !around.equals(region))
                                .map(Region::name)
                                .orElse("")
                        + region.name())
                .orElse(code);
    }

    /**
     * Returns the smallest place at the start of a name: 杭州市西湖区 in 浙江省杭州市西湖区人民政府.
     *
     * @param home the place near which an ambiguous name is resolved
     */
    public Optional<Region> beginning(String name, Optional<Region> home) {
        return place(name, home).map(Place::region);
    }

    /** A place and the end offset of its name. */
    private record Place(Region region, int end) {}

    private Optional<Place> place(String text, Optional<Region> home) {
        Optional<Place> found = Optional.empty();
        for (Optional<Place> next = step(text, Optional.empty(), home); next.isPresent(); ) {
            found = next;
            next = step(text, found, home);
        }
        return found;
    }

    /** Returns the place with the longest name after that of the surrounding place. */
    private Optional<Place> step(String text, Optional<Place> around, Optional<Region> home) {
        int start = around.map(Place::end).orElse(0);
        for (int end = Math.min(text.length(), start + longest); end > start + 1; end--) {
            int stop = end;
            Optional<Region> region = only(
                    byName.getOrDefault(text.substring(start, end), List.of()).stream()
                            .filter(one -> around.map(place -> one.liesIn(place.region()))
                                    .orElse(true))
                            .toList(),
                    home);
            if (region.isPresent()) {
                return region.map(one -> new Place(one, stop));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the only candidate. If there are several, returns the only one in home's prefecture, otherwise in its
     * province.
     */
    private static Optional<Region> only(List<Region> named, Optional<Region> home) {
        if (named.size() < 2) {
            return named.stream().findFirst();
        }
        return home.flatMap(place -> Stream.<Function<Region, String>>of(Region::prefectureCode, Region::provinceCode)
                .map(around -> named.stream()
                        .filter(one -> around.apply(one).equals(around.apply(place)))
                        .toList())
                .filter(near -> near.size() == 1)
                .map(List::getFirst)
                .findFirst());
    }
}
