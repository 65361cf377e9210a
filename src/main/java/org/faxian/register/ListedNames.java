package org.faxian.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation.Party;
import org.faxian.text.TitleKey;

/** Finds the regulation for a row of a catalogue; an ambiguous row matches none. */
public final class ListedNames {
    private static final double SIMILAR = 0.5;

    private final SortedMap<RegulationId, List<Metadata>> works;
    private final Map<TitleKey, List<RegulationId>> byTitle = new HashMap<>();
    private final Map<String, List<RegulationId>> byNumber = new HashMap<>();
    private final TitleLikeness likeness;

    /** The meaning of a row. */
    public sealed interface Meaning {
        /** Exactly one regulation. */
        record One(RegulationId id) implements Meaning {}

        /** One of several regulations. */
        record Several(List<Candidate> candidates) implements Meaning {}

        /** Regulations with its title, but another number or day: an earlier or later document may be meant. */
        record Unlike(List<Candidate> candidates) implements Meaning {}

        /** No known regulation; the nearest candidates. */
        record None(List<Candidate> nearest) implements Meaning {}
    }

    /** Collects the names in the texts of the works. */
    ListedNames(SortedMap<RegulationId, List<Metadata>> works) {
        this.works = works;
        List<Party> parties = new ArrayList<>();
        works.forEach((id, texts) -> {
            texts.forEach(text -> {
                titles(text).forEach(title -> CitationNames.add(byTitle, TitleKey.of(title), id));
                text.caption().numbers().forEach(number -> CitationNames.add(byNumber, CitationNames.key(number), id));
            });
            parties.add(new Party(id, texts.getLast().title()));
        });
        likeness = new TitleLikeness(parties);
    }

    /** Creates the names of a register's regulations. */
    public static ListedNames of(Register register) {
        SortedMap<RegulationId, List<Metadata>> works = new TreeMap<>();
        register.regulations()
                .forEach(regulation -> works.put(
                        regulation.id(),
                        regulation.versions().stream()
                                .map(RegulationVersion::metadata)
                                .toList()));
        return new ListedNames(works);
    }

    private static Stream<String> titles(Metadata text) {
        return text.caption().titles();
    }

    /** Finds the regulation of the row by its number, otherwise by title and day. */
    public Meaning find(ListedDocument row) {
        List<RegulationId> numbered = row.numbers().stream()
                .flatMap(number -> byNumber.getOrDefault(CitationNames.key(number), List.of()).stream()
                        .filter(id -> texts(id).stream().anyMatch(text -> hasNumber(text, number))))
                .distinct()
                .toList();
        List<RegulationId> alike =
                numbered.stream().filter(id -> isAlike(id, row.title())).toList();
        List<RegulationId> found = alike.isEmpty() ? titled(row) : alike;
        List<RegulationId> left = narrowed(found, row);
        return switch (left.size()) {
            case 0 -> {
                List<RegulationId> named = named(row);
                yield named.isEmpty()
                        ? new Meaning.None(nearest(numbered, row))
                        : new Meaning.Unlike(candidates(named, row));
            }
            case 1 -> new Meaning.One(left.getFirst());
            default -> new Meaning.Several(candidates(left, row));
        };
    }

    private static boolean hasNumber(Metadata text, DocumentNumber stated) {
        return text.caption().numbers().stream().anyMatch(own -> isSameNumber(own, stated));
    }

    /** Returns whether the numbers are equal; a list of one authority omits its name from the numbers of orders. */
    static boolean isSameNumber(DocumentNumber own, DocumentNumber stated) {
        return CitationNames.isSame(own, stated)
                || (stated instanceof DocumentNumber.Order order
                        && order.authority().isEmpty()
                        && CitationNames.key(own).equals(order.bare()));
    }

    /** Returns whether one of the row's numbers can belong to the text: its own, or that of an order in its history. */
    private static boolean isOfNumber(Metadata text, List<DocumentNumber> stated) {
        List<DocumentNumber> own = text.caption().numbers();
        return own.isEmpty()
                || stated.isEmpty()
                || stated.stream().anyMatch(number -> hasNumber(text, number) || isOfHistory(text, number));
    }

    /** Returns whether the number is that of an order in the history, which omits the authority. */
    static boolean isOfHistory(Metadata text, DocumentNumber number) {
        return text.enactment().orders().stream()
                .anyMatch(order -> CitationNames.key(number).equals(order.number()));
    }

    private boolean isAlike(RegulationId id, Optional<String> title) {
        return title.map(named -> texts(id).stream()
                        .flatMap(ListedNames::titles)
                        .anyMatch(own -> TitleLikeness.between(named, own) >= SIMILAR))
                .orElse(true);
    }

    /** Returns the regulations with the row's title, otherwise with the title that it issues. */
    private List<RegulationId> named(ListedDocument row) {
        List<RegulationId> named = row.title()
                .map(title -> byTitle.getOrDefault(TitleKey.of(title), List.of()))
                .orElse(List.of());
        List<RegulationId> issued = row.title()
                .flatMap(TitleKey::ofIssued)
                .map(title -> byTitle.getOrDefault(title, List.of()))
                .orElse(List.of());
        return named.isEmpty() ? issued : named;
    }

    private List<RegulationId> titled(ListedDocument row) {
        return named(row).stream()
                .filter(id -> texts(id).stream().anyMatch(text -> isOfNumber(text, row.numbers())))
                .filter(id -> isOfDay(id, row.signedOn()))
                .toList();
    }

    private boolean isOfDay(RegulationId id, Optional<LocalDate> stated) {
        return stated.map(day -> CitationNames.isTold(day, texts(id))).orElse(true);
    }

    /** Narrows candidates by title, day and authority, skipping criteria that would leave none. */
    private List<RegulationId> narrowed(List<RegulationId> found, ListedDocument row) {
        List<RegulationId> left = found;
        for (Predicate<RegulationId> test : List.<Predicate<RegulationId>>of(
                id -> row.title()
                        .map(TitleKey::of)
                        .map(key -> texts(id).stream()
                                .flatMap(ListedNames::titles)
                                .map(TitleKey::of)
                                .anyMatch(key::equals))
                        .orElse(true),
                id -> isOfDay(id, row.signedOn().or(row::publishedOn)),
                id -> row.authority()
                        .map(named -> texts(id).stream()
                                .flatMap(text -> text.caption().authorities().stream())
                                .anyMatch(own -> isSameAuthority(own, named)))
                        .orElse(true))) {
            List<RegulationId> passing =
                    left.size() < 2 ? left : left.stream().filter(test).toList();
            left = passing.isEmpty() ? left : passing;
        }
        return left;
    }

    /** Returns the authorities named in a cell. */
    static List<String> authorities(String cell) {
        return Arrays.stream(cell.split("[、,，;；\\s\\p{Z}]+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Returns whether the cell names the authority; 省财政厅 is short for 云江省财政厅. */
    static boolean isSameAuthority(String own, String cell) {
        return authorities(cell).stream()
                .map(name -> name.replace("人民政府", "政府"))
                .anyMatch(name -> own.replace("人民政府", "政府").endsWith(name));
    }

    private List<Candidate> nearest(List<RegulationId> numbered, ListedDocument row) {
        return Stream.concat(
                        candidates(numbered, row).stream(),
                        row.title().map(likeness::nearest).orElse(List.of()).stream())
                .distinct()
                .toList();
    }

    private List<Candidate> candidates(List<RegulationId> ids, ListedDocument row) {
        return ids.stream()
                .map(id -> {
                    String title = texts(id).getLast().title();
                    return new Candidate(
                            id,
                            title,
                            TitleLikeness.rounded(row.title()
                                    .map(named -> TitleLikeness.between(named, title))
                                    .orElse(0.0)));
                })
                .toList();
    }

    private List<Metadata> texts(RegulationId id) {
        return works.getOrDefault(id, List.of());
    }
}
