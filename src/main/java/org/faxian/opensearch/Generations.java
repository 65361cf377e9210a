package org.faxian.opensearch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.faxian.language.Message;
import org.faxian.search.engine.CommitCache;
import org.faxian.search.engine.EngineUnavailableException;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch.indices.add_block.IndicesBlockOptions;

/**
 * The generations of an index, each of which is an OpenSearch index: {@code NAME-1} and so on. The alias {@code NAME}
 * points to the live one.
 *
 * <p>A generation is written until it is committed and never afterwards, so reads are consistent. Only one generation
 * may be written at a time; the owner of the writer must ensure this.
 */
public final class Generations {
    private static final int KEPT = 2;

    private final Server server;
    private final String name;

    /** Creates the generations with the name; none need exist yet. */
    public Generations(Server server, String name) {
        this.server = server;
        this.name = name;
    }

    Server server() {
        return server;
    }

    /** Returns the name of the alias. */
    String name() {
        return name;
    }

    /** Returns the live generation; empty if none was ever committed. */
    Optional<Generation> current() {
        return server.find(client -> client.indices().getMapping(asked -> asked.index(name)))
                .flatMap(found -> found.result().entrySet().stream().findFirst())
                .map(entry -> new Generation(
                        server, entry.getKey(), entry.getValue().mappings().meta(), new CommitCache()));
    }

    /**
     * Returns the live generation.
     *
     * @throws EngineUnavailableException if there is none or it has another schema
     */
    Generation live() {
        return current()
                .orElseThrow(() -> new EngineUnavailableException(Message.of("engine.none", name)))
                .readable();
    }

    /** Creates an empty generation and returns its name. */
    String begin() {
        String next = next();
        server.ask(client -> client.indices()
                .create(index ->
                        index.index(next).settings(IndexSchema.settings()).mappings(IndexSchema.mapping())));
        return next;
    }

    /** Creates a generation from a clone of the live one, which shares its files, and returns its name. */
    String beginWith(Generation live) {
        String next = next();
        server.ask(client -> client.indices()
                .clone(clone ->
                        clone.index(live.index()).target(next).settings("index.blocks.write", JsonData.of(false))));
        return next;
    }

    /** Returns the name of the next generation and deletes those that were begun but never committed. */
    private String next() {
        int live = current().map(generation -> number(generation.index())).orElse(0);
        numbers().stream().filter(number -> number > live).forEach(number -> drop(name + "-" + number));
        return name + "-" + (live + 1);
    }

    /** Makes the written generation the live one, atomically, and deletes old generations. */
    void commit(String generation, long journalOffset) {
        server.ask(client -> client.indices()
                .forcemerge(asked ->
                        asked.index(generation).onlyExpungeDeletes(true).flush(true)));
        server.ask(client -> client.indices().refresh(asked -> asked.index(generation)));
        server.ask(client -> client.indices().putMapping(asked -> asked.index(generation)
                .meta(Map.of(
                        IndexSchema.COMMIT, JsonData.of(UUID.randomUUID().toString()),
                        IndexSchema.COMMIT_SCHEMA, JsonData.of(IndexSchema.VERSION),
                        IndexSchema.COMMIT_JOURNAL_OFFSET, JsonData.of(String.valueOf(journalOffset))))));
        server.ask(client ->
                client.indices().addBlock(asked -> asked.index(generation).block(IndicesBlockOptions.Write)));
        server.ask(client -> client.indices().updateAliases(asked -> asked.actions(remove ->
                        remove.remove(old -> old.index(name + "-*").alias(name).mustExist(false)))
                .actions(add -> add.add(live -> live.index(generation).alias(name)))));
        dropBefore(number(generation));
    }

    private void dropBefore(int live) {
        numbers().stream()
                .filter(number -> number < live)
                .sorted(Comparator.reverseOrder())
                .skip(KEPT - 1)
                .forEach(number -> drop(name + "-" + number));
    }

    private List<Integer> numbers() {
        return server
                .ask(client -> client.indices().getAlias(asked -> asked.index(name + "-*")))
                .result()
                .keySet()
                .stream()
                .filter(index -> index.matches(".*-\\d{1,9}") && index.length() > name.length())
                .filter(index -> index.equals(name + "-" + number(index)))
                .map(Generations::number)
                .toList();
    }

    private static int number(String index) {
        return Integer.parseInt(index.substring(index.lastIndexOf('-') + 1));
    }

    /** Deletes a generation that is not live. */
    void drop(String generation) {
        server.ask(client -> client.indices().delete(asked -> asked.index(generation)));
    }
}
