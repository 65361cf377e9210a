package org.faxian.lucene;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.faxian.analysis.TextAnalysis;
import org.faxian.json.DomainJson;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Retired;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.PassageMeaning;
import org.faxian.search.engine.Passages;
import org.faxian.search.index.VersionFields;
import org.faxian.search.index.VersionFields.Days;
import org.faxian.search.index.VersionFields.Status;

/** A factory of the block of documents of a regulation. */
final class RegulationBlock {
    private static final FieldType SEQUENCE = sequenceType();

    private final TextAnalysis analysis;
    private final ObjectMapper json = DomainJson.mapper();

    RegulationBlock(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    private static FieldType sequenceType() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    /**
     * Returns the documents, the regulation first and each version after its passages. They are created lazily, because
     * all of them might not fit into memory.
     */
    Iterable<Document> of(Regulation regulation, Map<VersionId, RegulationText> texts, String mark) {
        return () -> documents(regulation, texts, mark).iterator();
    }

    private Stream<Document> documents(Regulation regulation, Map<VersionId, RegulationText> texts, String mark) {
        String id = regulation.id().value();
        return Stream.concat(
                        Stream.of(regulationDocument(regulation, mark)),
                        regulation.versions().stream()
                                .flatMap(version -> versionDocuments(regulation, version, text(version, texts))))
                .peek(document -> document.add(new StringField(IndexSchema.REGULATION_ID, id, Field.Store.NO)));
    }

    private static RegulationText text(RegulationVersion version, Map<VersionId, RegulationText> texts) {
        return Optional.ofNullable(texts.get(version.id()))
                .orElseThrow(() -> new IllegalArgumentException("the text of " + version.id() + " is missing"));
    }

    private Stream<Document> versionDocuments(Regulation regulation, RegulationVersion version, RegulationText text) {
        return Stream.concat(
                Passages.of(version.metadata(), text).stream()
                        .map(passage -> passageDocument(version.metadata().title(), passage)),
                Stream.of(version).map(one -> versionDocument(regulation, one, text)));
    }

    /** Returns the document of a retired id. */
    Document of(Retired retired, String mark) {
        Document document = typed(IndexSchema.TYPE_RETIRED);
        document.add(new StoredField(IndexSchema.RETIRED, write(retired)));
        document.add(marked(retired.id(), mark));
        document.add(new StringField(IndexSchema.REGULATION_ID, retired.id().value(), Field.Store.NO));
        return document;
    }

    private static BinaryDocValuesField marked(RegulationId id, String mark) {
        return new BinaryDocValuesField(IndexSchema.MARK, new BytesRef(id.value() + " " + mark));
    }

    private Document regulationDocument(Regulation regulation, String mark) {
        Document document = typed(IndexSchema.TYPE_REGULATION);
        document.add(new StoredField(IndexSchema.REGULATION, write(regulation)));
        document.add(marked(regulation.id(), mark));
        return document;
    }

    private Document passageDocument(String title, Passage passage) {
        Document document = typed(IndexSchema.TYPE_PASSAGE);
        document.add(new NumericDocValuesField(IndexSchema.POSITION, passage.position()));
        if (!passage.path().isEmpty()) {
            document.add(new StringField(IndexSchema.PATH, passage.path(), Field.Store.NO));
        }
        BytesRef meaning = new BytesRef(
                HexFormat.of().parseHex(PassageMeaning.of(title, passage).key().hex()));
        document.add(new StringField(IndexSchema.MEANING, meaning, Field.Store.NO));
        document.add(new BinaryDocValuesField(IndexSchema.MEANING, meaning));
        addLiteral(document, IndexSchema.LITERAL, passage.lines());
        List<List<String>> words = words(passage.lines());
        addSequence(document, IndexSchema.WORDS, words);
        words.stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(word -> document.add(new SortedSetDocValuesField(IndexSchema.WORD_SET, new BytesRef(word))));
        return document;
    }

    private Document versionDocument(Regulation regulation, RegulationVersion version, RegulationText text) {
        VersionFields fields = VersionFields.of(regulation, version);
        Document document = typed(IndexSchema.TYPE_VERSION);
        document.add(new StringField(IndexSchema.VERSION_ID, version.id().toString(), Field.Store.YES));
        document.add(new SortedDocValuesField(
                IndexSchema.VERSION_ID, new BytesRef(version.id().toString())));
        document.add(new StoredField(IndexSchema.TEXT, write(text)));
        addCaption(document, fields);
        addDates(document, fields.days());
        addDays(document, fields.days());
        document.add(new BinaryDocValuesField(IndexSchema.TIMELINE, StatusTimeline.encode(version.timeline())));
        document.add(new NumericDocValuesField(IndexSchema.CITED_BY, fields.citedBy()));
        return document;
    }

    private void addCaption(Document document, VersionFields fields) {
        fields.wholeTitles()
                .forEach(title -> document.add(new StringField(
                        IndexSchema.TITLE_EXACT, analysis.fold(title).toString(), Field.Store.NO)));
        addLiteral(document, IndexSchema.TITLE_LITERAL, fields.titles());
        addSequence(document, IndexSchema.TITLE_WORDS, words(fields.titles()));
        addLiteral(document, IndexSchema.NUMBER_LITERAL, fields.numbers());
        addLiteral(document, IndexSchema.AUTHORITY_LITERAL, fields.authorities());
        fields.values().forEach((facet, values) -> addValues(document, facet, values));
        document.add(new NumericDocValuesField(IndexSchema.LEVEL, fields.level()));
    }

    private static void addDates(Document document, Days days) {
        days.promulgatedOn().ifPresent(day -> addDay(document, IndexSchema.PROMULGATED_ON, day));
        days.effectiveOn().ifPresent(day -> addDay(document, IndexSchema.EFFECTIVE_ON, day));
    }

    private static void addDay(Document document, String field, LocalDate day) {
        document.add(new LongPoint(field, day.toEpochDay()));
        document.add(new NumericDocValuesField(field, day.toEpochDay()));
    }

    private static void addDays(Document document, Days days) {
        document.add(new LongPoint(
                IndexSchema.LISTED_FROM,
                days.listedFrom().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE)));
        days.represents()
                .ifPresent(range -> document.add(
                        new LongRange(IndexSchema.REPRESENTS, new long[] {range.first()}, new long[] {range.last()})));
        days.statuses().forEach(status -> addStatus(document, status));
    }

    private static void addStatus(Document document, Status status) {
        long first = status.days().first();
        long last = status.days().last();
        document.add(new LongRange(IndexSchema.statusDays(status.status()), new long[] {first}, new long[] {last}));
        status.since()
                .map(LocalDate::toEpochDay)
                .ifPresent(since -> document.add(
                        new LongRange(IndexSchema.SINCE, new long[] {first, since}, new long[] {last, since})));
    }

    private static void addValues(Document document, Facet facet, List<String> values) {
        values.forEach(
                value -> document.add(new SortedSetDocValuesField(IndexSchema.count(facet), new BytesRef(value))));
        values.forEach(value -> document.add(new StringField(IndexSchema.filter(facet), value, Field.Store.NO)));
    }

    private void addLiteral(Document document, String field, List<String> lines) {
        addSequence(document, field, lines.stream().map(analysis::literalTokens).toList());
    }

    private List<List<String>> words(List<String> lines) {
        return lines.stream().map(analysis::words).toList();
    }

    private static void addSequence(Document document, String field, List<List<String>> lines) {
        document.add(new Field(field, new PlainSequence(lines), SEQUENCE));
    }

    private static Document typed(String type) {
        Document document = new Document();
        document.add(new StringField(IndexSchema.TYPE, type, Field.Store.NO));
        return document;
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a part of the domain cannot be written as JSON: " + value.getClass(), e);
        }
    }
}
