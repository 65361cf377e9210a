package org.faxian.lucene;

import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.Facet;
import org.faxian.search.index.IndexField;
import org.faxian.search.index.VersionFields;
import org.faxian.text.CharacterFolding;

/**
 * The fields of the index.
 *
 * <p>A regulation is one block of documents: the regulation, then for each version its passages followed by the
 * version. All documents have {@link #REGULATION_ID}, because a block is deleted by that term.
 */
final class IndexSchema {
    /** Version of the schema; an index of another version is rejected. */
    static final String VERSION = "17." + CharacterFolding.VERSION + "." + VersionFields.FORM;

    /** On every document: its type. */
    static final String TYPE = "type";

    static final String TYPE_REGULATION = "regulation";
    /** A document outside the blocks. */
    static final String TYPE_RETIRED = "retired";

    static final String TYPE_VERSION = "version";
    static final String TYPE_PASSAGE = "passage";
    /** On every document. */
    static final String REGULATION_ID = "regulationId";

    /** On a regulation: its JSON. */
    static final String REGULATION = "regulation";
    /** On a retired id: its retirement as JSON. */
    static final String RETIRED = "retired";
    /** On a regulation or a retired id: the mark of its content. */
    static final String MARK = "mark";

    /** On a passage: character pairs, one token per position, with a gap between lines. */
    static final String LITERAL = "literal";
    /** On a passage: words, one token per position, with a gap between lines. */
    static final String WORDS = "words";
    /** On a passage: its distinct words, as doc values. */
    static final String WORD_SET = "words.set";
    /** On a passage: its position in the version. */
    static final String POSITION = "position";
    /** On a passage: its address within the regulation, if it has one. */
    static final String PATH = "path";
    /** On a passage: the checksum of its text as an encoder reads it, 32 bytes, as a term and as doc values. */
    static final String MEANING = "meaning";

    static final String VERSION_ID = "versionId";
    /** On a version: the JSON of its text. */
    static final String TEXT = "text";
    /** On a version: each of its titles as a whole, folded. */
    static final String TITLE_EXACT = "title.exact";

    static final String TITLE_LITERAL = "title.literal";
    static final String TITLE_WORDS = "title.words";
    static final String NUMBER_LITERAL = "number.literal";
    static final String AUTHORITY_LITERAL = "authority.literal";
    /** On a version: the rank of its kind in the order of authority, 0 for the highest. */
    static final String LEVEL = "level";

    /** On a version: the number of other regulations that name its regulation in their texts. */
    static final String CITED_BY = "citedBy";

    /** On a version: the epoch day from which its regulation is listed. */
    static final String LISTED_FROM = "listedFrom";
    /** On a version: the days on which it represents its regulation. */
    static final String REPRESENTS = "represents";
    /** On a version: the days of each status with a known start, and that start. */
    static final String SINCE = "since";
    /** On a version: its timeline, for counting statuses. */
    static final String TIMELINE = "timeline";

    static final String PROMULGATED_ON = "promulgatedOn";
    static final String EFFECTIVE_ON = "effectiveOn";

    /** Keys of the user data of a commit. */
    static final String COMMIT_SCHEMA = "schema";

    static final String COMMIT_JOURNAL_OFFSET = "journalOffset";

    private IndexSchema() {}

    /** Returns the field of a version with its values of a facet, for filtering. */
    static String filter(Facet facet) {
        return "filter." + facet.parameter();
    }

    /** Returns the field of a version with its values of a facet, for counting. */
    static String count(Facet facet) {
        return "count." + facet.parameter();
    }

    /** Returns the name of the field in the documents. */
    static String nameOf(IndexField field) {
        return switch (field) {
            case LITERAL -> LITERAL;
            case WORDS -> WORDS;
            case PATH -> PATH;
            case REGULATION_OF_PASSAGE, REGULATION -> REGULATION_ID;
            case VERSION -> VERSION_ID;
            case TITLE_EXACT -> TITLE_EXACT;
            case TITLE_LITERAL -> TITLE_LITERAL;
            case TITLE_WORDS -> TITLE_WORDS;
            case NUMBER_LITERAL -> NUMBER_LITERAL;
            case AUTHORITY_LITERAL -> AUTHORITY_LITERAL;
        };
    }

    /** Returns the field of a version with the days on which it has the status. */
    static String statusDays(ValidityStatus status) {
        return "status." + status.name();
    }
}
