package org.faxian.regulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names under which people type places in a line of words: 杭州电动自行车, 河南 养老. */
public final class PlaceNames {
    private static final Pattern SUFFIX = Pattern.compile("^(.{2,})(?:省|市|地区|盟)$");
    private static final Pattern AUTONOMOUS = Pattern.compile("^(.{2,5})(?:自治区|特别行政区)$");
    private static final Pattern PREFECTURE =
            Pattern.compile("^(.{2,}?)(?:(?:朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|壮|傣|白|景颇|傈僳|回" + "|蒙古|哈萨克|柯尔克孜)族?)+自治州$");
    /** Short names that are mostly other words. */
    private static final Set<String> OTHER_WORDS = Set.of("东方", "白银", "大同", "长治", "安康");

    private final Map<String, List<Region>> names = new HashMap<>();
    private int longest;

    PlaceNames(Collection<Region> regions) {
        for (Region region : regions) {
            if (!region.equals(Region.COUNTRY)) {
                namesOf(region).forEach(name -> names.computeIfAbsent(name, k -> new ArrayList<>())
                        .add(region));
            }
        }
        longest = names.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * A place in a line.
     *
     * @param end offset after its name, in UTF-16 units
     */
    public record Mention(Region region, int start, int end) {
        private int length() {
            return end - start;
        }
    }

    private static Stream<String> namesOf(Region region) {
        Stream<String> shorter = shortName(region).stream()
                .flatMap(name -> region.name().endsWith("州") ? Stream.of(name, name + "州") : Stream.of(name));
        return Stream.concat(Stream.of(region.name()), shorter);
    }

    /** Returns the name without its suffix; districts and counties are named in full. */
    private static Optional<String> shortName(Region region) {
        boolean isCounty =
                region.level() == Region.Level.COUNTY && !region.name().endsWith("市");
        return isCounty
                ? Optional.empty()
                : Stream.of(SUFFIX, PREFECTURE, AUTONOMOUS)
                        .map(form -> form.matcher(region.name()))
                        .filter(Matcher::matches)
                        .map(name -> name.group(1).replaceFirst("(?:壮|回|维吾尔)族?$", ""))
                        .filter(name -> name.length() > 1 && !OTHER_WORDS.contains(name))
                        .findFirst();
    }

    /**
     * Returns the smallest place that the line names in whole words; empty if it names none, or if its name is that of
     * several places.
     *
     * @param boundary whether no word extends over an offset
     */
    Optional<Mention> in(String line, IntPredicate boundary) {
        List<Mention> found = new ArrayList<>();
        for (int start = 0; start < line.length(); ) {
            Optional<Mention> mention = boundary.test(start) ? at(start, line, boundary) : Optional.empty();
            mention.ifPresent(found::add);
            start = mention.map(Mention::end).orElse(start + 1);
        }
        return found.stream()
                .max(Comparator.<Mention, Region.Level>comparing(
                                one -> one.region().level())
                        .thenComparingInt(Mention::length)
                        .thenComparing(Mention::start, Comparator.reverseOrder()))
                .map(smallest -> around(smallest, found));
    }

    /** Returns the mention, extended over the names of the places around it that stand directly before it. */
    private static Mention around(Mention smallest, List<Mention> all) {
        Mention widest = smallest;
        for (int i = all.indexOf(smallest) - 1; i >= 0; i--) {
            Mention before = all.get(i);
            if (before.end() != widest.start() || !smallest.region().liesIn(before.region())) {
                break;
            }
            widest = new Mention(smallest.region(), before.start(), widest.end());
        }
        return widest;
    }

    private Optional<Mention> at(int start, String line, IntPredicate boundary) {
        for (int end = Math.min(line.length(), start + longest); end > start + 1; end--) {
            List<Region> named =
                    boundary.test(end) ? names.getOrDefault(line.substring(start, end), List.of()) : List.of();
            Optional<Region> only = named.size() == 1
                    ? Optional.of(named.getFirst())
                    : named.stream()
                            .filter(region -> named.stream()
                                    .allMatch(other -> other.equals(region)
                                            || other.level().compareTo(region.level()) > 0))
                            .findFirst();
            if (only.isPresent()) {
                return Optional.of(new Mention(only.get(), start, end));
            }
        }
        return Optional.empty();
    }
}
