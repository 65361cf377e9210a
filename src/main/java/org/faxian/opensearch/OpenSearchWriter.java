package org.faxian.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.faxian.analysis.TextAnalysis;
import org.faxian.analysis.WordVectors;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.Retired;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.EngineWriter;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;

/** A writer of generations of an index on OpenSearch; each commit creates one. */
public final class OpenSearchWriter implements EngineWriter {
    private final Generations generations;
    private final RegulationDocuments documents;
    private final Map<RegulationId, Held> held = new ConcurrentHashMap<>();
    private Optional<Generation> live;
    private Optional<String> draft = Optional.empty();
    private Optional<WordVectors> vectors = Optional.empty();

    /**
     * The indexed documents of a regulation or a retired id.
     *
     * @param documents ids of the documents
     */
    private record Held(String mark, Set<String> documents) {}

    private OpenSearchWriter(Generations generations, TextAnalysis analysis, Optional<Generation> live) {
        this.generations = generations;
        this.documents = new RegulationDocuments(analysis, generations.server().json());
        this.live = live;
    }

    /** Opens a writer that starts from the live generation, or empty if there is none or it has another schema. */
    public static OpenSearchWriter open(Generations generations, TextAnalysis analysis) {
        OpenSearchWriter writer = new OpenSearchWriter(
                generations, analysis, generations.current().filter(Generation::isReadable));
        writer.live.ifPresent(writer::readHeld);
        return writer;
    }

    /** Opens a writer that starts empty and ignores the live generation. */
    public static OpenSearchWriter anew(Generations generations, TextAnalysis analysis) {
        return new OpenSearchWriter(generations, analysis, Optional.empty());
    }

    private void readHeld(Generation generation) {
        generation.each(
                QueryTranslator.oneOf(IndexSchema.TYPE, List.of(IndexSchema.TYPE_REGULATION, IndexSchema.TYPE_RETIRED)),
                IndexSchema.REGULATION_ID,
                asked -> asked.storedFields("_none_")
                        .docvalueFields(field -> field.field(IndexSchema.REGULATION_ID))
                        .docvalueFields(field -> field.field(IndexSchema.MARK))
                        .docvalueFields(field -> field.field(IndexSchema.VERSION_ID)),
                hit -> {
                    HitFields shown = HitFields.of(hit);
                    String id = shown.value(IndexSchema.REGULATION_ID);
                    Set<String> ids = new HashSet<>(shown.values(IndexSchema.VERSION_ID));
                    ids.add(id);
                    held.put(new RegulationId(id), new Held(shown.value(IndexSchema.MARK), ids));
                });
    }

    @Override
    public Map<RegulationId, String> marks() {
        Map<RegulationId, String> marks = new HashMap<>();
        held.forEach((id, one) -> marks.put(id, one.mark()));
        return marks;
    }

    @Override
    public void replace(Regulation regulation, Map<VersionId, RegulationText> texts, String mark) {
        write(regulation.id(), mark, documents.of(regulation, texts, mark));
    }

    @Override
    public void retire(Retired retired, String mark) {
        write(retired.id(), mark, Map.of(retired.id().value(), documents.of(retired, mark)));
    }

    @Override
    public void delete(RegulationId id) {
        write(id, "", Map.of());
        held.remove(id);
    }

    @Override
    public synchronized Optional<WordVectors> wordVectors() {
        return vectors.or(() -> live.flatMap(Generation::wordVectors));
    }

    @Override
    public synchronized void keep(WordVectors kept) {
        send(List.of(BulkOperation.of(
                one -> one.index(i -> i.id(IndexSchema.TYPE_VECTORS).document(RegulationDocuments.of(kept))))));
        vectors = Optional.of(kept);
    }

    /** Replaces all indexed documents of the id. */
    private void write(RegulationId id, String mark, Map<String, Map<String, Object>> written) {
        List<BulkOperation> operations = new ArrayList<>();
        Optional.ofNullable(held.get(id)).map(Held::documents).orElse(Set.of()).stream()
                .filter(document -> !written.containsKey(document))
                .forEach(document -> operations.add(BulkOperation.of(one -> one.delete(d -> d.id(document)))));
        written.forEach((document, content) -> operations.add(
                BulkOperation.of(one -> one.index(i -> i.id(document).document(content)))));
        if (!operations.isEmpty()) {
            send(operations);
            held.put(id, new Held(mark, Set.copyOf(written.keySet())));
        }
    }

    private void send(List<BulkOperation> operations) {
        generations.server().write(draft(), operations);
    }

    /** Returns the generation being written, which is created by the first change. */
    private synchronized String draft() {
        if (draft.isEmpty()) {
            draft = Optional.of(live.map(generations::beginWith).orElseGet(generations::begin));
        }
        return draft.get();
    }

    @Override
    public synchronized void commit(long journalOffset) {
        generations.commit(draft(), journalOffset);
        live = generations.current();
        draft = Optional.empty();
    }

    @Override
    public synchronized void close() {
        draft.ifPresent(generations::drop);
        draft = Optional.empty();
    }
}
