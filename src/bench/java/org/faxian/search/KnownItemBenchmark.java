package org.faxian.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.NumberSpellings;
import org.faxian.lucene.Generations;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.Citation;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Provision;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.Passages;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.faxian.search.names.Abbreviations;
import org.faxian.search.names.NameLookup;
import org.faxian.search.query.QueryParser;
import org.faxian.text.TitleKey;

/**
 * A benchmark of whether an item known by number, title or citation ranks first; run by hand, see docs/benchmarks.md.
 */
public final class KnownItemBenchmark {
    private static final long SEED = 20_260;
    private static final int CITATIONS = 1_000;
    private static final int LEAST_WORDS = 6;
    private static final int SHOWN = 10;
    private static final int MISSES_TOLD = 12;

    private final TextAnalysis analysis = TextAnalysis.load();
    private final QueryParser parser = new QueryParser(analysis);
    private final RegulationSearch search = new RegulationSearch(analysis);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final Snapshot snapshot;
    private final NameLookup names;
    private final Map<RegulationId, Set<TitleKey>> titles = new TreeMap<>();
    private final Map<RegulationId, List<DocumentNumber>> numbers = new TreeMap<>();
    private final Map<RegulationId, Set<ArticleNumber>> articles = new HashMap<>();
    private final Map<RegulationId, Regulation> regulations = new TreeMap<>();

    private KnownItemBenchmark(Snapshot snapshot) {
        this.snapshot = snapshot;
        long begun = System.nanoTime();
        snapshot.regulations().stream()
                .filter(regulation -> regulation.isListedOn(today))
                .forEach(this::add);
        long read = System.nanoTime();
        this.names = NameLookup.of(snapshot, analysis, Abbreviations.shipped());
        System.out.printf(
                "%d regulations read in %d ms, their names in %d ms%n",
                regulations.size(), (read - begun) / 1_000_000, (System.nanoTime() - read) / 1_000_000);
    }

    private void add(Regulation regulation) {
        regulations.put(regulation.id(), regulation);
        Set<TitleKey> own = new HashSet<>();
        List<DocumentNumber> borne = new ArrayList<>();
        for (RegulationVersion version : regulation.versions()) {
            var caption = version.metadata().caption();
            Stream.concat(Stream.of(caption.title()), caption.attachedTitle().stream())
                    .forEach(title -> {
                        own.add(TitleKey.of(title));
                        TitleKey.withoutState(title).ifPresent(own::add);
                    });
            borne.addAll(caption.numbers());
        }
        titles.put(regulation.id(), own);
        numbers.put(regulation.id(), borne);
    }

    /** Prints the figures for the index in the folder. */
    public static void main(String[] args) {
        TextAnalysis analysis = TextAnalysis.load();
        try (LuceneEngine engine = new LuceneEngine(new Generations(Path.of(args[0])), analysis);
                Snapshot snapshot = engine.snapshot()) {
            KnownItemBenchmark benchmark = new KnownItemBenchmark(snapshot);
            benchmark.numbers();
            benchmark.titles();
            benchmark.halfTitles();
            benchmark.citations();
        }
    }

    /** A figure in the course of measurement. */
    private final class Figure {
        private final String name;
        private final List<String> misses = new ArrayList<>();
        private final long begun = System.nanoTime();
        private int asked;
        private double sum;

        Figure(String name) {
            this.name = name;
        }

        void rank(String query, Predicate<RegulationId> right) {
            List<RegulationId> found = found(query);
            int at = 0;
            while (at < found.size() && !right.test(found.get(at))) {
                at++;
            }
            add(query, at < found.size() ? 1.0 / (at + 1) : 0);
        }

        void add(String query, double value) {
            asked++;
            sum += value;
            if (value < 1) {
                misses.add(query + " " + Math.round(value * 100) / 100.0);
            }
        }

        void print() {
            System.out.printf(
                    "%s: %d asked, %.4f, %d not first, %.1f ms each%n",
                    name, asked, sum / asked, misses.size(), (System.nanoTime() - begun) / 1e6 / asked);
            Collections.shuffle(misses, new Random(SEED));
            misses.stream().limit(MISSES_TOLD).forEach(miss -> System.out.println("    " + miss));
        }
    }

    private List<RegulationId> found(String query) {
        SearchQuery understood = parser.parse(query, names).query();
        return snapshot
                .search(new EngineRequest(
                        understood,
                        Filters.NONE,
                        today,
                        VersionScope.REPRESENTING,
                        SortOrder.RELEVANCE,
                        0,
                        SHOWN,
                        Set.of()))
                .matches()
                .stream()
                .map(Match::version)
                .map(version -> version.regulation())
                .toList();
    }

    private void numbers() {
        Figure all = new Figure("numbers, every spelling");
        numbers.values().stream()
                .flatMap(List::stream)
                .filter(number -> !(number instanceof DocumentNumber.Order order
                        && order.authority().isEmpty()))
                .distinct()
                .forEach(number -> NumberSpellings.of(number).forEach(typed -> {
                    Predicate<RegulationId> right =
                            id -> numbers.get(id).stream().anyMatch(own -> own.sameAs(number));
                    all.rank(typed, right);
                }));
        all.print();
    }

    private void titles() {
        Figure figure = new Figure("whole titles");
        current().forEach(title -> figure.rank(title, bears(title)));
        figure.print();
    }

    /** Returns the current titles in a fixed order. */
    private List<String> current() {
        return regulations.values().stream()
                .map(regulation -> regulation.versionOn(today).metadata().title())
                .distinct()
                .sorted()
                .toList();
    }

    private Predicate<RegulationId> bears(String title) {
        TitleKey key = TitleKey.of(title);
        return id -> titles.getOrDefault(id, Set.of()).contains(key);
    }

    private void halfTitles() {
        for (int first : List.of(0, 1)) {
            Map<String, String> kept = new TreeMap<>();
            for (String title : current()) {
                List<String> words = analysis.words(title);
                if (words.size() >= LEAST_WORDS) {
                    kept.put(title, everySecond(words, first));
                }
            }
            for (String between : List.of("", " ")) {
                Figure figure = new Figure("titles of at least " + LEAST_WORDS + " words, every second one from the "
                        + (first == 0 ? "first" : "second") + " on kept" + (between.isEmpty() ? "" : ", with blanks")
                        + " (MRR)");
                kept.forEach((title, typed) -> figure.rank(typed.replace(" ", between), bears(title)));
                figure.print();
            }
            System.out.printf("    at best %.4f, since several titles leave the same words%n", atBest(kept));
        }
    }

    private static String everySecond(List<String> words, int first) {
        List<String> kept = new ArrayList<>();
        for (int i = first; i < words.size(); i += 2) {
            kept.add(words.get(i));
        }
        return String.join(" ", kept);
    }

    /** Returns the best possible MRR: titles that are shortened to equal words share the places. */
    private static double atBest(Map<String, String> kept) {
        Map<String, Set<TitleKey>> byTyped = new HashMap<>();
        kept.forEach((title, typed) ->
                byTyped.computeIfAbsent(typed, t -> new HashSet<>()).add(TitleKey.of(title)));
        return kept.values().stream()
                .mapToInt(typed -> byTyped.get(typed).size())
                .mapToDouble(alike -> IntStream.rangeClosed(1, alike)
                                .mapToDouble(place -> 1.0 / place)
                                .sum()
                        / alike)
                .average()
                .orElse(0);
    }

    /** A citation as written in a text. */
    private record Cited(String name, ProvisionReference provision, String written) {}

    private void citations() {
        List<Cited> drawn = drawCitations();
        Figure written = new Figure("citations as they stand");
        Figure bare = new Figure("citations without 《》 and 中华人民共和国, in Arabic numerals");
        for (Cited cited : drawn) {
            written.add(cited.written(), isRight(cited.written(), cited) ? 1 : 0);
            String abbreviated = abbreviated(cited);
            bare.add(abbreviated, isRight(abbreviated, cited) ? 1 : 0);
        }
        written.print();
        bare.print();
    }

    private static String abbreviated(Cited cited) {
        ProvisionReference provision = cited.provision();
        String article = provision.article().main() + "条"
                + (provision.article().inserted() > 0
                        ? "之" + provision.article().inserted()
                        : "");
        return cited.name().replaceAll("中华人民共和国|[《》〈〉]", "")
                + article
                + (provision.paragraph() > 0 ? "第" + provision.paragraph() + "款" : "")
                + (provision.subparagraph() > 0 ? "第" + provision.subparagraph() + "项" : "");
    }

    /** Draws from all citations of an article that exists in a regulation of the index. */
    private List<Cited> drawCitations() {
        Map<TitleKey, List<RegulationId>> byTitle = new HashMap<>();
        titles.forEach((id, own) -> own.forEach(
                key -> byTitle.computeIfAbsent(key, k -> new ArrayList<>()).add(id)));
        List<Cited> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Regulation regulation : regulations.values()) {
            RegulationVersion version = regulation.versionOn(today);
            for (Passage passage :
                    Passages.of(version.metadata(), snapshot.text(version.id()).orElseThrow())) {
                for (String line : passage.lines()) {
                    read(line, regulation, byTitle).stream()
                            .filter(cited -> seen.add(cited.written()))
                            .forEach(all::add);
                }
            }
        }
        System.out.println(all.size() + " different citations of articles that are held");
        Collections.shuffle(all, new Random(SEED));
        return all.stream().limit(CITATIONS).toList();
    }

    /** Returns the citations in a line; a text's citations of itself are given its title. */
    private List<Cited> read(String line, Regulation citing, Map<TitleKey, List<RegulationId>> byTitle) {
        List<Cited> found = new ArrayList<>();
        for (Citation citation : Citation.in(line)) {
            String name = citation.document()
                    .orElse(citing.versionOn(today).metadata().title());
            citation.provision()
                    .filter(provision -> byTitle.getOrDefault(TitleKey.of(name), List.of()).stream()
                            .anyMatch(id -> hasArticle(id, provision)))
                    .map(provision -> new Cited(name, provision, "《" + name + "》" + provision.label()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean hasArticle(RegulationId id, ProvisionReference provision) {
        return articles.computeIfAbsent(id, this::articles).contains(provision.article());
    }

    private Set<ArticleNumber> articles(RegulationId id) {
        return snapshot.text(regulations.get(id).versionOn(today).id()).orElseThrow().articles().stream()
                .map(Provision.Article::number)
                .collect(Collectors.toSet());
    }

    /** Returns whether the first hit has the title, and its first article is the cited one. */
    private boolean isRight(String query, Cited cited) {
        SearchRequest request =
                new SearchRequest(query, Filters.NONE, today, VersionScope.REPRESENTING, SortOrder.RELEVANCE, 1, 1);
        return search.search(request, snapshot).hits().stream()
                .filter(hit -> bears(cited.name()).test(hit.version().regulation()))
                .flatMap(hit -> hit.articles().stream().limit(1))
                .anyMatch(passage ->
                        passage.provision().filter(cited.provision()::equals).isPresent()
                                && passage.passage()
                                        .citable()
                                        .filter(cited.provision().article()::equals)
                                        .isPresent());
    }
}
