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
 * The fields of the index, each named once, and its limits.
 *
 * <p>A version is one document with its passages and statuses nested in it; its regulation is another. Days are epoch days.
 */
final class IndexSchema {
    /** An index of another version is not read. */
    static final String VERSION = "3." + CharacterFolding.VERSION + "." + VersionFields.FORM;

    /** Passages and statuses of one version; a longer text is refused, and with it its regulation. */
    static final int MOST_NESTED = 20_000;
    /** How deep a search may go. */
    static final int DEEPEST_HIT = 100_000;
    /** Of one version, how many passages may answer a question. */
    static final int MOST_CANDIDATES = 200;

    /** On every document: which of them it is. */
    static final String TYPE = "type";

    static final String TYPE_REGULATION = "regulation";
    static final String TYPE_RETIRED = "retired";
    static final String TYPE_VERSION = "version";
    /** One document for the whole index: the vectors of words, in base 64; its id is its type. */
    static final String TYPE_VECTORS = "vectors";

    /** On every document but the vectors. */
    static final String REGULATION_ID = "regulationId";
    /** On every document: the regulation, what has become of the id, or the text of the version, as JSON. */
    static final String JSON = "json";
    /** On a regulation or a retired id: the mark of its content. */
    static final String MARK = "mark";
    /** On a version: its id; on a regulation: those of its versions. */
    static final String VERSION_ID = "versionId";

    /** On a version: its passages. */
    static final String PASSAGES = "passages";

    static final String LITERAL = PASSAGES + ".literal";
    static final String WORDS = PASSAGES + ".words";
    /** On a passage: its different words, to be read. */
    static final String WORD_SET = PASSAGES + ".wordSet";

    static final String PATH = PASSAGES + ".path";
    /** On a passage: its version and its position there, see {@link #passageId}. */
    static final String PASSAGE_ID = PASSAGES + ".id";

    static final String REGULATION_OF_PASSAGE = PASSAGES + ".regulationId";

    /** On a version: what it is worth when. */
    static final String STATUSES = "statuses";

    static final String STATUS = STATUSES + ".status";
    static final String STATUS_DAYS = STATUSES + ".days";
    static final String STATUS_SINCE = STATUSES + ".since";
    /** On a version: the same in one value, see {@link StatusDays}. */
    static final String TIMELINE = "timeline";

    static final String TITLE_EXACT = "titleExact";
    static final String TITLE_LITERAL = "titleLiteral";
    static final String TITLE_WORDS = "titleWords";
    static final String NUMBER_LITERAL = "numberLiteral";
    static final String AUTHORITY_LITERAL = "authorityLiteral";
    /** On a version: the place of its kind in the order of authority, 0 the highest. */
    static final String LEVEL = "level";

    static final String CITED_BY = "citedBy";
    /** On a version: the day from which its regulation is listed. */
    static final String LISTED_FROM = "listedFrom";
    /** On a version: the days on which it stands for its regulation. */
    static final String REPRESENTS = "represents";

    static final String PROMULGATED_ON = "promulgatedOn";
    static final String EFFECTIVE_ON = "effectiveOn";

    /** What a commit records about itself. */
    static final String COMMIT = "commit";

    static final String COMMIT_SCHEMA = "schema";
    static final String COMMIT_JOURNAL_OFFSET = "journalOffset";

    private IndexSchema() {}

    /** On a version: its values of a facet, to filter by and to be counted. */
    static String facet(Facet facet) {
        return facet.parameter();
    }

    private static Map<String, Property> facets() {
        return Facet.ofVersions().stream().collect(Collectors.toMap(IndexSchema::facet, facet -> keyword()));
    }

    /** The name under which documents have the field. */
    static String nameOf(IndexField field) {
        return switch (field) {
            case LITERAL -> LITERAL;
            case WORDS -> WORDS;
            case PATH -> PATH;
            case REGULATION_OF_PASSAGE -> REGULATION_OF_PASSAGE;
            case REGULATION -> REGULATION_ID;
            case TITLE_EXACT -> TITLE_EXACT;
            case TITLE_LITERAL -> TITLE_LITERAL;
            case TITLE_WORDS -> TITLE_WORDS;
            case NUMBER_LITERAL -> NUMBER_LITERAL;
            case AUTHORITY_LITERAL -> AUTHORITY_LITERAL;
        };
    }

    /** What a passage is named by. */
    static String passageId(String version, int position) {
        return version + "#" + position;
    }

    /** The name of a nested field within its object. */
    static String within(String path, String field) {
        return field.substring(path.length() + 1);
    }

    /** One shard, so that a commit becomes visible as a whole and terms are counted over all documents. */
    static IndexSettings settings() {
        return IndexSettings.of(settings -> settings.numberOfShards(1)
                .numberOfReplicas(0)
                // Nothing reads a generation before it is committed.
                .refreshInterval(interval -> interval.time("-1"))
                // What is lost before a commit is written again.
                .translogDurability(TranslogDurability.Async)
                .maxResultWindow(DEEPEST_HIT)
                .maxInnerResultWindow(MOST_CANDIDATES)
                .customSettings("mapping.nested_objects.limit", JsonData.of(MOST_NESTED))
                // What was replaced would still count in the statistics by which hits are ranked.
                .customSettings("merge.policy.expunge_deletes_allowed", JsonData.of(0))
                .customSettings(
                        "similarity",
                        JsonData.of(
                                Map.of("default", Map.of("type", "BM25", "k1", IndexQuery.K1, "b", IndexQuery.B)))));
    }

    /** The original is kept as JSON alone; a field that is not named here is refused. */
    static TypeMapping mapping() {
        return TypeMapping.of(mapping -> mapping.dynamic(DynamicMapping.Strict)
                .source(source -> source.includes(TYPE, JSON))
                .properties(TYPE, keyword())
                .properties(REGULATION_ID, keyword())
                .properties(JSON, kept())
                .properties(MARK, shown())
                .properties(VERSION_ID, keyword())
                .properties(PASSAGES, passages())
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
                        .properties(within(PASSAGES, PATH), keyword())
                        .properties(within(PASSAGES, PASSAGE_ID), keyword())
                        .properties(within(PASSAGES, REGULATION_OF_PASSAGE), keyword())));
    }

    private static Property statuses() {
        return Property.of(property -> property.nested(nested -> nested.properties(within(STATUSES, STATUS), keyword())
                .properties(within(STATUSES, STATUS_DAYS), days())
                .properties(within(STATUSES, STATUS_SINCE), day())));
    }

    /** Tokens as they were made by the analysis, with a gap between lines that no phrase crosses. */
    private static Property sequence() {
        return Property.of(
                property -> property.text(text -> text.analyzer("whitespace").positionIncrementGap(100)));
    }

    private static Property keyword() {
        return Property.of(property -> property.keyword(keyword -> keyword));
    }

    /** A value that is read of what is found, and by which nothing is looked for. */
    private static Property shown() {
        return Property.of(property -> property.keyword(keyword -> keyword.index(false)));
    }

    /** A value that is only kept. */
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
