package org.faxian.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Validity;
import org.faxian.regulation.VersionId;
import org.faxian.search.ArticleResult.ArticleHit;
import org.faxian.search.Hit.Matched;
import org.faxian.search.Hit.PassageHit;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.Passages;
import org.faxian.search.engine.Ranking.Ranked;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.highlight.Highlighter;
import org.faxian.search.highlight.Snippet;

/** A converter of engine matches into hits, which reads the original texts; used for one response only. */
final class HitReader {
    private static final int PASSAGES_SHOWN = 3;
    private static final Pattern HEADING = Pattern.compile("^第[零〇一二三四五六七八九十百千0-9]{1,8}[编章节]");

    private final SearchQuery query;
    private final LocalDate day;
    private final Snapshot snapshot;
    private final TextAnalysis analysis;
    private final Highlighter highlighter;
    private final Map<VersionId, Opened> opened = new HashMap<>();

    private HitReader(
            SearchQuery query, LocalDate day, Snapshot snapshot, TextAnalysis analysis, Highlighter highlighter) {
        this.query = query;
        this.day = day;
        this.snapshot = snapshot;
        this.analysis = analysis;
        this.highlighter = highlighter;
    }

    static HitReader of(SearchQuery query, LocalDate day, Snapshot snapshot, TextAnalysis analysis) {
        return new HitReader(query, day, snapshot, analysis, Highlighter.of(query, analysis));
    }

    /** A version with its passages. */
    private record Opened(
            Regulation regulation, RegulationVersion version, List<Passage> passages, CitedPassages cited) {}

    private Opened open(VersionId id) {
        return opened.computeIfAbsent(id, this::read);
    }

    private Opened read(VersionId id) {
        Regulation regulation = snapshot.regulation(id.regulation())
                .orElseThrow(() -> new IllegalStateException("the index names a version that it does not hold: " + id
                        + "; build it anew with faxian reindex"));
        RegulationVersion version = regulation.version(id).orElseThrow();
        RegulationText text = snapshot.text(id).orElseThrow();
        return new Opened(
                regulation,
                version,
                Passages.of(version.metadata(), text),
                CitedPassages.of(query, id.regulation(), text));
    }

    /** Returns a hit with its best passages. */
    Hit hit(Match match) {
        Opened found = open(match.version());
        RegulationVersion version = found.version();
        List<Passage> matching =
                match.passages().stream().map(found.passages()::get).toList();
        return new Hit(
                match.version(),
                highlighter.whole(version.metadata().title()),
                version.metadata(),
                version.timeline().validityOn(day),
                found.regulation().pendingOn(day).map(RegulationVersion::id),
                match.score(),
                matched(match.version().regulation(), matching, found.passages()),
                found.cited().best(telling(matching), PASSAGES_SHOWN).stream()
                        .map(passage -> passage(passage, found))
                        .toList(),
                match.matching());
    }

    /** Returns the passages without headings and the title, which say nothing by themselves; all if there are no others. */
    private static List<Passage> telling(List<Passage> matching) {
        List<Passage> telling = matching.stream()
                .filter(passage -> passage.isProvision() || !isHeading(passage))
                .toList();
        return telling.isEmpty() ? matching : telling;
    }

    private static boolean isHeading(Passage passage) {
        return passage.position() == 0
                || (passage.lines().size() == 1
                        && HEADING.matcher(passage.lines().getFirst()).find());
    }

    /** Returns a single provision as a hit. */
    ArticleHit article(Ranked ranked) {
        Opened found = open(ranked.version());
        PassageHit passage = passage(found.passages().get(ranked.position()), found);
        return new ArticleHit(
                ranked.version(),
                found.version().metadata(),
                passage,
                passage.repealed().orElseGet(() -> found.version().timeline().validityOn(day)),
                ranked.score());
    }

    private PassageHit passage(Passage passage, Opened found) {
        Optional<ProvisionReference> cited = found.cited().provision(passage);
        List<Snippet> lines = passage.lines().stream()
                .map(line -> cited.isPresent() ? new Snippet(line, List.of()) : highlighter.whole(line))
                .toList();
        Optional<Integer> best = found.cited().line(passage).or(() -> Highlighter.best(lines));
        return new PassageHit(
                passage,
                cited.or(() -> best.flatMap(line -> found.cited().at(passage, line))),
                Highlighter.excerpt(lines.get(best.orElse(0))),
                FullPassage.of(
                        lines,
                        cited.filter(ProvisionReference::namesWholeArticle).isPresent() ? Optional.empty() : best),
                repealed(passage, found));
    }

    private Optional<Validity> repealed(Passage passage, Opened found) {
        Regulation regulation = found.regulation();
        return passage.article()
                .map(ProvisionReference::to)
                .filter(article ->
                        regulation.repealOf(article, found.version(), day).isPresent())
                .map(article -> regulation.validityOf(article, found.version(), day));
    }

    private Matched matched(RegulationId regulation, List<Passage> best, List<Passage> all) {
        Stream<String> lines = Stream.concat(best.stream(), all.stream()).flatMap(passage -> passage.lines().stream());
        return MatchedLevel.of(query, regulation, new FoldedLines(lines, analysis));
    }
}
