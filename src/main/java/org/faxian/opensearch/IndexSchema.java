package org.faxian.opensearch;

import java.util.Map;
import java.util.stream.Collectors;
import org.faxian.search.engine.Facet;
import org.faxian.search.index.IndexField;
import org.faxian.search.index.IndexQuery;
import org.faxian.search.index.VersionFields;
import org.faxian.text.CharacterFolding;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.mapping.DynamicMapping;
import org.opensearch.client.opensearch._types.mapping.Property;
import org.opensearch.client.opensearch._types.mapping.TypeMapping;
import org.opensearch.client.opensearch.indices.IndexSettings;
import org.opensearch.client.opensearch.indices.TranslogDurability;

/**
 * The fields and limits of the index.
 *
 * <p>A version is one document with nested passages and statuses; its regulation is another document. Days are epoch
 * days.
 */
final class IndexSchema {
    /** Version of the schema; an index of another version is rejected. */
    static final String VERSION = "5." + CharacterFolding.VERSION + "." + VersionFields.FORM;

    /** Maximum number of passages and statuses of one version; a regulation with a longer text is rejected. */
    static final int MOST_NESTED = 20_000;
    /** Maximum offset of a search. */
    static final int DEEPEST_HIT = 100_000;
    /** Maximum number of passages of one version that may answer a question. */
    static final int MOST_CANDIDATES = 200;

    /** On every document: its type. */
    static final String TYPE = "type";

    static final String TYPE_REGULATION = "regulation";
    static final String TYPE_RETIRED = "retired";
    static final String TYPE_VERSION = "version";
    /** A single document with the word vectors in base 64; its id is its type. */
    static final String TYPE_VECTORS = "vectors";

    /** On every document except the vectors. */
    static final String REGULATION_ID = "regulationId";
    /** On every document: the regulation, the retirement of the id, or the text of the version, as JSON. */
    static final String JSON = "json";
    /** On a regulation or a retired id: the mark of its content. */
    static final String MARK = "mark";
    /** On a version: its id. On a regulation: the ids of its versions. */
    static final String VERSION_ID = "versionId";

    /** On a version: its passages. */
    static final String PASSAGES = "passages";

    static final String LITERAL = PASSAGES + ".literal";
    static final String WORDS = PASSAGES + ".words";
    /** On a passage: its distinct words, as doc values. */
    static final String WORD_SET = PASSAGES + ".wordSet";

    /** On a passage: the checksum of its text, under which its vector is kept. */
    static final String MEANING = PASSAGES + ".meaning";

    /** On a version: the checksums of the texts of all its passages. */
    static final String MEANINGS = "meanings";

    static final String PATH = PASSAGES + ".path";
    /** On a passage: its version and position, see {@link #passageId}. */
    static final String PASSAGE_ID = PASSAGES + ".id";

    static final String REGULATION_OF_PASSAGE = PASSAGES + ".regulationId";

    /** On a version: its statuses with their days. */
    static final String STATUSES = "statuses";

    static final String STATUS = STATUSES + ".status";
    static final String STATUS_DAYS = STATUSES + ".days";
    static final String STATUS_SINCE = STATUSES + ".since";
    /** On a version: its statuses in a single value, see {@link StatusDays}. */
    static final String TIMELINE = "timeline";

    static final String TITLE_EXACT = "titleExact";
    static final String TITLE_LITERAL = "titleLiteral";
    static final String TITLE_WORDS = "titleWords";
    static final String NUMBER_LITERAL = "numberLiteral";
    static final String AUTHORITY_LITERAL = "authorityLiteral";
    /** On a version: the rank of its kind in the order of authority, 0 for the highest. */
    static final String LEVEL = "level";

    static final String CITED_BY = "citedBy";
    /** On a version: the day from which its regulation is listed. */
    static final String LISTED_FROM = "listedFrom";
    /** On a version: the days on which it represents its regulation. */
    static final String REPRESENTS = "represents";

    static final String PROMULGATED_ON = "promulgatedOn";
    static final String EFFECTIVE_ON = "effectiveOn";

    /** Metadata of a commit. */
    static final String COMMIT = "commit";

    static final String COMMIT_SCHEMA = "schema";
    static final String COMMIT_JOURNAL_OFFSET = "journalOffset";

    private IndexSchema() {}

    /** Returns the field of a version with its values of a facet, for filtering and counting. */
    static String facet(Facet facet) {
        return facet.parameter();
    }

    private static Map<String, Property> facets() {
        return Facet.ofVersions().stream().collect(Collectors.toMap(IndexSchema::facet, facet -> keyword()));
    }

    /** Returns the name of the field in the documents. */
    static String nameOf(IndexField field) {
        return switch (field) {
            case LITERAL -> LITERAL;
            case WORDS -> WORDS;
            case PATH -> PATH;
            case REGULATION_OF_PASSAGE -> REGULATION_OF_PASSAGE;
            case REGULATION -> REGULATION_ID;
            case VERSION -> VERSION_ID;
            case TITLE_EXACT -> TITLE_EXACT;
            case TITLE_LITERAL -> TITLE_LITERAL;
            case TITLE_WORDS -> TITLE_WORDS;
            case NUMBER_LITERAL -> NUMBER_LITERAL;
            case AUTHORITY_LITERAL -> AUTHORITY_LITERAL;
        };
    }

    /** Returns the id of a passage. */
    static String passageId(String version, int position) {
        return version + "#" + position;
    }

    /** Returns the name of a nested field within its object. */
    static String within(String path, String field) {
        return field.substring(path.length() + 1);
    }

    /** Returns the settings. A single shard makes a commit visible as a whole and counts terms over all documents. */
    static IndexSettings settings() {
        return IndexSettings.of(settings -> settings.numberOfShards(1)
                .numberOfReplicas(0)
                // Nothing reads a generation before it is committed.
                .refreshInterval(interval -> interval.time("-1"))
                // Changes lost before a commit are written again.
                .translogDurability(TranslogDurability.Async)
                .maxResultWindow(DEEPEST_HIT)
                .maxInnerResultWindow(MOST_CANDIDATES)
                .customSettings("mapping.nested_objects.limit", JsonData.of(MOST_NESTED))
                // Deleted documents would still count in the statistics used for scoring.
                .customSettings("merge.policy.expunge_deletes_allowed", JsonData.of(0))
                .customSettings(
                        "similarity",
                        JsonData.of(
                                Map.of("default", Map.of("type", "BM25", "k1", IndexQuery.K1, "b", IndexQuery.B)))));
    }

    /** Returns the mapping. Only the type and the JSON are stored; unknown fields are rejected. */
    static TypeMapping mapping() {
        return TypeMapping.of(mapping -> mapping.dynamic(DynamicMapping.Strict)
                .source(source -> source.includes(TYPE, JSON))
                .properties(TYPE, keyword())
                .properties(REGULATION_ID, keyword())
                .properties(JSON, kept())
                .properties(MARK, shown())
                .properties(VERSION_ID, keyword())
                .properties(PASSAGES, passages())
                .properties(MEANINGS, shown())
                .properties(STATUSES, statuses())
                .properties(TIMELINE, shown())
                .properties(TITLE_EXACT, keyword())
                .properties(TITLE_LITERAL, sequence())
                .properties(TITLE_WORDS, sequence())
                .properties(NUMBER_LITERAL, sequence())
                .properties(AUTHORITY_LITERAL, sequence())
                .properties(LEVEL, integer())
                .properties(CITED_BY, integer())
                .properties(facets())
                .properties(LISTED_FROM, day())
                .properties(REPRESENTS, days())
                .properties(PROMULGATED_ON, day())
                .properties(EFFECTIVE_ON, day()));
    }

    private static Property passages() {
        return Property.of(
                property -> property.nested(nested -> nested.properties(within(PASSAGES, LITERAL), sequence())
                        .properties(within(PASSAGES, WORDS), sequence())
                        .properties(within(PASSAGES, WORD_SET), shown())
                        .properties(within(PASSAGES, MEANING), shown())
                        .properties(within(PASSAGES, PATH), keyword())
                        .properties(within(PASSAGES, PASSAGE_ID), keyword())
                        .properties(within(PASSAGES, REGULATION_OF_PASSAGE), keyword())));
    }

    private static Property statuses() {
        return Property.of(property -> property.nested(nested -> nested.properties(within(STATUSES, STATUS), keyword())
                .properties(within(STATUSES, STATUS_DAYS), days())
                .properties(within(STATUSES, STATUS_SINCE), day())));
    }

    /** A field of given tokens, with a gap between lines that no phrase crosses. */
    private static Property sequence() {
        return Property.of(
                property -> property.text(text -> text.analyzer("whitespace").positionIncrementGap(100)));
    }

    private static Property keyword() {
        return Property.of(property -> property.keyword(keyword -> keyword));
    }

    /** A value that is read from hits but not searched. */
    private static Property shown() {
        return Property.of(property -> property.keyword(keyword -> keyword.index(false)));
    }

    /** A value that is only stored. */
    private static Property kept() {
        return Property.of(
                property -> property.keyword(keyword -> keyword.index(false).docValues(false)));
    }

    private static Property integer() {
        return Property.of(property -> property.integer(integer -> integer));
    }

    private static Property day() {
        return Property.of(property -> property.long_(day -> day));
    }

    private static Property days() {
        return Property.of(property -> property.longRange(days -> days));
    }
}
