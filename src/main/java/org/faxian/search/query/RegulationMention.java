package org.faxian.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.faxian.regulation.QuotedName;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.SearchQuery.Named;
import org.faxian.search.names.NameLookup;
import org.faxian.search.names.ReferenceTarget.Within;
import org.faxian.search.query.CitedProvisions.Cited;
import org.faxian.search.query.UnderstoodQuery.Meaning;
import org.faxian.search.query.UnderstoodQuery.Part;
import org.faxian.text.TypedNumber;

/**
 * A reference to a regulation in a query: a citation, a number, or a title in 《》.
 *
 * @param parts parts of the reference, one for each provision
 * @param within wording and divisions that the reference names
 */
record RegulationMention(Meaning meaning, Named named, List<Part> parts, Within within, int start, int end) {
    private static final String REVISION = "(?:第?[一二三四五]次)?(?:修订|修正|修改|版|本|文本)";
    /** The year of a wording after a name: （2021修订）, （2021）, 2017版. */
    private static final Pattern YEAR = Pattern.compile("[\\s\\p{Z}]*(?:[（(](?<inside>(?:19|20)\\d{2})年?" + REVISION
            + "?[)）]|(?<bare>(?:19|20)\\d{2})年?" + REVISION + ")(?:的|中的)?[\\s\\p{Z}]*$");
    /** Matches the text between a name and its provision; a number in brackets after the name belongs to the name. */
    private static final Pattern BEFORE_PROVISION = Pattern.compile(
            "(?<=[》〉>])[\\s\\p{Z}]*[（(〔\\[][^（）()]{1,40}[)）][\\s\\p{Z}]*$" + "|[\\s\\p{Z}]*(?:中的|之|的|中)?[\\s\\p{Z}]*$");

    /** Lengths of the heading of a part: 合同编, 婚姻家庭编. */
    private static final int SHORTEST_PART = 3;

    private static final int LONGEST_PART = 7;

    /** Returns all references in the text, without overlaps; names of unknown regulations are ignored. */
    static List<RegulationMention> in(String text, NameLookup names) {
        List<RegulationMention> found = new ArrayList<>(citations(text, names));
        divisions(text, names).forEach(division -> addWhereFree(division, found));
        for (TypedNumber number : TypedNumber.in(text)) {
            List<RegulationId> numbered = names.numbered(number);
            if (!numbered.isEmpty()) {
                addWhereFree(of(Meaning.NUMBER, numbered, number.start(), number.end(), text, names), found);
            }
        }
        for (QuotedName name : QuotedName.all(text)) {
            List<RegulationId> titled = names.titled(name.text());
            if (!titled.isEmpty()) {
                addWhereFree(of(Meaning.TITLE, titled, name.start(), name.end(), text, names), found);
            }
        }
        found.sort(Comparator.comparingInt(RegulationMention::start));
        return found;
    }

    /** Returns a reference to the regulations that covers the given part of the text. */
    static RegulationMention of(
            Meaning meaning, List<RegulationId> regulations, int start, int end, String text, NameLookup names) {
        Part part =
                new Part(meaning, text.substring(start, end), start, end, names.meant(regulations, Optional.empty()));
        return new RegulationMention(
                meaning, new Named(regulations, List.of()), List.of(part), Within.NOTHING, start, end);
    }

    private static void addWhereFree(RegulationMention item, List<RegulationMention> found) {
        if (found.stream().noneMatch(other -> item.start < other.end && other.start < item.end)) {
            found.add(item);
        }
    }

    private static List<RegulationMention> citations(String text, NameLookup names) {
        List<RegulationMention> found = new ArrayList<>();
        int from = 0;
        for (CitedProvisions cited : CitedProvisions.in(text)) {
            int begin = from;
            String before = text.substring(begin, cited.start());
            Optional<RegulationMention> citation = named(withoutYear(before), names)
                    .filter(name -> !cited.cited().getFirst().bare()
                            || isTitle(text.substring(begin + name.start(), cited.start()), names))
                    .filter(name -> !isTitle(text.substring(begin + name.start(), cited.end()), names))
                    .map(name -> citation(cited, begin + name.start(), name.regulations(), year(before), text, names));
            citation.ifPresent(found::add);
            from = cited.end();
        }
        return found;
    }

    /** Returns the name without the year of a wording after it. */
    static String withoutYear(String name) {
        return YEAR.matcher(name).replaceFirst("");
    }

    private static Optional<Integer> year(String name) {
        Matcher year = YEAR.matcher(name);
        return year.find()
                ? Optional.of(Integer.valueOf(year.group("inside") == null ? year.group("bare") : year.group("inside")))
                : Optional.empty();
    }

    /** Returns the divisions that are cited after a name: 民法典第三编第十四章, 民法典合同编第十四章. */
    private static List<RegulationMention> divisions(String text, NameLookup names) {
        return CitedDivision.in(text).stream()
                .flatMap(cited -> division(cited, text, names).stream())
                .toList();
    }

    private static Optional<RegulationMention> division(CitedDivision cited, String text, NameLookup names) {
        String before = text.substring(0, cited.start());
        return IntStream.rangeClosed(SHORTEST_PART, Math.min(LONGEST_PART, before.length()))
                .mapToObj(length -> before.substring(before.length() - length))
                .flatMap(part -> cited.below(part).stream())
                .flatMap(
                        below -> named(text.substring(0, below.start()), names)
                                .map(name -> division(below, name, text, names))
                                .stream())
                .findFirst()
                .or(() -> named(before, names).map(name -> division(cited, name, text, names)));
    }

    private static RegulationMention division(
            CitedDivision cited, NameLookup.Ending name, String text, NameLookup names) {
        Within within = new Within(Optional.empty(), cited.labels());
        Part part = new Part(
                Meaning.CITATION,
                text.substring(name.start(), cited.end()),
                name.start(),
                cited.end(),
                names.meant(name.regulations(), Optional.empty()).map(meant -> meant.within(within)));
        return new RegulationMention(
                Meaning.TITLE,
                new Named(name.regulations(), List.of()),
                List.of(part),
                within,
                name.start(),
                cited.end());
    }

    /**
     * Returns whether the name is a title. A bare number is an article only after a known name, not after a possible
     * abbreviation.
     */
    private static boolean isTitle(String name, NameLookup names) {
        return !names.titled(name).isEmpty();
    }

    /**
     * Returns the regulations named at the end of the text: by a whole title in 《》, by a number, or by a bare title.
     */
    private static Optional<NameLookup.Ending> named(String text, NameLookup names) {
        Matcher m = BEFORE_PROVISION.matcher(text);
        String before = m.find() ? text.substring(0, m.start()) : text;
        Optional<QuotedName> quoted = QuotedName.all(before).stream()
                .filter(name -> name.end() == before.length())
                .findFirst();
        if (quoted.isPresent()) {
            return names.atEndOf(quoted.get().text())
                    .filter(name -> name.start() == 0)
                    .map(name -> new NameLookup.Ending(
                            name.regulations(), quoted.get().start()));
        }
        return TypedNumber.in(before).stream()
                .filter(number -> number.end() == before.length())
                .map(number -> new NameLookup.Ending(names.numbered(number), number.start()))
                .filter(name -> !name.regulations().isEmpty())
                .findFirst()
                .or(() -> names.atEndOf(before));
    }

    private static RegulationMention citation(
            CitedProvisions cited,
            int start,
            List<RegulationId> regulations,
            Optional<Integer> year,
            String text,
            NameLookup names) {
        Within within = new Within(year, List.of());
        List<Part> parts = new ArrayList<>();
        int at = start;
        for (Cited one : cited.cited()) {
            if (one.end() > at) {
                int begin = parts.isEmpty() ? start : one.start();
                parts.add(new Part(
                        Meaning.CITATION,
                        text.substring(begin, one.end()),
                        begin,
                        one.end(),
                        names.meant(regulations, Optional.of(one.provision())).map(meant -> meant.within(within))));
                at = one.end();
            }
        }
        return new RegulationMention(
                Meaning.CITATION, new Named(regulations, cited.provisions()), parts, within, start, cited.end());
    }
}
