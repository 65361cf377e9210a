package org.faxian.export.linked;

import java.util.Locale;

/**
 * A property of resources, in the terms of schema.org, ELI or SKOS.
 *
 * @see <a href="https://schema.org/Legislation">schema.org</a>
 * @see <a href="https://op.europa.eu/en/web/eu-vocabularies/eli">ELI</a>
 */
enum Term {
    IDENTIFIER("schema:identifier", Range.TEXT),
    LEGISLATION_IDENTIFIER("schema:legislationIdentifier", Range.TEXT),
    NAME("schema:name", Range.CHINESE),
    URL("schema:url", Range.LINK),
    LEGISLATION_TYPE("schema:legislationType", Range.CHINESE),
    LEGISLATION_PASSED_BY("schema:legislationPassedBy", Range.LINK),
    LEGISLATION_JURISDICTION("schema:legislationJurisdiction", Range.LINK),
    LEGISLATION_DATE("schema:legislationDate", Range.SCHEMA_DATE),
    LEGISLATION_DATE_VERSION("schema:legislationDateVersion", Range.SCHEMA_DATE),
    DATE_PUBLISHED("schema:datePublished", Range.SCHEMA_DATE),
    LEGISLATION_LEGAL_FORCE("schema:legislationLegalForce", Range.SCHEMA_TERM),
    CREATIVE_WORK_STATUS("schema:creativeWorkStatus", Range.CHINESE),
    TEMPORAL_COVERAGE("schema:temporalCoverage", Range.TEXT),
    ABOUT("schema:about", Range.CHINESE),
    IN_LANGUAGE("schema:inLanguage", Range.TEXT),
    LEGISLATION_CHANGES("schema:legislationChanges", Range.LINK),
    LEGISLATION_AMENDS("schema:legislationAmends", Range.LINK),
    LEGISLATION_CORRECTS("schema:legislationCorrects", Range.LINK),
    LEGISLATION_REPEALS("schema:legislationRepeals", Range.LINK),
    IS_BASED_ON("schema:isBasedOn", Range.LINK),
    CITATION("schema:citation", Range.LINK),
    SD_DATE_PUBLISHED("schema:sdDatePublished", Range.SCHEMA_DATE),
    EXAMPLE_OF_WORK("schema:exampleOfWork", Range.LINK),
    WORK_EXAMPLE("schema:workExample", Range.LINKS),
    HAS_PART("schema:hasPart", Range.LINKS),
    TEXT("schema:text", Range.CHINESE),
    ENCODING("schema:encoding", Range.LINKS),
    CONTENT_URL("schema:contentUrl", Range.LINK),
    ENCODING_FORMAT("schema:encodingFormat", Range.TEXT),
    CONTENT_SIZE("schema:contentSize", Range.TEXT),
    SHA256("schema:sha256", Range.TEXT),
    ELI_ID_LOCAL("eli:id_local", Range.TEXT),
    ELI_TITLE("eli:title", Range.CHINESE),
    ELI_TYPE_DOCUMENT("eli:type_document", Range.LINK),
    ELI_PASSED_BY("eli:passed_by", Range.LINK),
    ELI_JURISDICTION("eli:jurisdiction", Range.LINK),
    ELI_DATE_DOCUMENT("eli:date_document", Range.DATE),
    ELI_DATE_PUBLICATION("eli:date_publication", Range.DATE),
    ELI_VERSION_DATE("eli:version_date", Range.DATE),
    ELI_FIRST_DATE_ENTRY_IN_FORCE("eli:first_date_entry_in_force", Range.DATE),
    ELI_DATE_NO_LONGER_IN_FORCE("eli:date_no_longer_in_force", Range.DATE),
    ELI_IN_FORCE("eli:in_force", Range.LINK),
    ELI_CHANGES("eli:changes", Range.LINK),
    ELI_CHANGED_BY("eli:changed_by", Range.LINK),
    ELI_AMENDS("eli:amends", Range.LINK),
    ELI_AMENDED_BY("eli:amended_by", Range.LINK),
    ELI_CORRECTS("eli:corrects", Range.LINK),
    ELI_CORRECTED_BY("eli:corrected_by", Range.LINK),
    ELI_REPEALS("eli:repeals", Range.LINK),
    ELI_REPEALED_BY("eli:repealed_by", Range.LINK),
    ELI_BASED_ON("eli:based_on", Range.LINK),
    ELI_BASIS_FOR("eli:basis_for", Range.LINK),
    ELI_CITES("eli:cites", Range.LINK),
    ELI_CITED_BY("eli:cited_by", Range.LINK),
    ELI_IS_REALIZED_BY("eli:is_realized_by", Range.LINKS),
    ELI_REALIZES("eli:realizes", Range.LINK),
    ELI_LANGUAGE("eli:language", Range.LINK),
    ELI_IS_EMBODIED_BY("eli:is_embodied_by", Range.LINKS),
    ELI_EMBODIES("eli:embodies", Range.LINK),
    ELI_FORMAT("eli:format", Range.LINK),
    SKOS_PREF_LABEL("skos:prefLabel", Range.CHINESE);

    /** The kind of value of a property. */
    enum Range {
        TEXT,
        /** Text in Chinese. */
        CHINESE,
        /** A day as in XML Schema. */
        DATE,
        /** A day as in schema.org. */
        SCHEMA_DATE,
        /** Another resource. */
        LINK,
        /** Other resources, which JSON shows as an array even if there is only one. */
        LINKS,
        /** A member of an enumeration of schema.org. */
        SCHEMA_TERM
    }

    private final String compact;
    private final Range range;

    Term(String compact, Range range) {
        this.compact = compact;
        this.range = range;
    }

    /** Returns the name with its prefix: {@code eli:in_force}. */
    String compact() {
        return compact;
    }

    Range range() {
        return range;
    }

    /** Returns the name in JSON, where names of schema.org have no prefix. */
    String inJson() {
        return Vocabulary.inJson(compact);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
