package org.faxian.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Timeline;
import org.faxian.regulation.Timeline.Span;
import org.faxian.regulation.Validity;

/** Collects the days on which validities begin and builds a timeline from them. */
final class TimelineBuilder {
    private record Turn(LocalDate on, Validity validity) {}

    private final List<Turn> turns = new ArrayList<>();

    /** Sets the validity from the day on; a later call for the same day replaces an earlier one. */
    TimelineBuilder from(LocalDate day, Validity validity) {
        turns.removeIf(turn -> turn.on().equals(day));
        turns.add(new Turn(day, validity));
        return this;
    }

    /** Sets the validity from the day on and removes all entries on or after that day. */
    TimelineBuilder endsWith(LocalDate day, Validity validity) {
        turns.removeIf(turn -> !turn.on().isBefore(day));
        return from(day, validity);
    }

    Timeline build() {
        List<Turn> ordered = new ArrayList<>();
        turns.stream()
                .sorted(Comparator.comparing(Turn::on))
                .filter(turn ->
                        ordered.isEmpty() || !ordered.getLast().validity().equals(turn.validity()))
                .forEach(ordered::add);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Optional<LocalDate> until =
                    i + 1 < ordered.size() ? Optional.of(ordered.get(i + 1).on()) : Optional.empty();
            Validity validity = ordered.get(i).validity();
            Validity known = i + 1 < ordered.size()
                    ? validity.until(ordered.get(i + 1).on(), ordered.get(i + 1).validity())
                    : validity;
            spans.add(new Span(ordered.get(i).on(), until, known));
        }
        return new Timeline(spans);
    }
}
