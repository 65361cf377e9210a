package org.faxian.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.VectorStore;

/** The vectors that the OpenSearch engine keeps, in an index for each encoder. */
public record OpenSearchVectors(Generations generations, TextAnalysis analysis) implements VectorStore {
    /** Number of texts that are looked up at once. */
    private static final int LOOKED_UP = 5_000;

    @Override
    public Session open(String embedder) {
        return new OpenVectors(generations, generations.live(), analysis, embedder);
    }

    private record OpenVectors(Generations generations, Generation live, TextAnalysis analysis, String embedder)
            implements Session {

        @Override
        public Snapshot snapshot() {
            return new OpenSearchSnapshot(live, analysis, new PassageVectors(generations));
        }

        @Override
        public Missing missing() {
            Search search = new Search(index());
            live.each(
                    Generation.ofType(IndexSchema.TYPE_VERSION),
                    IndexSchema.VERSION_ID,
                    asked -> asked.storedFields("_none_")
                            .docvalueFields(field -> field.field(IndexSchema.VERSION_ID))
                            .docvalueFields(field -> field.field(IndexSchema.MEANINGS)),
                    hit -> search.add(HitFields.of(hit)));
            return search.missing();
        }

        @Override
        public Optional<Writer> writer() {
            return Optional.of(new VectorIndexWriter(index(), embedder));
        }

        private VectorIndex index() {
            return VectorIndex.of(generations, embedder);
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }

    /** A search for the texts that have no vector, some thousands at a time. */
    private static final class Search {
        private final VectorIndex index;
        private final boolean exists;
        private final Set<VersionId> versions = new LinkedHashSet<>();
        private final Set<Sha256> missing = new HashSet<>();
        private final Map<Sha256, VersionId> unknown = new HashMap<>();

        Search(VectorIndex index) {
            this.index = index;
            this.exists = index.exists();
        }

        void add(HitFields version) {
            VersionId id = VersionId.parse(version.value(IndexSchema.VERSION_ID));
            for (String hex : version.values(IndexSchema.MEANINGS)) {
                Sha256 key = new Sha256(hex);
                if (!missing.contains(key)) {
                    unknown.putIfAbsent(key, id);
                }
            }
            if (unknown.size() >= LOOKED_UP) {
                lookUp();
            }
        }

        private void lookUp() {
            if (exists) {
                index.held(new ArrayList<>(unknown.keySet())).forEach(unknown::remove);
            }
            missing.addAll(unknown.keySet());
            versions.addAll(unknown.values());
            unknown.clear();
        }

        Missing missing() {
            lookUp();
            return new Missing(List.copyOf(versions), missing);
        }
    }
}
