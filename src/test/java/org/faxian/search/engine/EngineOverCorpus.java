package org.faxian.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.fixture.FictionalCorpus.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.ValidityStatus;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Matches;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.SearchQuery.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An engine over the fictional corpus, with methods to query it. */
public abstract class EngineOverCorpus {
    protected static final TextAnalysis ANALYSIS = TextAnalysis.load();

    @TempDir
    protected Path folder;

    protected Engine engine;

    /** Opens an engine over an empty index in {@link #folder}, to be filled by {@link #writer}. */
    protected abstract Engine openEngine();

    /** Returns the writer of the engine's index. */
    protected abstract EngineWriter writer();

    @BeforeEach
    void fill() {
        try (EngineWriter writer = writer()) {
            FictionalCorpus.write(writer, folder.resolve("originals"));
        }
        engine = openEngine();
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    protected static SearchQuery literal(String string) {
        return new SearchQuery.Literal(Field.TEXT, string);
    }

    protected static SearchQuery term(String string) {
        return new SearchQuery.Term(string, ANALYSIS.words(string));
    }

    protected static SearchQuery everything() {
        return new SearchQuery.Everything();
    }

    protected static Filters filters(ValidityStatus status) {
        return Filters.NONE.withStatuses(Set.of(status));
    }

    protected static EngineRequest request(SearchQuery query, Filters filters) {
        return new EngineRequest(
                query,
                filters,
                TODAY,
                VersionScope.REPRESENTING,
                SortOrder.RELEVANCE,
                0,
                100,
                EnumSet.allOf(Facet.class));
    }

    protected Matches search(EngineRequest request) {
        try (Snapshot snapshot = engine.snapshot()) {
            return snapshot.search(request);
        }
    }

    protected List<RegulationId> found(SearchQuery query) {
        return found(query, Filters.NONE);
    }

    protected List<RegulationId> found(SearchQuery query, Filters filters) {
        Matches matches = search(request(query, filters));
        assertThat(matches.total()).isEqualTo(matches.matches().size());
        return matches.matches().stream().map(m -> m.version().regulation()).toList();
    }

    protected List<VersionId> versions(SearchQuery query, LocalDate day, VersionScope scope) {
        return search(new EngineRequest(query, Filters.NONE, day, scope, SortOrder.RELEVANCE, 0, 100, Set.of()))
                .matches()
                .stream()
                .map(Match::version)
                .toList();
    }

    protected List<RegulationId> ordered(SortOrder order) {
        return search(new EngineRequest(
                        everything(), Filters.NONE, TODAY, VersionScope.REPRESENTING, order, 0, 100, Set.of()))
                .matches()
                .stream()
                .map(m -> m.version().regulation())
                .toList();
    }
}
