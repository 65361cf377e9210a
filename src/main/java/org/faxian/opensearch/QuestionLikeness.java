package org.faxian.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.analysis.WordLikeness;
import org.faxian.analysis.WordVectors;
import org.faxian.meaning.EncodedQuery;
import org.faxian.opensearch.PassageReader.Found;
import org.faxian.regulation.Sha256;
import org.faxian.search.engine.SearchQuery.Question;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** The similarity of passages to a question, by their words and by their meaning. */
record QuestionLikeness(Generation generation, PassageVectors vectors, Question question) {

    /**
     * The similarity of a passage, -1 to 1; 0 if it is not known.
     *
     * @param words similarity of the words
     * @param meaning similarity of the meaning
     */
    record Similarity(float words, float meaning) {
        static final Similarity UNKNOWN = new Similarity(0, 0);
    }

    /** Returns the similarity of each passage by its id; without vectors, nothing is read. */
    Map<String, Similarity> of(Query passages, PassageReader reader) {
        Optional<WordVectors> known = generation.wordVectorsOnce();
        Optional<WordLikeness> likeness = known.flatMap(own -> own.likenessTo(question.words()));
        Optional<EncodedQuery> meaning = question.meaning().filter(vectors::areFor);
        List<String> fields = new ArrayList<>();
        likeness.ifPresent(needed -> fields.add(IndexSchema.WORD_SET));
        meaning.ifPresent(needed -> fields.add(IndexSchema.MEANING));
        if (fields.isEmpty()) {
            return Map.of();
        }
        Map<String, Found> found = byId(passages, fields, reader);
        Map<Sha256, Float> meanings =
                meaning.map(encoded -> meanings(encoded, found)).orElse(Map.of());
        Map<String, Similarity> similarity = new HashMap<>();
        found.forEach((id, passage) -> similarity.put(
                id,
                new Similarity(
                        likeness.map(own -> words(passage, known.orElseThrow(), own))
                                .orElse(0f),
                        key(passage).map(meanings::get).orElse(0f))));
        return similarity;
    }

    private static Map<String, Found> byId(Query passages, List<String> fields, PassageReader reader) {
        Map<String, Found> found = new LinkedHashMap<>();
        reader.read(passages, fields).forEach((version, matching) -> matching.best()
                .forEach(passage -> found.put(IndexSchema.passageId(version, passage.position()), passage)));
        return found;
    }

    private Map<Sha256, Float> meanings(EncodedQuery meaning, Map<String, Found> passages) {
        return vectors.likeness(
                meaning,
                passages.values().stream()
                        .flatMap(passage -> key(passage).stream())
                        .distinct()
                        .toList());
    }

    private static Optional<Sha256> key(Found passage) {
        return passage.values(IndexSchema.MEANING).stream().findFirst().map(Sha256::new);
    }

    private static float words(Found passage, WordVectors known, WordLikeness likeness) {
        return WordLikeness.of(passage.values(IndexSchema.WORD_SET).stream()
                .flatMap(word -> known.vector(word).stream())
                .map(likeness::share)
                .toList());
    }
}
