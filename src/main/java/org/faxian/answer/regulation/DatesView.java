package org.faxian.answer.regulation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.faxian.regulation.Field;
import org.faxian.regulation.FieldUse;
import org.faxian.regulation.Metadata;

/** The known dates of a document, each as stated, and the bodies that performed the acts. */
public record DatesView(@JsonIgnore Metadata metadata) {

    /** An act on its day, as a row of the page. */
    public record ActView(Field act, LocalDate on, List<String> by) {}

    /** Returns the values by the fields' names in JSON, in order; a day that is not known is absent. */
    @JsonAnyGetter
    public SortedMap<String, Object> values() {
        SortedMap<String, Object> values = Field.sorted();
        for (Field field : Field.of(FieldUse.ANSWERED)) {
            value(field).ifPresent(value -> values.put(field.wireName(), value));
        }
        return values;
    }

    private Optional<?> value(Field field) {
        return switch (field) {
            case PROMULGATED_ON -> promulgatedOn();
            case FIRST_EFFECTIVE_ON -> firstEffectiveOn();
            default -> field.json(metadata);
        };
    }

    /** Returns the acts that have a row on the page and a known day. */
    public List<ActView> acts() {
        return Field.of(FieldUse.ON_PAGE).stream()
                .flatMap(act -> on(act).map(day -> new ActView(act, day, by(act))).stream())
                .toList();
    }

    private Optional<LocalDate> on(Field act) {
        return act == Field.PROMULGATED_ON
                ? promulgatedOn()
                : metadata.enactment().on(act);
    }

    private List<String> by(Field act) {
        return Field.of(FieldUse.ANSWERED).stream()
                        .anyMatch(field -> field.act().equals(Optional.of(act)))
                ? metadata.enactment().by(act)
                : List.of();
    }

    /** Returns the promulgation date, or the best known substitute if it is not stated. */
    public Optional<LocalDate> promulgatedOn() {
        return metadata.enactment().firstKnownDate();
    }

    /** Returns the days of amendments. */
    public List<LocalDate> amendedOn() {
        return metadata.enactment().amendedOn();
    }

    /** Returns the day on which the regulation, not this version, took effect. */
    public Optional<LocalDate> firstEffectiveOn() {
        return metadata.beganOn();
    }

    /** Returns the day on which this version took effect. */
    public Optional<LocalDate> effectiveOn() {
        return metadata.term().effectiveOn();
    }

    /** Returns the day from which the version has effect, if the regulation itself is older. */
    public Optional<LocalDate> wordingSince() {
        return metadata.wordingSince();
    }

    /** Returns the last day of the term. */
    public Optional<LocalDate> lapsesOn() {
        return metadata.term().lapsesOn();
    }
}
