package org.faxian.search.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.text.FoldedText;

/** A version as {@link ScanEngine} reads it: its passages with folded lines and words. */
record ScannedVersion(
        Regulation regulation,
        RegulationVersion version,
        RegulationText text,
        List<Lines> passages,
        TextAnalysis analysis) {
    /** The factor that ranks named regulations before all others. */
    private static final float FOREMOST = 10_000;

    /** A prepared passage: its folded lines and its words. */
    record Lines(List<FoldedText> folded, Set<String> words, boolean isProvision) {
        static Lines of(Passage passage, TextAnalysis analysis) {
            return new Lines(
                    passage.lines().stream().map(analysis::fold).toList(),
                    passage.lines().stream()
                            .flatMap(line -> analysis.words(line).stream())
                            .collect(Collectors.toUnmodifiableSet()),
                    passage.isProvision());
        }

        boolean hasLiteral(FoldedText string) {
            return folded.stream().anyMatch(line -> line.contains(string));
        }
    }

    static ScannedVersion of(
            Regulation regulation, RegulationVersion version, RegulationText text, TextAnalysis analysis) {
        List<Lines> passages = Passages.of(version.metadata(), text).stream()
                .map(passage -> Lines.of(passage, analysis))
                .toList();
        return new ScannedVersion(regulation, version, text, passages, analysis);
    }

    /** Returns the match of the query; empty if it does not match this version. */
    Optional<Finding> find(SearchQuery query) {
        return switch (query) {
            case SearchQuery.Everything e -> Optional.of(Finding.NOWHERE);
            case SearchQuery.Literal literal -> literal(literal);
            case SearchQuery.Term term -> inPassages(lines -> hasTerm(lines, term));
            case SearchQuery.Question question -> question(question);
            case SearchQuery.Named named -> named(named);
            case SearchQuery.RankedFirst foremost -> foremost(foremost);
            case SearchQuery.AllOf all -> allOf(all);
            case SearchQuery.AnyOf any ->
                any.parts().stream().flatMap(part -> find(part).stream()).reduce(Finding::plus);
            case SearchQuery.Line line -> find(line.complete());
            case SearchQuery.Versions versions ->
                versions.ids().contains(version.id()) ? Optional.of(Finding.NOWHERE) : Optional.empty();
            case SearchQuery.Not not -> find(not.part()).isPresent() ? Optional.empty() : Optional.of(Finding.NOWHERE);
        };
    }

    private Optional<Finding> allOf(SearchQuery.AllOf all) {
        List<Optional<Finding>> findings = all.parts().stream().map(this::find).toList();
        return findings.stream().allMatch(Optional::isPresent)
                ? Optional.of(findings.stream().flatMap(Optional::stream).reduce(Finding.NOWHERE, Finding::plus))
                : Optional.empty();
    }

    private Optional<Finding> literal(SearchQuery.Literal literal) {
        FoldedText string = analysis.fold(literal.string());
        Metadata.Caption caption = version.metadata().caption();
        return switch (literal.field()) {
            case TEXT -> inPassages(lines -> lines.hasLiteral(string));
            case TITLE ->
                field(contains(Stream.concat(Stream.of(caption.title()), caption.attachedTitle().stream()), string));
            case NUMBER ->
                field(contains(caption.numbers().stream().flatMap(n -> Stream.of(n.written(), n.canonical())), string));
            case AUTHORITY -> field(contains(caption.authorities().stream(), string));
        };
    }

    private boolean contains(Stream<String> values, FoldedText string) {
        return values.map(analysis::fold).anyMatch(value -> value.contains(string));
    }

    private Optional<Finding> named(SearchQuery.Named named) {
        int place = named.regulations().indexOf(regulation.id());
        if (place < 0) {
            return Optional.empty();
        }
        Map<Integer, Float> cited = new TreeMap<>();
        for (ProvisionReference provision : named.provisions()) {
            for (Passage passage : Passages.of(version.metadata(), text)) {
                if (passage.citable().filter(provision.article()::equals).isPresent()) {
                    cited.put(passage.position(), FOREMOST * (1 - 0.001f * cited.size()));
                }
            }
        }
        return Optional.of(new Finding(1 - 0.001f * place, cited));
    }

    private Optional<Finding> foremost(SearchQuery.RankedFirst foremost) {
        Optional<Finding> others = find(foremost.others());
        return find(foremost.known())
                .map(known -> new Finding(
                        known.score() * FOREMOST,
                        known.plus(others.orElse(Finding.NOWHERE)).passages()))
                .or(() -> others);
    }

    private boolean hasTerm(Lines lines, SearchQuery.Term term) {
        boolean byWords = !term.words().isEmpty() && lines.words().containsAll(term.words());
        return byWords || lines.hasLiteral(analysis.fold(term.string()));
    }

    /** Scores each passage by the number of words of the question that it holds. */
    private Optional<Finding> question(SearchQuery.Question question) {
        Set<String> asked = Stream.concat(
                        question.words().stream(),
                        question.related().stream().flatMap(term -> analysis.words(term).stream()))
                .filter(word -> word.codePointCount(0, word.length()) > 1)
                .collect(Collectors.toUnmodifiableSet());
        FoldedText string = analysis.fold(question.string());
        List<FoldedText> literals = asked.isEmpty() ? pairs(question.string()) : List.of(string);
        return Finding.inPassages(passages.stream()
                .map(lines ->
                        (float) (asked.stream().filter(lines.words()::contains).count()
                                + literals.stream().filter(lines::hasLiteral).count()))
                .toList());
    }

    private List<FoldedText> pairs(String string) {
        String folded = analysis.fold(string).toString();
        return IntStream.range(0, folded.length() - 1)
                .mapToObj(at -> folded.substring(at, at + 2))
                .filter(pair -> pair.codePoints().allMatch(Character::isLetterOrDigit))
                .map(analysis::fold)
                .toList();
    }

    private Optional<Finding> inPassages(Predicate<Lines> matches) {
        return Finding.inPassages(
                passages.stream().map(lines -> matches.test(lines) ? 1f : 0f).toList());
    }

    private static Optional<Finding> field(boolean matches) {
        return matches ? Optional.of(Finding.IN_FIELD) : Optional.empty();
    }
}
