package org.faxian.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faxian.analysis.TextAnalysis;
import org.faxian.language.Message;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.Retired;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Candidate;
import org.faxian.search.engine.Engine.Contents;
import org.faxian.search.engine.Engine.Matches;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.engine.Passage;
import org.faxian.search.index.IndexQueries;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** A snapshot of one generation. */
record OpenSearchSnapshot(Generation generation, TextAnalysis analysis, PassageVectors vectors) implements Snapshot {

    @Override
    public Matches search(EngineRequest request) {
        return new VersionSearch(generation, new IndexQueries(analysis), request).matches();
    }

    @Override
    public List<Candidate> candidates(EngineRequest request, Passage.Scope scope, int most) {
        return new CandidateFinder(generation, vectors, new IndexQueries(analysis), request).find(scope, most);
    }

    @Override
    public Optional<Regulation> regulation(RegulationId id) {
        return kept(id.value(), IndexSchema.TYPE_REGULATION, Regulation.class);
    }

    @Override
    public Optional<Retired> retired(RegulationId id) {
        return kept(id.value(), IndexSchema.TYPE_RETIRED, Retired.class);
    }

    @Override
    public Optional<RegulationText> text(VersionId version) {
        return kept(version.toString(), IndexSchema.TYPE_VERSION, RegulationText.class);
    }

    private <T> Optional<T> kept(String id, String type, Class<T> as) {
        return generation.document(id).filter(kept -> kept.type().equals(type)).map(kept -> read(kept.json(), as));
    }

    @Override
    public List<Regulation> regulations() {
        return all(IndexSchema.TYPE_REGULATION, Regulation.class);
    }

    @Override
    public List<Retired> retired() {
        return all(IndexSchema.TYPE_RETIRED, Retired.class);
    }

    private <T> List<T> all(String type, Class<T> as) {
        List<T> all = new ArrayList<>();
        generation.each(Generation.ofType(type), IndexSchema.REGULATION_ID, asked -> asked, hit -> Optional.ofNullable(
                        hit.source())
                .ifPresent(kept -> all.add(read(kept.json(), as))));
        return all;
    }

    private <T> T read(String json, Class<T> as) {
        try {
            return generation.server().json().readValue(json, as);
        } catch (JsonProcessingException e) {
            throw new EngineUnavailableException(
                    Message.of("engine.unreadable", generation.index(), Message.cause(e)), e);
        }
    }

    @Override
    public <T> T derived(Class<T> type, Function<Snapshot, T> make) {
        return generation.made().get(type, () -> make.apply(this));
    }

    @Override
    public Contents contents() {
        return new Contents(
                count(IndexSchema.TYPE_REGULATION),
                count(IndexSchema.TYPE_VERSION),
                generation.index(),
                generation.journalOffset());
    }

    private int count(String type) {
        Query ofType = Generation.ofType(type);
        return (int) generation
                .server()
                .ask(client ->
                        client.count(asked -> asked.index(generation.index()).query(ofType)))
                .count();
    }

    @Override
    public void close() {
        // A generation does not change; there is nothing to release.
    }
}
