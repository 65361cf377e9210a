package org.faxian.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.regulation.Metadata.Order;

/**
 * The acts that enacted the document.
 *
 * @param days the day of each act, by its field
 * @param bodies the bodies that performed an act, by the field of its day
 * @param readoptedOn later 通过
 * @param amendedOn the date of each 修正 or 修订, as stated
 */
public record Enactment(
        Map<Field, LocalDate> days,
        Map<Field, List<String>> bodies,
        List<LocalDate> readoptedOn,
        List<LocalDate> amendedOn,
        List<Order> orders) {
    /** No acts. */
    public static final Enactment NONE = new Enactment(Map.of(), Map.of(), List.of(), List.of(), List.of());

    public Enactment {
        days.keySet().stream().filter(field -> !field.isDayOfAct()).findFirst().ifPresent(field -> {
            throw new IllegalArgumentException(field.wireName() + " is not the day of an act");
        });
        days = Map.copyOf(days);
        bodies = Map.copyOf(bodies);
        readoptedOn = List.copyOf(readoptedOn);
        amendedOn = List.copyOf(amendedOn);
        orders = List.copyOf(orders);
    }

    /** Returns the day of an act. */
    public Optional<LocalDate> on(Field act) {
        return Optional.ofNullable(days.get(act));
    }

    /** Returns the bodies that performed an act. */
    public List<String> by(Field act) {
        return bodies.getOrDefault(act, List.of());
    }

    /** Returns the day of the first 通过. */
    public Optional<LocalDate> adoptedOn() {
        return on(Field.ADOPTED);
    }

    /** Returns the day of 批准 by a higher body. */
    public Optional<LocalDate> approvedOn() {
        return on(Field.APPROVED);
    }

    /** Returns the 成文日期. */
    public Optional<LocalDate> signedOn() {
        return on(Field.SIGNED_ON);
    }

    /** Returns the 印发日期. */
    public Optional<LocalDate> issuedOn() {
        return on(Field.ISSUED_ON);
    }

    /** Returns the day of 公布 or 发布. */
    public Optional<LocalDate> promulgatedOn() {
        return on(Field.PROMULGATED_ON);
    }

    /** Returns the bodies of the first 通过. */
    public List<String> adoptedBy() {
        return by(Field.ADOPTED);
    }

    /** Returns the bodies of 批准. */
    public List<String> approvedBy() {
        return by(Field.APPROVED);
    }

    /** Returns the bodies of 公布 or 发布. */
    public List<String> promulgatedBy() {
        return by(Field.PROMULGATED_ON);
    }

    /** Returns the days of amendments and later adoptions, in no particular order. */
    public Stream<LocalDate> renewals() {
        return Stream.concat(amendedOn.stream(), readoptedOn.stream());
    }

    /** Returns the days on which the document came about: 通过, 批准, 公布, 印发 and 成文. */
    public Stream<LocalDate> firstDays() {
        return Stream.of(adoptedOn(), approvedOn(), promulgatedOn(), issuedOn(), signedOn())
                .flatMap(Optional::stream);
    }

    /** Returns the best date for the document's first appearance: 公布, otherwise 印发, 成文, 批准 or 通过. */
    public Optional<LocalDate> firstKnownDate() {
        return promulgatedOn()
                .or(this::issuedOn)
                .or(this::signedOn)
                .or(this::approvedOn)
                .or(this::adoptedOn);
    }

    /**
     * Returns the best date for this version's appearance: the latest amendment or later 通过, otherwise the first date.
     */
    public Optional<LocalDate> lastKnownDate() {
        return renewals().max(Comparator.naturalOrder()).or(this::firstKnownDate);
    }

    /** Returns the enactment with another day of an act; empty if it is not stated. */
    public Enactment with(Field act, Optional<LocalDate> day) {
        Map<Field, LocalDate> others = new EnumMap<>(Field.class);
        others.putAll(days);
        others.remove(act);
        day.ifPresent(on -> others.put(act, on));
        return new Enactment(others, bodies, readoptedOn, amendedOn, orders);
    }

    /** Returns the enactment with other bodies that performed an act. */
    public Enactment with(Field act, List<String> by) {
        Map<Field, List<String>> others = new EnumMap<>(Field.class);
        others.putAll(bodies);
        others.remove(act);
        if (!by.isEmpty()) {
            others.put(act, List.copyOf(by));
        }
        return new Enactment(days, others, readoptedOn, amendedOn, orders);
    }

    /** Returns the enactment with other days of later 通过. */
    public Enactment withReadoptions(List<LocalDate> others) {
        return new Enactment(days, bodies, others, amendedOn, orders);
    }

    /** Returns the enactment with other days of amendments. */
    public Enactment withAmendments(List<LocalDate> others) {
        return new Enactment(days, bodies, readoptedOn, others, orders);
    }

    /** Returns the enactment with other orders. */
    public Enactment withOrders(List<Order> others) {
        return new Enactment(days, bodies, readoptedOn, amendedOn, others);
    }
}
