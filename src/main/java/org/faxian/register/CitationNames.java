package org.faxian.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.text.TitleKey;

/** The names under which the register's regulations are cited: the titles of all their versions, and numbers. */
final class CitationNames {
    /** The maximum number of days between adoption, approval, signature and promulgation of one document. */
    static final int ONE_ENACTMENT = 120;

    private static final double SIMILAR = 0.5;

    private final SortedMap<RegulationId, List<VersionFiles>> works;
    private final BodyLineages lineages;
    private final Map<TitleKey, List<RegulationId>> byTitle = new HashMap<>();
    private final Map<TitleKey, List<RegulationId>> bySubject = new HashMap<>();
    private final Map<TitleKey, List<RegulationId>> byShortTitle = new HashMap<>();
    private final Map<TitleKey, List<RegulationId>> byFormerTitle = new HashMap<>();
    private final Map<String, List<RegulationId>> byNumber = new HashMap<>();
    private final Map<RegulationId, LocalDate> firstDays = new HashMap<>();

    CitationNames(SortedMap<RegulationId, List<VersionFiles>> works, BodyLineages lineages) {
        this.works = works;
        this.lineages = lineages;
        works.forEach(this::add);
    }

    private void add(RegulationId id, List<VersionFiles> wordings) {
        for (VersionFiles wording : wordings) {
            Metadata.Caption caption = wording.metadata().caption();
            caption.titles().forEach(title -> {
                add(byTitle, TitleKey.of(title), id);
                TitleKey.withoutIssuer(title).ifPresent(subject -> add(bySubject, subject, id));
                TitleKey.withoutState(title).ifPresent(bare -> add(byShortTitle, bare, id));
            });
            Renames.formerTitles(wording.metadata()).forEach(title -> add(byFormerTitle, TitleKey.of(title), id));
            caption.numbers().forEach(number -> add(byNumber, key(number), id));
        }
        firstDays.put(id, firstDay(wordings));
    }

    /** Adds the regulation to those of a name. */
    static <K> void add(Map<K, List<RegulationId>> names, K name, RegulationId id) {
        List<RegulationId> ids = names.computeIfAbsent(name, k -> new ArrayList<>());
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    /** Returns the key of a number. Orders are cited with and without the full name of the authority: 省政府令第58号. */
    static String key(DocumentNumber number) {
        return number instanceof DocumentNumber.Order order ? order.bare() : number.canonical();
    }

    /**
     * Finds the older regulation named by a clause. Returns all texts issued by a letter if the clause names the
     * letter; empty if there is no match or the name is ambiguous.
     *
     * @param actor the regulation of the clause, which is never a match
     * @param day the day before which the match must exist
     */
    List<RegulationId> find(OperativeClause clause, RegulationId actor, LocalDate day) {
        return Stream.<Supplier<List<RegulationId>>>of(
                        () -> titled(clause.title(), byTitle),
                        () -> issued(clause),
                        () -> ofIssuer(clause, actor),
                        () -> titled(clause.title(), byShortTitle),
                        () -> titled(clause.newTitle(), byTitle),
                        () -> formerly(clause),
                        () -> numbered(clause))
                .map(found -> found.get().stream()
                        .filter(id -> !id.equals(actor) && firstDay(id).isBefore(day) && agrees(id, clause))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> areOfOneLetter(found)
                        ? found
                        : only(found, actor).stream().toList())
                .orElse(List.of());
    }

    /** Returns whether all were issued by one letter, whose name they share. */
    private boolean areOfOneLetter(List<RegulationId> found) {
        List<Optional<String>> letters = found.stream()
                .map(id -> wordings(id).getFirst().metadata().caption())
                .map(caption -> caption.letterTitle().map(letter -> TitleKey.of(letter) + "\n" + caption.numbers()))
                .distinct()
                .toList();
        return letters.size() == 1 && letters.getFirst().isPresent();
    }

    /** Returns the latest regulation with the title, or with the title that it issues; empty if there is none. */
    Optional<RegulationId> titled(String title) {
        return Stream.of(Optional.of(TitleKey.of(title)), TitleKey.ofIssued(title))
                .flatMap(Optional::stream)
                .flatMap(key -> Stream.concat(
                        byTitle.getOrDefault(key, List.of()).stream(),
                        byShortTitle.getOrDefault(key, List.of()).stream()))
                .max(Comparator.comparing((RegulationId id) -> firstDay(id)).thenComparing(Comparator.naturalOrder()));
    }

    private static List<RegulationId> titled(Optional<String> stated, Map<TitleKey, List<RegulationId>> names) {
        return stated.map(title -> names.getOrDefault(TitleKey.of(title), List.of()))
                .orElse(List.of());
    }

    /**
     * Returns matches by former title. A repeal under a former title usually means another text, unless number or day
     * is given.
     */
    private List<RegulationId> formerly(OperativeClause clause) {
        boolean isTold = clause.number().isPresent() || clause.date().isPresent();
        boolean ends = clause.type().isAct() && clause.type() != Relation.Type.AMENDS;
        return ends && !isTold ? List.of() : titled(clause.title(), byFormerTitle);
    }

    /** Returns the text issued by a notice that the clause names: 关于印发《…》的通知. */
    private List<RegulationId> issued(OperativeClause clause) {
        return clause.title()
                .flatMap(TitleKey::ofIssued)
                .map(title -> byTitle.getOrDefault(title, List.of()))
                .orElse(List.of());
    }

    /** Returns matches without the issuer's name, which an authority omits when citing its own documents. */
    private List<RegulationId> ofIssuer(OperativeClause clause, RegulationId actor) {
        Set<String> authorities = authorities(actor);
        return clause
                .title()
                .map(title -> bySubject.getOrDefault(TitleKey.of(title), List.of()))
                .orElse(List.of())
                .stream()
                .filter(id -> clause.number().isPresent()
                        || authorities(id).stream().anyMatch(authorities::contains)
                        || TitleKey.issuer(title(id)).equals(TitleKey.issuer(title(actor))))
                .toList();
    }

    /** Returns matches by number, unless their title is very different. */
    private List<RegulationId> numbered(OperativeClause clause) {
        return clause.number().map(number -> byNumber.getOrDefault(key(number), List.of())).orElse(List.of()).stream()
                .filter(id -> hasNumber(id, clause.number().orElseThrow()))
                .filter(id -> clause.title()
                        .map(title -> TitleLikeness.between(title, title(id)) >= SIMILAR)
                        .orElse(clause.number().orElseThrow() instanceof DocumentNumber.Serial))
                .toList();
    }

    /**
     * Returns regulations with the clause's number but another title; only for serials, whose code identifies the
     * body.
     */
    List<RegulationId> numberedUnlike(OperativeClause clause, RegulationId actor, LocalDate day) {
        return clause
                .number()
                .filter(number -> number instanceof DocumentNumber.Serial)
                .map(number -> byNumber.getOrDefault(key(number), List.of()))
                .orElse(List.of())
                .stream()
                .filter(id -> !id.equals(actor) && firstDay(id).isBefore(day))
                .toList();
    }

    /**
     * Returns whether the regulation has the number. Every authority numbers its orders from 1, so the authority must
     * agree.
     */
    private boolean hasNumber(RegulationId id, DocumentNumber cited) {
        return wordings(id).stream()
                .flatMap(wording -> wording.metadata().caption().numbers().stream())
                .anyMatch(own -> isSame(own, cited, lineages));
    }

    /** Returns whether the numbers are equal, allowing for an abbreviated authority of an order. */
    static boolean isSame(DocumentNumber own, DocumentNumber cited) {
        return isSame(own, cited, new BodyLineages(List.of()));
    }

    private static boolean isSame(DocumentNumber own, DocumentNumber cited, BodyLineages lineages) {
        return (own instanceof DocumentNumber.Order a && cited instanceof DocumentNumber.Order b)
                ? (key(a).equals(key(b))
                        && lineages.of(List.of(a.authority())).stream()
                                .anyMatch(authority -> isOfOne(authority, b.authority())))
                : own.sameAs(cited);
    }

    private static boolean isOfOne(String authority, String cited) {
        String shorter = cited.replaceFirst("(?<!人民)政府$", "人民政府");
        return !shorter.isEmpty() && authority.endsWith(shorter);
    }

    /** Returns the latest candidate of the actor's own authority; without one, empty if authorities differ. */
    private Optional<RegulationId> only(List<RegulationId> found, RegulationId actor) {
        Set<String> authorities = authorities(actor);
        List<RegulationId> own = found.stream()
                .filter(id -> authorities(id).stream().anyMatch(authorities::contains))
                .toList();
        List<RegulationId> left = own.isEmpty() ? found : own;
        boolean ofOne = left.stream().map(this::authorities).distinct().count() == 1;
        return ofOne || !own.isEmpty()
                ? left.stream()
                        .max(Comparator.comparing((RegulationId id) -> firstDay(id))
                                .thenComparing(Comparator.naturalOrder()))
                : Optional.empty();
    }

    /** Returns the names of the issuing bodies, with those of predecessors and successors. */
    Set<String> authorities(RegulationId id) {
        return lineages.of(wordings(id).getLast().metadata().caption().authorities());
    }

    /** Returns the first known day: the repeal of an earlier text does not repeal a later one of equal name. */
    private LocalDate firstDay(RegulationId id) {
        return firstDays.getOrDefault(id, LocalDate.MIN);
    }

    /** Returns whether the regulation existed before the day. */
    boolean isOlder(RegulationId id, LocalDate day) {
        return firstDay(id).isBefore(day);
    }

    private static LocalDate firstDay(List<VersionFiles> wordings) {
        return wordings.stream()
                .map(VersionFiles::metadata)
                .flatMap(metadata -> Stream.of(
                                metadata.term().firstEffectiveOn(),
                                metadata.enactment().firstKnownDate(),
                                VersionDate.of(metadata).map(VersionDate::day))
                        .flatMap(Optional::stream))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** Returns whether the clause's number and date, if given, agree with those of the candidate, if known. */
    private boolean agrees(RegulationId id, OperativeClause clause) {
        List<Metadata> texts = wordings(id).stream().map(VersionFiles::metadata).toList();
        List<DocumentNumber> numbers =
                texts.stream().flatMap(m -> m.caption().numbers().stream()).toList();
        boolean sameNumber = clause.number()
                .filter(number -> numbers.stream().anyMatch(own -> key(own).equals(key(number))))
                .isPresent();
        boolean otherNumber = !sameNumber && clause.number().isPresent() && !numbers.isEmpty();
        return !otherNumber
                && (sameNumber || clause.date().map(day -> isTold(day, texts)).orElse(true));
    }

    /** Returns whether the day is near one stated by the texts, or they state none. */
    static boolean isTold(LocalDate day, List<Metadata> texts) {
        List<LocalDate> dates = texts.stream().flatMap(CitationNames::dates).toList();
        return dates.isEmpty()
                || dates.stream().anyMatch(own -> Math.abs(ChronoUnit.DAYS.between(own, day)) <= ONE_ENACTMENT);
    }

    /** Returns all days on which the text was enacted, amended or took effect. */
    static Stream<LocalDate> dates(Metadata metadata) {
        Enactment enactment = metadata.enactment();
        return Stream.of(enactment.firstDays(), metadata.term().firstEffectiveOn().stream(), enactment.renewals())
                .flatMap(days -> days);
    }

    private List<VersionFiles> wordings(RegulationId id) {
        return works.getOrDefault(id, List.of());
    }

    private String title(RegulationId id) {
        return wordings(id).getLast().metadata().title();
    }
}
