package org.faxian.lucene;

import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.Facet;
import org.faxian.search.index.IndexField;
import org.faxian.search.index.VersionFields;
import org.faxian.text.CharacterFolding;

/**
 * The fields of the index, each named once.
 *
 * <p>A regulation is one block of documents: itself, then for each version its passages and, last, the version. All of
 * them carry {@link #REGULATION_ID}, since a block is deleted by that term alone.
 */
final class IndexSchema {
    /** An index of another version is not read. */
    static final String VERSION = "14." + CharacterFolding.VERSION + "." + VersionFields.FORM;

    /** On every document: which of the three it is. */
    static final String TYPE = "type";

    static final String TYPE_REGULATION = "regulation";
    /** A document of its own, beside the blocks. */
    static final String TYPE_RETIRED = "retired";

    static final String TYPE_VERSION = "version";
    static final String TYPE_PASSAGE = "passage";
    /** On every document. */
    static final String REGULATION_ID = "regulationId";

    /** On the regulation: its JSON. */
    static final String REGULATION = "regulation";
    /** On a retired id: what has become of it, as JSON. */
    static final String RETIRED = "retired";
    /** On the regulation, or the retired id: the mark of its content. */
    static final String MARK = "mark";

    /** On a passage: pairs of characters, one token a position, a gap between lines. */
    static final String LITERAL = "literal";
    /** On a passage: words, one token a position, a gap between lines. */
    static final String WORDS = "words";
    /** On a passage: its different words, to be read. */
    static final String WORD_SET = "words.set";
    /** On a passage: its position in the version. */
    static final String POSITION = "position";
    /** On a passage: its address beneath the regulation, where it has one. */
    static final String PATH = "path";

    static final String VERSION_ID = "versionId";
    /** On a version: the JSON of its text. */
    static final String TEXT = "text";
    /** On a version: each of its titles as a whole, folded. */
    static final String TITLE_EXACT = "title.exact";

    static final String TITLE_LITERAL = "title.literal";
    static final String TITLE_WORDS = "title.words";
    static final String NUMBER_LITERAL = "number.literal";
    static final String AUTHORITY_LITERAL = "authority.literal";
    /** On a version: the place of its kind in the order of authority, 0 the highest. */
    static final String LEVEL = "level";

    /** On a version: how many other regulations name its regulation in their texts. */
    static final String CITED_BY = "citedBy";

    /** On a version: the days as epoch days from which its regulation is listed. */
    static final String LISTED_FROM = "listedFrom";
    /** On a version: the days on which it represents its regulation. */
    static final String REPRESENTS = "represents";
    /** On a version: the days of each status of which it is known since when, and that day. */
    static final String SINCE = "since";
    /** On a version: its timeline, for counting. */
    static final String TIMELINE = "timeline";

    static final String PROMULGATED_ON = "promulgatedOn";
    static final String EFFECTIVE_ON = "effectiveOn";

    /** Keys of what a commit records about itself. */
    static final String COMMIT_SCHEMA = "schema";

    static final String COMMIT_JOURNAL_OFFSET = "journalOffset";

    private IndexSchema() {}

    /** On a version: its values of a facet, to filter by. */
    static String filter(Facet facet) {
        return "filter." + facet.parameter();
    }

    /** On a version: its values of a facet, to be counted. */
    static String count(Facet facet) {
        return "count." + facet.parameter();
    }

    /** The name under which the documents have the field. */
    static String nameOf(IndexField field) {
        return switch (field) {
            case LITERAL -> LITERAL;
            case WORDS -> WORDS;
            case PATH -> PATH;
            case REGULATION_OF_PASSAGE, REGULATION -> REGULATION_ID;
            case TITLE_EXACT -> TITLE_EXACT;
            case TITLE_LITERAL -> TITLE_LITERAL;
            case TITLE_WORDS -> TITLE_WORDS;
            case NUMBER_LITERAL -> NUMBER_LITERAL;
            case AUTHORITY_LITERAL -> AUTHORITY_LITERAL;
        };
    }

    /** On a version: the days on which it has that status. */
    static String statusDays(ValidityStatus status) {
        return "status." + status.name();
    }
}
