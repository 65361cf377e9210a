package org.faxian.search.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.language.Message;
import org.faxian.search.SearchRequest;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Filters.DateRange;
import org.faxian.search.engine.VersionScope;

/**
 * Looser searches derived from a search. Each drops one condition, the least important first; the last drops all
 * conditions.
 */
final class LooserSearches {
    private static final int MOST_WORDS = 8;
    private static final String QUOTED = "[\"“”]";

    private final SearchRequest asked;
    private final LocalDate today;
    private final List<Looser> all = new ArrayList<>();

    /** A looser search and the parameters that differ. */
    record Looser(Message label, SearchRequest request, Map<String, List<String>> parameters) {}

    private LooserSearches(SearchRequest asked, LocalDate today) {
        this.asked = asked;
        this.today = today;
    }

    /** Returns the looser searches of a search. */
    static List<Looser> of(SearchRequest asked, LocalDate today, TextAnalysis analysis) {
        LooserSearches searches = new LooserSearches(asked, today);
        searches.words(analysis);
        searches.statuses();
        searches.filters();
        searches.days();
        searches.everything(searches.all.stream()
                .filter(looser -> !looser.parameters().containsKey("q"))
                .toList());
        return searches.all;
    }

    private void words(TextAnalysis analysis) {
        String plain = asked.text().replaceAll(QUOTED, " ").strip();
        if (!plain.equals(asked.text().strip())) {
            addText(Message.of("looser.unquoted"), plain);
        }
        List<String> related = analysis.synonyms().related(plain, analysis.words(plain));
        if (!related.isEmpty()) {
            addText(Message.of("looser.related", related), String.join(" OR ", related));
        }
        List<String> words = words(plain, analysis);
        boolean tells = words.stream().anyMatch(word -> word.codePoints().anyMatch(Character::isLetter));
        if (words.size() > 1 && tells) {
            addText(Message.of("looser.any-word", words), String.join(" OR ", words));
        }
    }

    /** Returns the whitespace-delimited terms, or the words of a single term. */
    private static List<String> words(String text, TextAnalysis analysis) {
        List<String> terms = Stream.of(text.split("[\\s\\p{Z}]+"))
                .filter(term -> !term.isEmpty() && !term.equals("OR") && !term.startsWith("-"))
                .distinct()
                .toList();
        List<String> words = terms.size() > 1 ? terms : analysis.words(text);
        return words.stream()
                .filter(word -> word.codePointCount(0, word.length()) > 1)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private void addText(Message label, String text) {
        boolean fits = text.codePointCount(0, text.length()) <= SearchRequest.LONGEST_TEXT;
        if (fits && !text.isBlank() && !text.equals(asked.text())) {
            add(label, text, asked.filters(), asked.asOf(), asked.scope(), Map.of("q", List.of(text)));
        }
    }

    private void statuses() {
        if (!asked.filters().statuses().isEmpty()) {
            addFilters(
                    Message.of("looser.facet.STATUS"),
                    asked.filters().withStatuses(Set.of()),
                    Map.of("status", List.of("all")));
        }
    }

    private void filters() {
        Filters filters = asked.filters();
        for (Facet facet : Facet.ofVersions()) {
            addUnlessSame(Message.of("looser.facet." + facet), filters.without(facet), facet.parameter());
        }
        addUnlessSame(
                Message.of("looser.promulgated"),
                filters.withPromulgated(DateRange.ANY),
                "promulgatedFrom",
                "promulgatedTo");
        addUnlessSame(
                Message.of("looser.effective"), filters.withEffective(DateRange.ANY), "effectiveFrom", "effectiveTo");
        addUnlessSame(Message.of("looser.since"), filters.withSince(DateRange.ANY), "sinceFrom", "sinceTo");
    }

    private void addUnlessSame(Message label, Filters filters, String... parameters) {
        if (!filters.equals(asked.filters())) {
            addFilters(
                    label, filters, Stream.of(parameters).collect(Collectors.toMap(name -> name, name -> List.of())));
        }
    }

    private void addFilters(Message label, Filters filters, Map<String, List<String>> parameters) {
        add(label, asked.text(), filters, asked.asOf(), asked.scope(), parameters);
    }

    private void days() {
        if (!asked.asOf().equals(today)) {
            add(
                    Message.of("looser.today"),
                    asked.text(),
                    asked.filters(),
                    today,
                    asked.scope(),
                    Map.of("asOf", List.of()));
        }
        if (asked.scope() != VersionScope.ALL) {
            // In the order of an address; Map.of has another one in each process.
            Map<String, List<String>> parameters = new LinkedHashMap<>();
            parameters.put("status", List.of("all"));
            parameters.put("versions", List.of("all"));
            Filters filters = asked.filters().withStatuses(Set.of());
            add(Message.of("looser.all-versions"), asked.text(), filters, asked.asOf(), VersionScope.ALL, parameters);
        }
    }

    private void everything(List<Looser> narrowing) {
        if (narrowing.size() > 1) {
            Map<String, List<String>> parameters = new LinkedHashMap<>();
            narrowing.forEach(looser -> parameters.putAll(looser.parameters()));
            add(Message.of("looser.everything"), asked.text(), Filters.NONE, today, VersionScope.ALL, parameters);
        }
    }

    private void add(
            Message label,
            String text,
            Filters filters,
            LocalDate asOf,
            VersionScope scope,
            Map<String, List<String>> parameters) {
        all.add(new Looser(label, new SearchRequest(text, filters, asOf, scope, asked.sort(), 1, 1), parameters));
    }
}
