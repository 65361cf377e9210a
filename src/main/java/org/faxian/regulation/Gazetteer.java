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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The places that there are, by their codes and their names (行政区划代码表). */
public final class Gazetteer {
    private static final Pattern AUTONOMOUS = Pattern.compile("^(内蒙古|广西|西藏|宁夏|新疆|香港|澳门).*(?:自治区|特别行政区)$");

    private static final Gazetteer SHIPPED = new Gazetteer(shippedRegions());

    private final Map<String, Region> byCode = new TreeMap<>();
    private final Map<String, List<Region>> byName = new HashMap<>();
    private final int longest;

    private Gazetteer(Collection<Region> regions) {
        byCode.put(Region.COUNTRY.code(), Region.COUNTRY);
        regions.forEach(region -> byCode.put(region.code(), region));
        byCode.values()
                .forEach(region -> names(region).forEach(name -> byName.computeIfAbsent(name, k -> new ArrayList<>())
                        .add(region)));
        longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The places of GB/T 2260. */
    public static Gazetteer shipped() {
        return SHIPPED;
    }

    /** The same with others, which take the place of those of the same code. */
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

    /** A region that is called after a people is called without it as well: 广西 for 广西壮族自治区. */
    private static Stream<String> names(Region region) {
        Matcher autonomous = AUTONOMOUS.matcher(region.name());
        return region.level() == Region.Level.PROVINCE && autonomous.matches()
                ? Stream.of(region.name(), autonomous.group(1) + "自治区", autonomous.group(1))
                : Stream.of(region.name());
    }

    /** The place of that code. */
    public Optional<Region> coded(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The place of that code, of which nothing else may be known. */
    public Region region(String code) {
        return coded(code).orElseGet(() -> new Region(code, code));
    }

    /** The place of that code or name, with or without those around it; empty where several bear the name. */
    public Optional<Region> told(String codeOrName) {
        return coded(codeOrName).or(() -> place(codeOrName, Optional.empty())
                .filter(place -> place.end() == codeOrName.length())
                .map(Place::region));
    }

    /** Whether a place bears the name, be it one of several. */
    public boolean isPlace(String name) {
        return byName.containsKey(name) || told(name).isPresent();
    }

    /** The province in which a place lies. */
    public Optional<Region> provinceOf(Region region) {
        return coded(region.provinceCode());
    }

    /** The prefecture in which a place lies, or which it is; a municipality stands for one. */
    public Optional<Region> prefectureOf(Region region) {
        return region.level() == Region.Level.PROVINCE
                ? Optional.of(region).filter(Region::hasRankOfCity)
                : coded(region.prefectureCode()).or(() -> provinceOf(region).filter(Region::hasRankOfCity));
    }

    /** What the public calls the place of a code: a county together with its prefecture, since many bear one name. */
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
     * The place with which a name begins, the smallest that it tells: 杭州市西湖区 of 浙江省杭州市西湖区人民政府.
     *
     * @param home where names are meant to be that several places bear
     */
    public Optional<Region> beginning(String name, Optional<Region> home) {
        return place(name, home).map(Place::region);
    }

    /** A place and where its name ends. */
    private record Place(Region region, int end) {}

    private Optional<Place> place(String text, Optional<Region> home) {
        Optional<Place> found = Optional.empty();
        for (Optional<Place> next = step(text, Optional.empty(), home); next.isPresent(); ) {
            found = next;
            next = step(text, found, home);
        }
        return found;
    }

    /** The longest name behind that of the place around it. */
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

    /** The one that is meant, where the nearest to home are one. */
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
