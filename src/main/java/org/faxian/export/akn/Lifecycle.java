package org.faxian.export.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.regulation.Change;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationChanges;

/** The events in the life of a regulation, oldest first. */
record Lifecycle(List<Event> events) {
    /**
     * An event.
     *
     * @param act the other regulation that caused it; empty if it is the regulation's own event or the act is not held
     */
    record Event(String eId, LocalDate on, Change.Type type, Optional<Evidence.Source> act) {

        /** Returns the type in Akoma Ntoso; empty for an event that changes neither text nor existence. */
        Optional<String> aknType() {
            return switch (type) {
                case PROMULGATED -> Optional.of("generation");
                case AMENDED, PARTLY_REPEALED -> Optional.of("amendment");
                case REPEALED, LAPSED -> Optional.of("repeal");
                case TOOK_EFFECT, SUSPENDED, RESUMED, CORRECTED, WITHDRAWN -> Optional.empty();
            };
        }

        /** Returns the name of the concept that the event is an instance of: {@code took-effect}. */
        String concept() {
            return concept(type);
        }

        private static String concept(Change.Type type) {
            return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns what is known of the regulation's life, days to come included. */
    static Lifecycle of(Regulation regulation) {
        Collection<Change> changes = RegulationChanges.of(regulation, id -> Optional.empty());
        List<Event> events = new ArrayList<>();
        changes.stream()
                .filter(change -> change.type() != Change.Type.CORRECTED)
                .sorted(Comparator.comparing(Change::on).thenComparing(Change::type))
                .forEach(change -> events.add(new Event(
                        "eventRef_" + (events.size() + 1), change.on(), change.type(), act(change, regulation))));
        return new Lifecycle(List.copyOf(events));
    }

    private static Optional<Evidence.Source> act(Change change, Regulation regulation) {
        return change.grounds().stream()
                .flatMap(grounds -> grounds.evidence().stream())
                .flatMap(evidence -> evidence.quoted().stream())
                .filter(source -> !source.id().equals(regulation.id()))
                .findFirst();
    }

    /** Returns the reference to the event that begins or ends a period of force on the day. */
    Optional<String> reference(LocalDate day) {
        return events.stream()
                .filter(event -> event.on().equals(day))
                .reduce((former, latter) -> latter)
                .map(event -> "#" + event.eId());
    }

    /** Returns the distinct types of the events. */
    Stream<Change.Type> types() {
        return events.stream().map(Event::type).distinct();
    }

    /** Returns the name of the concept of a type of events. */
    static String concept(Change.Type type) {
        return Event.concept(type);
    }
}
