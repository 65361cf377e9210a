package org.faxian.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RegulationText;
import org.faxian.text.ChineseNumeral;

/**
 * Divisions as users cite them: 第三编第十四章, 第14章第2节, 合同编第十四章.
 *
 * @param labels labels as in texts, from the widest to the narrowest
 */
record CitedDivision(List<String> labels, int start, int end) {
    private static final String ONE = "第\\s?([" + ChineseNumeral.CHARACTERS + "]{1,7})\\s?(分编|编|章|节)";
    private static final Pattern LABEL = Pattern.compile(ONE);
    private static final Pattern DIVISIONS = Pattern.compile("(?:" + ONE + "\\s?)+");
    /** The heading of a part in place of its label. */
    private static final Pattern PART = Pattern.compile("\\p{IsHan}{2,6}编$");

    CitedDivision {
        labels = List.copyOf(labels);
    }

    /** Returns all divisions that are cited in the text, in text order. */
    static List<CitedDivision> in(String text) {
        return DIVISIONS
                .matcher(text)
                .results()
                .map(found -> new CitedDivision(labels(found.group()), found.start(), found.end()))
                .toList();
    }

    /** Returns this division below the part that the words before it name: 合同编; empty if they end otherwise. */
    Optional<CitedDivision> below(String heading) {
        return PART.matcher(heading).matches()
                ? Optional.of(new CitedDivision(
                        Stream.concat(Stream.of(heading), labels.stream()).toList(), start - heading.length(), end))
                : Optional.empty();
    }

    private static List<String> labels(String cited) {
        Matcher label = LABEL.matcher(cited);
        List<String> labels = new ArrayList<>();
        while (label.find()) {
            String kind = label.group(2);
            ChineseNumeral.parse(label.group(1))
                    .ifPresent(number -> labels.add("第" + ChineseNumeral.format(number) + kind));
        }
        return labels;
    }

    /** Returns the anchor of the division on the page of the text; empty unless exactly one has these labels. */
    static Optional<String> anchor(List<String> labels, RegulationText text) {
        List<List<String>> places = new ArrayList<>();
        text.provisions().forEach(provision -> collect(provision, List.of(), places));
        List<Integer> found = IntStream.range(0, places.size())
                .filter(at -> isAt(labels, places.get(at)))
                .boxed()
                .toList();
        return found.size() == 1 ? Optional.of("division-" + (found.getFirst() + 1)) : Optional.empty();
    }

    private static void collect(Provision provision, List<String> above, List<List<String>> places) {
        if (provision instanceof Provision.Division division) {
            List<String> place = Stream.concat(above.stream(), Stream.of(division.label() + " " + division.heading()))
                    .toList();
            places.add(place);
            division.children().forEach(child -> collect(child, place, places));
        }
    }

    /** Returns whether the last label is that of the division itself, and the others those of divisions above it. */
    private static boolean isAt(List<String> labels, List<String> place) {
        int from = 0;
        for (String label : labels) {
            while (from < place.size() && !isNamed(place.get(from), label)) {
                from++;
            }
            from++;
        }
        return from == place.size();
    }

    private static boolean isNamed(String division, String cited) {
        return division.startsWith(cited + " ")
                || (PART.matcher(cited).matches()
                        && division.matches(".*编 " + Pattern.quote(cited.substring(0, cited.length() - 1))));
    }
}
