package org.faxian.regulation;

import static org.faxian.regulation.FieldUse.ANSWERED;
import static org.faxian.regulation.FieldUse.CATALOGUED;
import static org.faxian.regulation.FieldUse.CORRECTED;
import static org.faxian.regulation.FieldUse.COUNTED;
import static org.faxian.regulation.FieldUse.INSPECTED;
import static org.faxian.regulation.FieldUse.ON_PAGE;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.language.Labelled;

/**
 * A field of a document's metadata (要素). A line of the table gives its name in JSON, the term for the public, its
 * place in {@link Metadata} and its uses.
 *
 * <p>The order is that of JSON, of the terminal and of pages. The day of an act, such as 公布日期, needs a line of this
 * table, its label in both files of messages and its place in {@code openapi.json}: without a place in the metadata it is
 * kept in {@link Enactment#days}.
 */
public enum Field implements Labelled {
    TITLE("title", "标题", FieldAccess.TITLE, CORRECTED, COUNTED, INSPECTED),
    ATTACHED_TITLE("attachedTitle", "所附文件标题", FieldAccess.ATTACHED_TITLE, CORRECTED, COUNTED, INSPECTED),
    NUMBER("number", "文号", FieldAccess.NUMBER, CORRECTED, CATALOGUED, COUNTED, INSPECTED),
    ORDERS("orders", "公布令", FieldAccess.ORDERS, INSPECTED),
    AUTHORITIES("authorities", "制定机关", FieldAccess.AUTHORITIES, CORRECTED, CATALOGUED, COUNTED, INSPECTED),
    KIND("kind", "种类", FieldAccess.KIND, CORRECTED, COUNTED, INSPECTED),
    ADOPTED("adoptedOn", "通过日期", CORRECTED, COUNTED, INSPECTED, ANSWERED, ON_PAGE),
    ADOPTED_BY("adoptedBy", "通过机关", ADOPTED, INSPECTED, ANSWERED),
    READOPTED_ON("readoptedOn", "再次通过日期", FieldAccess.READOPTED_ON, INSPECTED),
    APPROVED("approvedOn", "批准日期", CORRECTED, COUNTED, INSPECTED, ANSWERED, ON_PAGE),
    APPROVED_BY("approvedBy", "批准机关", APPROVED, INSPECTED, ANSWERED),
    SIGNED_ON(
            "signedOn",
            "成文日期",
            column("(?:发文|成文|印发|制定|签署|通过)(?:日期|时间)"),
            CORRECTED,
            CATALOGUED,
            COUNTED,
            INSPECTED,
            ANSWERED),
    ISSUED_ON("issuedOn", "印发日期", CORRECTED, COUNTED, INSPECTED, ANSWERED),
    PROMULGATED_ON(
            "promulgatedOn",
            "公布日期",
            column("(?:公开|发布|公布|颁布)(?:日期|时间)"),
            CORRECTED,
            CATALOGUED,
            COUNTED,
            INSPECTED,
            ANSWERED,
            ON_PAGE),
    PROMULGATED_BY("promulgatedBy", "公布机关", PROMULGATED_ON, INSPECTED),
    AMENDED_ON("amendedOn", "修改日期", FieldAccess.AMENDED_ON, COUNTED, INSPECTED, ANSWERED),
    FIRST_EFFECTIVE_ON(
            "firstEffectiveOn", "施行日期", FieldAccess.FIRST_EFFECTIVE_ON, CORRECTED, COUNTED, INSPECTED, ANSWERED),
    EFFECTIVE_ON("effectiveOn", "本文本施行日期", FieldAccess.EFFECTIVE_ON, CORRECTED, COUNTED, INSPECTED, ANSWERED),
    LAPSES_ON("lapsesOn", "有效期截止日期", FieldAccess.LAPSES_ON, CORRECTED, COUNTED, INSPECTED, ANSWERED),
    REPEALS("repeals", "废止文件", FieldAccess.REPEALS, COUNTED),
    STATED_STATUS("statedStatus", "有效性", FieldAccess.STATED_STATUS, CATALOGUED),
    SUBJECTS("subjects", "主题分类", FieldAccess.SUBJECTS, CORRECTED, CATALOGUED, INSPECTED),
    REGION("region", "地区", FieldAccess.REGION, CORRECTED, INSPECTED);

    private final String wireName;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // its functions hold no state
    private final FieldAccess<?> access;

    private final Optional<Field> act;
    private final Optional<Pattern> column;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<FieldUse> uses;

    Field(String wireName, String label, FieldAccess<?> access, FieldUse... uses) {
        this.wireName = wireName;
        this.label = label;
        this.access = access;
        this.act = Optional.empty();
        this.column = Optional.empty();
        this.uses = Set.of(uses);
    }

    /** Creates the day of an act. */
    Field(String wireName, String label, FieldUse... uses) {
        this(wireName, label, Optional.empty(), uses);
    }

    /**
     * Creates the day of an act that catalogues state.
     *
     * @param column the headings of its column
     */
    Field(String wireName, String label, Optional<Pattern> column, FieldUse... uses) {
        this.wireName = wireName;
        this.label = label;
        this.access = FieldAccess.dayOf(this);
        this.act = Optional.of(this);
        this.column = column;
        this.uses = Set.of(uses);
    }

    /** Creates the bodies that performed an act; they are printed with its day. */
    Field(String wireName, String label, Field act, FieldUse... uses) {
        this.wireName = wireName;
        this.label = label;
        this.access = FieldAccess.bodiesOf(act);
        this.act = Optional.of(act);
        this.column = Optional.empty();
        this.uses = Set.of(uses);
    }

    private static Optional<Pattern> column(String headings) {
        return Optional.of(Pattern.compile(headings));
    }

    /** Returns the field with the given name; empty if there is none. */
    public static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.wireName.equals(name))
                .findFirst();
    }

    /** Returns the fields with the use, in order. */
    public static List<Field> of(FieldUse use) {
        return Arrays.stream(values()).filter(field -> field.uses.contains(use)).toList();
    }

    /** Returns the field with the given name; empty if there is none or it cannot be corrected. */
    public static Optional<Field> correctable(String name) {
        return named(name).filter(field -> field.uses.contains(CORRECTED));
    }

    /** Returns the names of all correctable fields, separated by spaces. */
    public static String correctableNames() {
        return of(CORRECTED).stream().map(Field::wireName).collect(Collectors.joining(" "));
    }

    /** Returns the days of acts, in order. */
    public static List<Field> acts() {
        return Arrays.stream(values()).filter(Field::isDayOfAct).toList();
    }

    /** Returns an empty map whose keys are the names of fields, in the order of the fields. */
    public static SortedMap<String, Object> sorted() {
        return new TreeMap<>(Comparator.comparing(name -> named(name).orElseThrow()));
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

    /** Returns the headings of the column in which catalogues state the day of this act. */
    public Optional<Pattern> column() {
        return column;
    }

    /** Returns whether the field is the day of an act. */
    public boolean isDayOfAct() {
        return act.filter(day -> day == this).isPresent();
    }

    /** Returns the act whose bodies are in this field. */
    public Optional<Field> act() {
        return act.filter(day -> day != this);
    }

    /** Returns whether JSON has a list as the value. */
    public boolean isList() {
        return access.form().isList();
    }

    /** Returns whether the metadata have this field from the given source. */
    public boolean isFrom(Provenance source, Metadata metadata) {
        return metadata.provenance().get(this) == source;
    }

    /** Returns whether a source states the field; concluded and guessed values do not count. */
    public boolean isTold(Metadata metadata) {
        return metadata.provenance().containsKey(this)
                && Stream.of(Provenance.CONCLUDED, Provenance.GUESSED).noneMatch(source -> isFrom(source, metadata));
    }

    /** Returns the field's value in the metadata, in the form in which it can be set; empty if absent. */
    public Optional<String> in(Metadata metadata) {
        return access.text(metadata);
    }

    /** Returns the value for JSON: a list, or the text of a single value; empty if a single value is not stated. */
    public Optional<?> json(Metadata metadata) {
        return access.json(metadata);
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
        return access.put(metadata, wireName, value).from(this, source);
    }
}
