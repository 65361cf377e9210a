package org.faxian.regulation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.language.Labelled;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.regulation.Metadata.Classification;
import org.faxian.regulation.Metadata.Enactment;
import org.faxian.regulation.Metadata.Field;
import org.faxian.regulation.Metadata.Term;

/** A document field that a person can correct (可更正的字段), with its name in the API. */
public enum CorrectableField implements Labelled {
    TITLE("title", "标题", Field.TITLE),
    ATTACHED_TITLE("attachedTitle", "所附文件标题", Field.ATTACHED_TITLE),
    NUMBER("number", "文号", Field.NUMBER),
    AUTHORITIES("authorities", "制定机关", Field.AUTHORITIES),
    KIND("kind", "种类", Field.KIND),
    ADOPTED_ON("adoptedOn", "通过日期", Field.ADOPTED),
    APPROVED_ON("approvedOn", "批准日期", Field.APPROVED),
    SIGNED_ON("signedOn", "成文日期", Field.SIGNED_ON),
    ISSUED_ON("issuedOn", "印发日期", Field.ISSUED_ON),
    PROMULGATED_ON("promulgatedOn", "公布日期", Field.PROMULGATED_ON),
    FIRST_EFFECTIVE_ON("firstEffectiveOn", "施行日期", Field.FIRST_EFFECTIVE_ON),
    EFFECTIVE_ON("effectiveOn", "本文本施行日期", Field.EFFECTIVE_ON),
    LAPSES_ON("lapsesOn", "有效期截止日期", Field.LAPSES_ON),
    SUBJECTS("subjects", "主题分类", Field.SUBJECTS),
    REGION("region", "地区", Field.REGION);

    /** The separator of several numbers or authorities. */
    private static final String SEPARATOR = "、";

    /** The separator of several subjects, whose names may contain 、. */
    private static final String BETWEEN_SUBJECTS = "；";

    private final String wireName;
    private final String label;
    private final Field field;

    CorrectableField(String wireName, String label, Field field) {
        this.wireName = wireName;
        this.label = label;
        this.field = field;
    }

    /** Returns the field with the given name; empty if there is none or it cannot be corrected. */
    public static Optional<CorrectableField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.wireName.equals(name))
                .findFirst();
    }

    /** Returns the names of all correctable fields, separated by spaces. */
    public static String names() {
        return Arrays.stream(values()).map(CorrectableField::wireName).collect(Collectors.joining(" "));
    }

    /** Returns the name used by the API and the command line. */
    public String wireName() {
        return wireName;
    }

    /** Returns the Chinese term shown to the public. */
    @Override
    public String label() {
        return label;
    }

    @Override
    public String prefix() {
        return "field";
    }

    /** Returns whether the metadata have this field from the given source. */
    public boolean isFrom(Provenance source, Metadata metadata) {
        return metadata.provenance().get(field) == source;
    }

    /** Returns whether a source states the field; concluded and guessed values do not count. */
    public boolean isTold(Metadata metadata) {
        return metadata.provenance().containsKey(field)
                && !isFrom(Provenance.CONCLUDED, metadata)
                && !isFrom(Provenance.GUESSED, metadata);
    }

    /** Returns the field's value in the metadata, in the form in which it can be set; empty if absent. */
    public Optional<String> in(Metadata metadata) {
        Caption caption = metadata.caption();
        Enactment enactment = metadata.enactment();
        return switch (this) {
            case TITLE -> Optional.of(caption.title());
            case ATTACHED_TITLE -> caption.attachedTitle();
            case NUMBER ->
                joined(caption.numbers().stream().map(DocumentNumber::written).toList());
            case AUTHORITIES -> joined(caption.authorities());
            case KIND -> Optional.of(caption.kind().name());
            case ADOPTED_ON -> enactment.adoptedOn().map(LocalDate::toString);
            case APPROVED_ON -> enactment.approvedOn().map(LocalDate::toString);
            case SIGNED_ON -> enactment.signedOn().map(LocalDate::toString);
            case ISSUED_ON -> enactment.issuedOn().map(LocalDate::toString);
            case PROMULGATED_ON -> enactment.promulgatedOn().map(LocalDate::toString);
            case FIRST_EFFECTIVE_ON -> metadata.term().firstEffectiveOn().map(LocalDate::toString);
            case EFFECTIVE_ON -> metadata.term().effectiveOn().map(LocalDate::toString);
            case LAPSES_ON -> metadata.term().lapsesOn().map(LocalDate::toString);
            case SUBJECTS -> joined(metadata.classification().subjects(), BETWEEN_SUBJECTS);
            case REGION -> metadata.classification().region();
        };
    }

    private static Optional<String> joined(List<String> values) {
        return joined(values, SEPARATOR);
    }

    private static Optional<String> joined(List<String> values, String separator) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(separator, values));
    }

    /**
     * Returns the metadata with this value, marked as decided by a person.
     *
     * @param value the value in the form returned by {@link #in}; empty if the document has no such field
     * @throws IllegalArgumentException if the value is not valid for this field
     */
    public Metadata put(Metadata metadata, String value) {
        return put(metadata, value, Provenance.DECIDED);
    }

    /**
     * Returns the metadata with this value, marked as read from the given source.
     *
     * @param value the value in the form returned by {@link #in}; empty if the document has no such field
     * @throws IllegalArgumentException if the value is not valid for this field
     */
    public Metadata put(Metadata metadata, String value, Provenance source) {
        Map<Field, Provenance> provenance = new EnumMap<>(Field.class);
        provenance.putAll(metadata.provenance());
        provenance.put(field, source);
        return new Metadata(
                caption(metadata.caption(), value),
                enactment(metadata.enactment(), value),
                term(metadata.term(), value),
                metadata.clauses(),
                metadata.statedStatus(),
                classification(metadata.classification(), value),
                provenance);
    }

    private Caption caption(Caption old, String value) {
        return new Caption(
                this == TITLE ? told(value) : old.title(),
                this == ATTACHED_TITLE ? Optional.of(value).filter(text -> !text.isEmpty()) : old.attachedTitle(),
                old.letterTitle(),
                old.formerTitles(),
                this == NUMBER ? parts(value).stream().map(this::number).toList() : old.numbers(),
                this == AUTHORITIES ? parts(value) : old.authorities(),
                this == KIND ? kind(value) : old.kind());
    }

    private Classification classification(Classification old, String value) {
        return new Classification(
                this == SUBJECTS ? parts(value, BETWEEN_SUBJECTS) : old.subjects(),
                this == REGION ? code(value) : old.region());
    }

    private Enactment enactment(Enactment old, String value) {
        return new Enactment(
                day(ADOPTED_ON, value, old.adoptedOn()),
                old.adoptedBy(),
                old.readoptedOn(),
                day(APPROVED_ON, value, old.approvedOn()),
                old.approvedBy(),
                day(SIGNED_ON, value, old.signedOn()),
                day(ISSUED_ON, value, old.issuedOn()),
                day(PROMULGATED_ON, value, old.promulgatedOn()),
                old.promulgatedBy(),
                old.amendedOn(),
                old.orders());
    }

    /**
     * Sets the days of the term. A text that was never amended took effect once, so both effective days change
     * together.
     */
    private Term term(Term old, String value) {
        boolean isFirst =
                old.firstEffectiveOn().isEmpty() || old.firstEffectiveOn().equals(old.effectiveOn());
        Optional<LocalDate> first = day(FIRST_EFFECTIVE_ON, value, old.firstEffectiveOn());
        return new Term(
                isFirst ? day(EFFECTIVE_ON, value, first) : first,
                day(EFFECTIVE_ON, value, old.effectiveOn()),
                day(LAPSES_ON, value, old.lapsesOn()),
                old.effectiveClause(),
                old.lapseClause());
    }

    private Optional<LocalDate> day(CorrectableField meant, String value, Optional<LocalDate> old) {
        if (this != meant) {
            return old;
        }
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    wireName + " is a day of the calendar written as 2024-03-01, found: " + value, e);
        }
    }

    private String told(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(wireName + " cannot be empty");
        }
        return value;
    }

    private static List<String> parts(String value) {
        return parts(value, SEPARATOR);
    }

    private static List<String> parts(String value, String separator) {
        return Arrays.stream(value.split(separator))
                .map(String::strip)
                .filter(part -> !part.isBlank())
                .toList();
    }

    private DocumentNumber number(String value) {
        return DocumentNumber.parse(value)
                .orElseThrow(() -> new IllegalArgumentException(wireName
                        + " is a document number such as 云政办发〔2023〕15号, several with 、 between, found: " + value));
    }

    private Optional<String> code(String value) {
        if (!value.isEmpty() && !Region.isCode(value)) {
            throw new IllegalArgumentException(
                    wireName + " is a code of six digits by GB/T 2260, such as 330100, found: " + value);
        }
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private RegulationKind kind(String value) {
        return Arrays.stream(RegulationKind.values())
                .filter(kind -> kind.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        wireName + " is one of " + Arrays.toString(RegulationKind.values()) + ", found: " + value));
    }
}
