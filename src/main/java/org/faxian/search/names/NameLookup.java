package org.faxian.search.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.text.ChineseNumeral;
import org.faxian.text.Letters;
import org.faxian.text.TypedNumber;

/**
 * Lookup of regulations by title, abbreviation or number, in whole or in part.
 *
 * @param abbreviations {@link Letters} of short names, mapped to the letters of full names
 */
public record NameLookup(NameIndex index, Map<String, String> abbreviations) {
    /** Maximum length of a name, in characters. */
    private static final int LONGEST = 120;
    /**
     * Maximum number of regulations returned for a name; beyond it, the name is too unspecific and the search by words
     * has to find them.
     */
    private static final int MOST = 50;

    private static final Pattern NUMBERED = Pattern.compile("(.*(?:修正案|解释|规定|决定))([1-9]\\d?)");
    private static final Pattern PLACE_BEFORE = Pattern.compile("[省市县区州盟旗]$");

    /** A name at the end of a text, and the offset at which it begins. */
    public record Ending(List<RegulationId> regulations, int start) {}

    /** Returns the names of all regulations of the commit. */
    public static NameLookup of(Snapshot snapshot, TextAnalysis analysis, Abbreviations abbreviations) {
        return new NameLookup(
                snapshot.derived(
                        NameIndex.class,
                        commit -> new NameIndex(commit.regulations(), analysis),
                        (former, decided, commit) -> former.updated(decided)),
                abbreviations.names());
    }

    /** Returns the name with every occurrence of the name of the state removed. */
    public static String withoutState(String name) {
        return name.replace(TitleNames.STATE, "");
    }

    /** Returns the regulations with the title in any spelling, full or abbreviated; several if they share it. */
    public List<RegulationId> titled(String name) {
        return keyed(Letters.in(name)).stream().limit(MOST).toList();
    }

    /** Returns the regulations with the number, which may be partial; regulations of the exact issuer first. */
    public List<RegulationId> numbered(String text) {
        return TypedNumber.in(text).stream()
                .filter(number -> number.start() == 0 && number.end() == text.length())
                .flatMap(number -> numbered(number).stream())
                .toList();
    }

    public List<RegulationId> numbered(TypedNumber number) {
        return index.numbers().find(number).stream().limit(MOST).toList();
    }

    /**
     * Returns the regulations with exactly this number, which must be complete; the authority of an order may be
     * abbreviated.
     */
    public List<RegulationId> numberedJustSo(TypedNumber number) {
        return index.numbers().findJustSo(number);
    }

    /** Returns the regulations whose title matches partially or in pieces, likeliest first. */
    public List<RegulationId> resembling(List<String> pieces) {
        return index.partly()
                .find(pieces.stream().map(piece -> Letters.in(piece)).toList());
    }

    private List<RegulationId> keyed(String key) {
        List<RegulationId> found = index.titles().find(key);
        if (!found.isEmpty()) {
            return found;
        }
        List<RegulationId> abbreviated = Optional.ofNullable(abbreviations.get(withoutState(key)))
                .map(index.titles()::find)
                .orElse(List.of());
        return abbreviated.isEmpty() ? numeralInWords(key).map(this::keyed).orElse(List.of()) : abbreviated;
    }

    /** Returns the name with its number as titles write it: 刑法修正案九 for 刑法修正案9; empty if it ends otherwise. */
    private static Optional<String> numeralInWords(String key) {
        Matcher numbered = NUMBERED.matcher(key);
        return numbered.matches()
                ? Optional.of(numbered.group(1) + ChineseNumeral.format(Integer.parseInt(numbered.group(2))))
                : Optional.empty();
    }

    /**
     * Returns the longest name at the end of the text, which other words may precede: 民法典 in 根据民法典. An abbreviation
     * that fits a single title counts as well.
     */
    public Optional<Ending> atEndOf(String text) {
        Letters key = Letters.of(text);
        int length = key.text().length();
        for (int from = Math.max(0, length - LONGEST); from < length - 1; from++) {
            List<RegulationId> found = endingFrom(from, key);
            if (!found.isEmpty()) {
                return Optional.of(new Ending(found.stream().limit(MOST).toList(), key.start(from)));
            }
        }
        return Optional.empty();
    }

    private List<RegulationId> endingFrom(int from, Letters key) {
        String name = key.text().substring(from);
        boolean isWord = from == 0 || key.end(from - 1) < key.start(from);
        if (isWord) {
            List<RegulationId> found = keyed(name);
            return found.isEmpty() ? index.titles().abbreviatedTo(name) : found;
        }
        // After the name of a place, the text is the rest of another title: 云江省 and 燃气管理办法.
        boolean isOfPlace = PLACE_BEFORE.matcher(key.text().substring(0, from)).find();
        return isOfPlace || index.titles().isKnownByPlace(name) ? List.of() : keyed(name);
    }

    /** Returns the target if exactly one regulation was found; empty otherwise. */
    public Optional<ReferenceTarget> meant(List<RegulationId> found, Optional<ProvisionReference> provision) {
        return found.size() == 1
                ? Optional.ofNullable(index.present().get(found.getFirst()))
                        .map(title -> new ReferenceTarget(found.getFirst(), title, provision, ""))
                : Optional.empty();
    }
}
