package org.faxian.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.QuotedName;
import org.faxian.regulation.RegulationId;
import org.faxian.search.names.NameLookup;
import org.faxian.search.names.ReferenceTarget;
import org.faxian.search.names.ReferenceTarget.Within;
import org.faxian.search.query.UnderstoodQuery.Meaning;
import org.faxian.text.TypedNumber;

/**
 * A resolver of references to regulations and provisions. Unlike a search, it returns nothing rather than an uncertain
 * match.
 *
 * @param isListed predicate for regulations that may be returned
 */
public record References(NameLookup names, CitedAddresses addresses, Predicate<RegulationId> isListed) {
    /** Matches the text around a reference in a sentence that says nothing about its target. */
    private static final Pattern AROUND = Pattern.compile(
            "^(?:根据|依据|依照|按照|参照|违反|参见|详见)[\\s\\p{Z}]*|[\\s\\p{Z}]*(?:[的之](?:有关|相关)?规定)?[\\s\\p{Z}，。；、,.;]*$");

    private static final Pattern BETWEEN = Pattern.compile("[的之和及与]|以及");
    private static final int MOST_NEAREST = 10;

    /** Resolves the reference. */
    public Resolution resolve(String reference) {
        List<RegulationId> titled = listed(names.titled(reference));
        return titled.isEmpty()
                ? cited(AROUND.matcher(reference.strip()).replaceAll(""))
                : chosen(titled, List.of(), Within.NOTHING, true);
    }

    private Resolution cited(String text) {
        List<RegulationMention> items = RegulationMention.in(text, names);
        Set<RegulationId> regulations = new LinkedHashSet<>();
        boolean isCertain = isAllOf(text, items);
        for (RegulationMention item : items) {
            isCertain &= narrow(regulations, listed(item.named().regulations()));
            isCertain &= isCertain(item);
        }
        for (TypedNumber number : outsideNames(text)) {
            List<RegulationId> numbered = listed(names.numberedJustSo(number));
            isCertain &= !numbered.isEmpty() && narrow(regulations, numbered);
        }
        List<ProvisionReference> provisions = items.stream()
                .flatMap(item -> item.named().provisions().stream())
                .toList();
        return regulations.isEmpty()
                ? new Resolution.None(nearest(text))
                : chosen(List.copyOf(regulations), provisions, within(items), isCertain);
    }

    private List<RegulationId> listed(List<RegulationId> found) {
        return found.stream().filter(isListed).toList();
    }

    /** Narrows the regulations to those on which both sets agree. If they disagree, keeps all and returns false. */
    private static boolean narrow(Set<RegulationId> regulations, List<RegulationId> others) {
        if (regulations.isEmpty() || others.stream().anyMatch(regulations::contains)) {
            if (regulations.isEmpty()) {
                regulations.addAll(others);
            }
            regulations.retainAll(Set.copyOf(others));
            return true;
        }
        regulations.addAll(others);
        return false;
    }

    /** Returns the numbers outside quoted titles; numbers within a title belong to the title. */
    private static List<TypedNumber> outsideNames(String text) {
        List<QuotedName> quoted = QuotedName.all(text);
        return TypedNumber.in(text).stream()
                .filter(number ->
                        quoted.stream().noneMatch(name -> number.start() < name.end() && name.start() < number.end()))
                .toList();
    }

    private static boolean isAllOf(String text, List<RegulationMention> items) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (RegulationMention item : items) {
            rest.append(text, at, item.start()).append(' ');
            at = item.end();
        }
        rest.append(text, at, text.length());
        return BETWEEN.matcher(rest).replaceAll("").codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Returns whether the name is certain. An abbreviation may also stand for a document that is not in the index. */
    private boolean isCertain(RegulationMention item) {
        if (item.meaning() != Meaning.CITATION) {
            return true;
        }
        String first = item.parts().getFirst().text();
        String name = first.substring(0, CitedProvisions.in(first).getFirst().start());
        return !QuotedName.all(name).isEmpty()
                || !outsideNames(name).isEmpty()
                || !names.titled(RegulationMention.withoutYear(name).replaceFirst("(?:中的|的|之|中)[\\s\\p{Z}]*$", ""))
                        .isEmpty();
    }

    private static Within within(List<RegulationMention> items) {
        return items.size() == 1 ? items.getFirst().within() : Within.NOTHING;
    }

    private Resolution chosen(
            List<RegulationId> regulations, List<ProvisionReference> provisions, Within within, boolean isCertain) {
        List<ReferenceTarget> meant = regulations.stream()
                .flatMap(id -> provisions.isEmpty()
                        ? meant(id, Optional.empty(), within).stream()
                        : provisions.stream().flatMap(provision -> meant(id, Optional.of(provision), within).stream()))
                .toList();
        List<ReferenceTarget> held = meant.stream()
                .filter(one -> !one.lacksWording()
                        && (!one.path().isEmpty()
                                || (one.provision().isEmpty()
                                        && within.divisions().isEmpty())))
                .toList();
        if (held.isEmpty()) {
            return new Resolution.None(regulations.stream()
                    .flatMap(id -> meant(id, Optional.empty()).stream())
                    .toList());
        }
        return isCertain && meant.size() == 1 ? new Resolution.One(held.getFirst()) : new Resolution.Many(held);
    }

    private Optional<ReferenceTarget> meant(RegulationId id, Optional<ProvisionReference> provision) {
        return meant(id, provision, Within.NOTHING);
    }

    private Optional<ReferenceTarget> meant(RegulationId id, Optional<ProvisionReference> provision, Within within) {
        return names.meant(List.of(id), provision)
                .map(meant -> meant.within(within))
                .map(addresses::located);
    }

    /** Returns regulations whose title contains the text, or whose number has the same serial. */
    private List<ReferenceTarget> nearest(String text) {
        String name = CitedProvisions.in(text).stream()
                .findFirst()
                .map(cited -> text.substring(0, cited.start()))
                .orElse(text);
        Stream<RegulationId> numbered = TypedNumber.in(name).stream()
                .flatMap(number -> Stream.of(
                        new TypedNumber("", number.year(), number.form(), number.serial(), 0, 1),
                        new TypedNumber("", OptionalInt.empty(), number.form(), number.serial(), 0, 1)))
                .flatMap(number -> names.numbered(number).stream());
        List<String> pieces = new ArrayList<>(
                QuotedName.all(name).stream().map(QuotedName::text).toList());
        if (pieces.isEmpty()) {
            pieces.add(name);
        }
        Stream<RegulationId> alike = pieces.stream().flatMap(piece -> names.resembling(List.of(piece)).stream());
        return Stream.concat(numbered, alike)
                .distinct()
                .filter(isListed)
                .limit(MOST_NEAREST)
                .flatMap(id -> meant(id, Optional.empty()).stream())
                .toList();
    }
}
