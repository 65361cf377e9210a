package org.faxian.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.faxian.analysis.TextAnalysis;
import org.faxian.analysis.WordVectors;
import org.faxian.language.Message;
import org.faxian.opensearch.Generation.Kept;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Retired;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.PassageMeaning;
import org.faxian.search.engine.Passages;
import org.faxian.search.index.VersionFields;
import org.faxian.search.index.VersionFields.Range;
import org.faxian.search.index.VersionFields.Status;

/** A factory of the documents of a regulation. */
record RegulationDocuments(TextAnalysis analysis, ObjectMapper json) {

    /** Returns the documents by id. */
    Map<String, Map<String, Object>> of(Regulation regulation, Map<VersionId, RegulationText> texts, String mark) {
        Map<String, Map<String, Object>> documents = new LinkedHashMap<>();
        Map<String, Object> whole =
                typed(IndexSchema.TYPE_REGULATION, regulation.id().value(), regulation);
        whole.put(IndexSchema.MARK, mark);
        whole.put(
                IndexSchema.VERSION_ID,
                regulation.versions().stream()
                        .map(version -> version.id().toString())
                        .toList());
        documents.put(regulation.id().value(), whole);
        for (RegulationVersion version : regulation.versions()) {
            RegulationText text = Optional.ofNullable(texts.get(version.id()))
                    .orElseThrow(() -> new IllegalArgumentException("the text of " + version.id() + " is missing"));
            documents.put(version.id().toString(), version(regulation, version, text));
        }
        return documents;
    }

    /** Returns the document of a retired id. */
    Map<String, Object> of(Retired retired, String mark) {
        Map<String, Object> document =
                typed(IndexSchema.TYPE_RETIRED, retired.id().value(), retired);
        document.put(IndexSchema.MARK, mark);
        return document;
    }

    /** Returns the document of the word vectors. */
    static Map<String, Object> of(WordVectors vectors) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            vectors.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("vectors cannot be written to memory", e);
        }
        return Map.of(
                IndexSchema.TYPE,
                IndexSchema.TYPE_VECTORS,
                IndexSchema.JSON,
                Base64.getEncoder().encodeToString(bytes.toByteArray()));
    }

    /** Reads the vectors written by {@link #of(WordVectors)}. */
    static WordVectors vectors(Kept kept) {
        try {
            return WordVectors.read(new ByteArrayInputStream(Base64.getDecoder().decode(kept.json())));
        } catch (IOException e) {
            throw new EngineUnavailableException(Message.of("engine.vectors-unreadable", Message.cause(e)), e);
        }
    }

    private Map<String, Object> version(Regulation regulation, RegulationVersion version, RegulationText text) {
        String id = regulation.id().value();
        VersionFields fields = VersionFields.of(regulation, version);
        Map<String, Object> document = typed(IndexSchema.TYPE_VERSION, id, text);
        document.put(IndexSchema.VERSION_ID, version.id().toString());
        List<Map<String, Object>> passages = Passages.of(version.metadata(), text).stream()
                .map(passage -> passage(passage, version))
                .toList();
        document.put(IndexSchema.PASSAGES, passages);
        document.put(
                IndexSchema.MEANINGS,
                passages.stream()
                        .map(passage -> passage.get(within(IndexSchema.MEANING)))
                        .distinct()
                        .toList());
        addCaption(document, fields);
        addDays(document, fields.days());
        document.put(IndexSchema.CITED_BY, fields.citedBy());
        return document;
    }

    private Map<String, Object> passage(Passage passage, RegulationVersion version) {
        Map<String, Object> document = new HashMap<>();
        document.put(within(IndexSchema.LITERAL), literal(passage.lines()));
        List<List<String>> words = passage.lines().stream().map(analysis::words).toList();
        document.put(
                within(IndexSchema.WORDS),
                words.stream().map(PlainTokens::sequence).toList());
        document.put(
                within(IndexSchema.WORD_SET),
                words.stream().flatMap(List::stream).distinct().toList());
        document.put(
                within(IndexSchema.PASSAGE_ID),
                IndexSchema.passageId(version.id().toString(), passage.position()));
        document.put(
                within(IndexSchema.REGULATION_OF_PASSAGE),
                version.id().regulation().value());
        document.put(
                within(IndexSchema.MEANING),
                PassageMeaning.of(version.metadata().title(), passage).key().hex());
        if (!passage.path().isEmpty()) {
            document.put(within(IndexSchema.PATH), passage.path());
        }
        return document;
    }

    private static String within(String field) {
        return IndexSchema.within(IndexSchema.PASSAGES, field);
    }

    private void addCaption(Map<String, Object> document, VersionFields fields) {
        document.put(
                IndexSchema.TITLE_EXACT,
                fields.wholeTitles().stream()
                        .map(title -> analysis.fold(title).toString())
                        .toList());
        document.put(IndexSchema.TITLE_LITERAL, literal(fields.titles()));
        document.put(IndexSchema.TITLE_WORDS, words(fields.titles()));
        document.put(IndexSchema.NUMBER_LITERAL, literal(fields.numbers()));
        document.put(IndexSchema.AUTHORITY_LITERAL, literal(fields.authorities()));
        fields.values().forEach((facet, values) -> document.put(IndexSchema.facet(facet), values));
        document.put(IndexSchema.LEVEL, fields.level());
    }

    private static void addDays(Map<String, Object> document, VersionFields.Days days) {
        days.promulgatedOn().ifPresent(day -> document.put(IndexSchema.PROMULGATED_ON, day.toEpochDay()));
        days.effectiveOn().ifPresent(day -> document.put(IndexSchema.EFFECTIVE_ON, day.toEpochDay()));
        document.put(
                IndexSchema.LISTED_FROM,
                days.listedFrom().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
        days.represents().ifPresent(range -> document.put(IndexSchema.REPRESENTS, range(range)));
        document.put(
                IndexSchema.STATUSES,
                days.statuses().stream().map(RegulationDocuments::status).toList());
        document.put(IndexSchema.TIMELINE, StatusDays.encode(days.statuses()));
    }

    private static Map<String, Object> status(Status status) {
        Map<String, Object> document = new HashMap<>();
        document.put(
                IndexSchema.within(IndexSchema.STATUSES, IndexSchema.STATUS),
                status.status().name());
        document.put(IndexSchema.within(IndexSchema.STATUSES, IndexSchema.STATUS_DAYS), range(status.days()));
        status.since()
                .ifPresent(since -> document.put(
                        IndexSchema.within(IndexSchema.STATUSES, IndexSchema.STATUS_SINCE), since.toEpochDay()));
        return document;
    }

    private static Map<String, Long> range(Range range) {
        return Map.of("gte", range.first(), "lte", range.last());
    }

    private List<String> literal(List<String> lines) {
        return sequences(lines, analysis::literalTokens);
    }

    private List<String> words(List<String> lines) {
        return sequences(lines, analysis::words);
    }

    private static List<String> sequences(List<String> lines, Function<String, List<String>> tokens) {
        return lines.stream()
                .map(line -> PlainTokens.sequence(tokens.apply(line)))
                .toList();
    }

    private Map<String, Object> typed(String type, String regulation, Object content) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(IndexSchema.TYPE, type);
        document.put(IndexSchema.REGULATION_ID, regulation);
        document.put(IndexSchema.JSON, write(content));
        return document;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a part of the domain cannot be written as JSON: " + value.getClass(), e);
        }
    }
}
