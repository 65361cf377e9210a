package org.faxian.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.QuotedName;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.SearchQuery.Named;
import org.faxian.search.names.NameLookup;
import org.faxian.search.query.CitedProvisions.Cited;
import org.faxian.search.query.UnderstoodQuery.Meaning;
import org.faxian.search.query.UnderstoodQuery.Part;
import org.faxian.text.TypedNumber;

/**
 * A reference to a regulation in a query: a citation, a number, or a title in 《》.
 *
 * @param parts parts of the reference, one for each provision
 */
record RegulationMention(Meaning meaning, Named named, List<Part> parts, int start, int end) {
    /** Matches the text between a name and its provision; a number in brackets after the name belongs to the name, and so
     * does the year of a wording. */
    private static final Pattern BEFORE_PROVISION =
            Pattern.compile("(?<=[》〉>])[\\s\\p{Z}]*[（(〔\\[][^（）()]{1,40}[)）][\\s\\p{Z}]*$"
                    + "|[\\s\\p{Z}]*[（(](?:19|20)\\d{2}年?(?:第?[一二三四五]次)?(?:修订|修正|修改|版|本)?[)）][\\s\\p{Z}]*$"
                    + "|[\\s\\p{Z}]*(?:中的|之|的|中)?[\\s\\p{Z}]*$");

    /** Returns all references in the text, without overlaps; names of unknown regulations are ignored. */
    static List<RegulationMention> in(String text, NameLookup names) {
        List<RegulationMention> found = new ArrayList<>(citations(text, names));
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
        return new RegulationMention(meaning, new Named(regulations, List.of()), List.of(part), start, end);
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
            Optional<RegulationMention> citation = named(text.substring(begin, cited.start()), names)
                    .filter(name -> !cited.cited().getFirst().bare()
                            || isTitle(text.substring(begin + name.start(), cited.start()), names))
                    .map(name -> citation(cited, begin + name.start(), name.regulations(), text, names));
            citation.ifPresent(found::add);
            from = cited.end();
        }
        return found;
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
            CitedProvisions cited, int start, List<RegulationId> regulations, String text, NameLookup names) {
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
                        names.meant(regulations, Optional.of(one.provision()))));
                at = one.end();
            }
        }
        return new RegulationMention(
                Meaning.CITATION, new Named(regulations, cited.provisions()), parts, start, cited.end());
    }
}
