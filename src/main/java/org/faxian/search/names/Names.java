package org.faxian.search.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.text.Letters;

/**
 * The names and numbers under which the regulations of an index are known, whole and in part.
 *
 * @param abbreviations {@link Letters}s of what is called for short, with those of what is meant
 */
public record Names(NameIndex index, Map<String, String> abbreviations) {
    /** In characters. */
    private static final int LONGEST = 120;
    /** Where more answer to a name, it says so little that the words have to find them. */
    private static final int MOST = 50;

    private static final Pattern PLACE_BEFORE = Pattern.compile("[省市县区州盟旗]$");

    /** A name and where it begins in the text at whose end it stands. */
    public record Ending(List<RegulationId> regulations, int start) {}

    /** The names of all regulations of the commit. */
    public static Names of(Snapshot snapshot, TextAnalysis analysis, Abbreviations abbreviations) {
        return new Names(
                snapshot.derived(NameIndex.class, commit -> new NameIndex(commit.regulations(), analysis)),
                abbreviations.names());
    }

    /** The name without the name of the state, wherever it stands in it. */
    public static String withoutState(String name) {
        return name.replace(TitleNames.STATE, "");
    }

    /** The regulations of that title, in any spelling, whole or for short; several where more than one bears it. */
    public List<RegulationId> titled(String name) {
        return keyed(Letters.in(name)).stream().limit(MOST).toList();
    }

    /** The regulations that bear the number, or as much of one as the text tells; those of just that issuer first. */
    public List<RegulationId> numbered(String text) {
        return TypedNumber.in(text).stream()
                .filter(number -> number.start() == 0 && number.end() == text.length())
                .flatMap(number -> numbered(number).stream())
                .toList();
    }

    public List<RegulationId> numbered(TypedNumber number) {
        return index.numbers().find(number).stream().limit(MOST).toList();
    }

    /** The regulations of just that number, which has to be told whole; of an order the authority may be shortened. */
    public List<RegulationId> numberedJustSo(TypedNumber number) {
        return index.numbers().findJustSo(number);
    }

    /** The regulations whose title it may be in part, or in pieces, the likeliest first. */
    public List<RegulationId> resembling(List<String> pieces) {
        return index.partly()
                .find(pieces.stream().map(piece -> Letters.in(piece)).toList());
    }

    private List<RegulationId> keyed(String key) {
        List<RegulationId> found = index.titles().find(key);
        if (!found.isEmpty()) {
            return found;
        }
        return Optional.ofNullable(abbreviations.get(withoutState(key)))
                .map(index.titles()::find)
                .orElse(List.of());
    }

    /**
     * The longest name at the end of the text, before which other words may stand: 民法典 of 根据民法典; what is short for a single
     * title counts as well.
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
        // What follows the name of a place is the rest of another title: 云江省 and 燃气管理办法.
        boolean isOfPlace = PLACE_BEFORE.matcher(key.text().substring(0, from)).find();
        return isOfPlace || index.titles().isKnownByPlace(name) ? List.of() : keyed(name);
    }

    /** What a single regulation that is found means; empty where there are several. */
    public Optional<Meant> meant(List<RegulationId> found, Optional<ProvisionReference> provision) {
        return found.size() == 1
                ? Optional.ofNullable(index.present().get(found.getFirst()))
                        .map(title -> new Meant(found.getFirst(), title, provision, ""))
                : Optional.empty();
    }
}
