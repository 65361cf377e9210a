package org.faxian.search.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.analysis.WordLikeness;
import org.faxian.analysis.WordVectors;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Region;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.Engine.FacetCount;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Matches;
import org.faxian.search.engine.Filters.DateRange;

/** A search that reads all versions. */
final class Scan {
    private final EngineRequest request;
    private final List<Found> found;

    Scan(Collection<ScannedVersion> versions, EngineRequest request) {
        this.request = request;
        this.found = versions.stream()
                .filter(this::isInScope)
                .flatMap(version -> version.find(request.query()).stream().map(finding -> new Found(version, finding)))
                .toList();
    }

    /** A version in scope that the query matches, before filtering. */
    private record Found(ScannedVersion scanned, Finding finding) {
        Metadata metadata() {
            return scanned.version().metadata();
        }

        Optional<LocalDate> promulgatedOn() {
            return scanned.regulation().promulgatedOn(scanned.version());
        }

        Optional<LocalDate> effectiveOn() {
            return metadata().term().effectiveOn();
        }

        Match match() {
            return new Match(
                    scanned.version().id(),
                    finding.score(),
                    finding.bestPassages(),
                    finding.passages().size());
        }
    }

    Matches matches() {
        List<Found> passed = found.stream()
                .filter(f -> passes(f, request.filters()))
                .sorted(order())
                .toList();
        List<Match> page = passed.stream()
                .skip(request.offset())
                .limit(request.size())
                .map(Found::match)
                .toList();
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        request.facets().forEach(facet -> facets.put(facet, count(facet)));
        return new Matches(passed.size(), page, facets);
    }

    List<Candidate> candidates(Passage.Scope scope, int most, Optional<WordVectors> vectors) {
        ToDoubleFunction<Set<String>> likeness = likeness(vectors);
        return found.stream()
                .filter(f -> passes(f, request.filters()))
                .flatMap(f -> candidates(f, scope, likeness))
                .sorted(Comparator.comparingDouble(
                        candidate -> -candidate.scores().words()))
                .limit(most)
                .toList();
    }

    private ToDoubleFunction<Set<String>> likeness(Optional<WordVectors> vectors) {
        Optional<WordLikeness> asked = request.query() instanceof SearchQuery.Question question
                ? vectors.flatMap(known -> known.likenessTo(question.words()))
                : Optional.empty();
        return words -> WordLikeness.of(asked.stream()
                .flatMap(like -> words.stream()
                        .flatMap(word -> vectors.orElseThrow().vector(word).stream())
                        .map(like::share))
                .toList());
    }

    private Stream<Candidate> candidates(Found f, Passage.Scope scope, ToDoubleFunction<Set<String>> likeness) {
        Candidate.Standing standing = new Candidate.Standing(
                f.metadata().caption().kind(),
                status(f),
                f.scanned().regulation().citedBy(),
                f.scanned().regulation().regions().stream().map(Region::code).toList(),
                f.metadata().caption().authorities());
        return f.finding().passages().entrySet().stream()
                .filter(passage -> scope == Passage.Scope.ALL
                        || f.scanned().passages().get(passage.getKey()).isProvision())
                .map(passage -> new Candidate(
                        f.scanned().version().id(),
                        passage.getKey(),
                        new Candidate.FieldScores(
                                0,
                                passage.getValue(),
                                0,
                                (float) likeness.applyAsDouble(f.scanned()
                                        .passages()
                                        .get(passage.getKey())
                                        .words()),
                                0,
                                0,
                                0),
                        standing));
    }

    private boolean isInScope(ScannedVersion scanned) {
        boolean listed = scanned.regulation().isListedOn(request.asOf());
        return listed
                && (request.scope() == VersionScope.ALL || scanned.version().represents(request.asOf()));
    }

    private Validity validity(Found f) {
        return f.scanned().version().timeline().validityOn(request.asOf());
    }

    private ValidityStatus status(Found f) {
        return validity(f).status();
    }

    private boolean passes(Found f, Filters filters) {
        return (filters.statuses().isEmpty() || filters.statuses().contains(status(f)))
                && filters.values().entrySet().stream().allMatch(wanted -> has(f, wanted.getKey(), wanted.getValue()))
                && isIn(filters.promulgated(), f.promulgatedOn())
                && isIn(filters.effective(), f.effectiveOn())
                && isIn(filters.since(), validity(f).since());
    }

    private static boolean has(Found f, Facet facet, Set<String> wanted) {
        return values(facet, f).anyMatch(wanted::contains);
    }

    private static boolean isIn(DateRange range, Optional<LocalDate> day) {
        return range.isAny() || day.map(range::contains).orElse(false);
    }

    private Comparator<Found> order() {
        Comparator<Found> first =
                switch (request.sort()) {
                    case RELEVANCE ->
                        Comparator.comparingDouble((Found f) -> -f.finding().score());
                    case PROMULGATED_NEWEST -> byDay(Found::promulgatedOn, Comparator.reverseOrder());
                    case PROMULGATED_OLDEST -> byDay(Found::promulgatedOn, Comparator.naturalOrder());
                    case EFFECTIVE_NEWEST -> byDay(Found::effectiveOn, Comparator.reverseOrder());
                    case EFFECTIVE_OLDEST -> byDay(Found::effectiveOn, Comparator.naturalOrder());
                    case LEVEL ->
                        Comparator.comparing((Found f) -> f.metadata().caption().kind());
                };
        return first.thenComparing(f -> f.scanned().version().id());
    }

    private static Comparator<Found> byDay(
            Function<Found, Optional<LocalDate>> day, Comparator<? super LocalDate> order) {
        return Comparator.comparing((Found f) -> day.apply(f).orElse(null), Comparator.nullsLast(order));
    }

    private List<FacetCount> count(Facet facet) {
        Filters others = request.filters().without(facet);
        return found.stream()
                .filter(f -> passes(f, others))
                .flatMap(f -> facet == Facet.STATUS ? Stream.of(status(f).name()) : values(facet, f))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(facet.order())
                .toList();
    }

    private static Stream<String> values(Facet facet, Found f) {
        List<String> known = facet.of(f.scanned().regulation(), f.scanned().version())
                .distinct()
                .toList();
        return known.isEmpty() ? Stream.of(Facet.UNKNOWN) : known.stream();
    }
}
