package org.faxian.answer.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.answer.Parameters;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.Refusal;
import org.faxian.answer.Today;
import org.faxian.answer.regulation.ChoiceView;
import org.faxian.answer.regulation.RegulationLookup;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.answer.regulation.TextLines;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.VersionId;
import org.faxian.search.RegulationSearch;
import org.faxian.search.SearchRequest;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.faxian.search.names.ReferenceTarget;
import org.faxian.search.query.InvalidSearchException;
import org.faxian.search.query.Resolution;
import org.faxian.search.suggest.Advisor;

/**
 * The resolution of references to regulations or provisions: a document number in any spelling, a title, or a citation.
 */
public record ReferenceAnswers(
        Engine engine, RegulationSearch search, Advisor advisor, RegulationLookup lookup, Today today) {
    private static final int MOST_NEAREST = 5;

    /** The parameters of a resolution. */
    public static final List<String> PARAMETERS = List.of("ref", "asOf");

    /**
     * The resolution of a reference.
     *
     * @param choices the possible meanings, most likely first; if there are none, similar regulations
     */
    public record Resolved(String ref, LocalDate asOf, Outcome outcome, List<ChoiceView> choices) {
        /** The number of meanings that were found. */
        public enum Outcome {
            ONE,
            MANY,
            NONE
        }

        /** Returns the meaning if there is exactly one. */
        public Optional<ChoiceView> one() {
            return outcome == Outcome.ONE ? Optional.of(choices.getFirst()) : Optional.empty();
        }

        /** Returns this resolution, or throws an {@link UnresolvedReference} if the reference has no meaning. */
        public Resolved orRefuse() {
            if (outcome == Outcome.NONE) {
                throw new UnresolvedReference(ref, choices);
            }
            return this;
        }
    }

    /** Resolves the reference in the parameters {@code ref} and {@code asOf}. */
    public Resolved resolve(Parameters given) {
        String ref = given.allowOnly(PARAMETERS).one("ref").orElseThrow(Refusal::noReference);
        return resolve(ref, given.date("asOf"));
    }

    /**
     * Resolves a document number taken from an address.
     *
     * @throws Refusal 404 if it is not a document number
     */
    public Resolved byNumber(String number, Optional<LocalDate> asOf) {
        if (DocumentNumber.parse(number).isEmpty()) {
            throw new UnresolvedReference(number, List.of());
        }
        return resolve(number, asOf);
    }

    private Resolved resolve(String ref, Optional<LocalDate> asOf) {
        if (ref.codePointCount(0, ref.length()) > SearchRequest.LONGEST_TEXT) {
            throw Refusal.referenceTooLong(ref.codePointCount(0, ref.length()));
        }
        LocalDate day = asOf.orElse(today.date());
        try (Snapshot snapshot = engine.snapshot()) {
            return switch (search.resolve(ref, day, snapshot)) {
                case Resolution.One(ReferenceTarget meant) -> one(ref, meant, day, snapshot);
                case Resolution.Many(List<ReferenceTarget> choices) ->
                    new Resolved(ref, day, Resolved.Outcome.MANY, views(choices, day, snapshot));
                case Resolution.None(List<ReferenceTarget> nearest) ->
                    new Resolved(
                            ref,
                            day,
                            Resolved.Outcome.NONE,
                            nearest.isEmpty() ? suggested(ref, day, snapshot) : views(nearest, day, snapshot));
            };
        }
    }

    /** Returns regulations whose names differ by a wrong character, otherwise the hits of a search. */
    private List<ChoiceView> suggested(String ref, LocalDate day, Snapshot snapshot) {
        List<ChoiceView> named = advisor.suggest(ref, day, snapshot).stream()
                .flatMap(suggestion -> suggestion.regulation().stream())
                .distinct()
                .map(id -> whole(id, day, snapshot))
                .toList();
        return named.isEmpty() ? found(ref, day, snapshot) : named;
    }

    private List<ChoiceView> found(String ref, LocalDate day, Snapshot snapshot) {
        if (ref.codePoints().filter(Character::isLetterOrDigit).count() < 2) {
            return List.of();
        }
        try {
            SearchRequest request = new SearchRequest(
                    ref, Filters.NONE, day, VersionScope.REPRESENTING, SortOrder.RELEVANCE, 1, MOST_NEAREST);
            return search.search(request, snapshot).hits().stream()
                    .map(hit -> whole(hit.version().regulation(), day, snapshot))
                    .toList();
        } catch (InvalidSearchException e) {
            // A reference that is not a valid search has no similar regulations.
            return List.of();
        }
    }

    private ChoiceView whole(RegulationId id, LocalDate day, Snapshot snapshot) {
        ReferenceTarget meant = new ReferenceTarget(id, "", Optional.empty(), "");
        return ChoiceView.of(meant, found(meant, day, snapshot));
    }

    /** A reference to a paragraph that the article does not have is unresolved; the article is offered instead. */
    private Resolved one(String ref, ReferenceTarget meant, LocalDate day, Snapshot snapshot) {
        Found found = found(meant, day, snapshot);
        return isThere(meant, found, snapshot)
                ? new Resolved(ref, day, Resolved.Outcome.ONE, List.of(ChoiceView.of(meant, found)))
                : new Resolved(ref, day, Resolved.Outcome.NONE, List.of(ChoiceView.of(wholeArticle(meant), found)));
    }

    private static boolean isThere(ReferenceTarget meant, Found found, Snapshot snapshot) {
        String fragment =
                meant.provision().map(PermanentLinks::below).orElse("").replaceFirst("^#", "");
        // The first paragraph is on the line of its article and has no line of its own.
        return fragment.isEmpty()
                || fragment.equals("p1")
                || TextLines.of(found.text(snapshot)).stream()
                        .filter(line -> line.path().filter(meant.path()::equals).isPresent())
                        .anyMatch(
                                line -> line.fragment().filter(fragment::equals).isPresent());
    }

    private static ReferenceTarget wholeArticle(ReferenceTarget meant) {
        return new ReferenceTarget(
                meant.regulation(),
                meant.title(),
                meant.provision().map(provision -> ProvisionReference.to(provision.article())),
                meant.within(),
                meant.version(),
                meant.path());
    }

    private List<ChoiceView> views(List<ReferenceTarget> meant, LocalDate day, Snapshot snapshot) {
        return meant.stream()
                .map(one -> ChoiceView.of(one, found(one, day, snapshot)))
                .toList();
    }

    private Found found(ReferenceTarget meant, LocalDate day, Snapshot snapshot) {
        String id = meant.version()
                .map(VersionId::toString)
                .orElse(meant.regulation().value());
        return lookup.find(id, Optional.of(day), snapshot);
    }
}
