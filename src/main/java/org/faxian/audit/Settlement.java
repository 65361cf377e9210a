package org.faxian.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.regulation.CorrectableField;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Validity;

/**
 * A command that settles a finding: what is known is filled in, what a person has to say stands in capitals (DATE, REASON).
 *
 * @param words the words of the command line, the first one {@code faxian}
 */
public record Settlement(List<String> words) {
    /** What a shell takes as it stands. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}@%+=:,./_〔〕《》（）、，。；：·—-]+");

    public Settlement {
        words = List.copyOf(words);
        words.forEach(Objects::requireNonNull);
    }

    /** A command with its arguments. */
    static Settlement of(String... words) {
        List<String> all = new ArrayList<>(List.of("faxian"));
        all.addAll(List.of(words));
        return new Settlement(all);
    }

    /** Takes in a file that says it, or says it better. */
    static Settlement ingest(String path) {
        return of("ingest", path);
    }

    /** Puts a field right. */
    static Settlement correct(String id, CorrectableField field, String value) {
        return of("correct", id).with("--set", field.wireName() + "=" + value).forReason();
    }

    /** Records that it was amended by a text that is not held. */
    static Settlement amend(RegulationId id) {
        return act("amend", id, Optional.empty()).with("--by", "INSTRUMENT").forReason();
    }

    /** Records that it was repealed. */
    static Settlement repeal(RegulationId id, Optional<LocalDate> on, Optional<String> instrument) {
        return act("repeal", id, on)
                .with("--by", instrument.orElse("INSTRUMENT"))
                .forReason();
    }

    /** Records that it ended by itself. */
    static Settlement lapse(RegulationId id, Optional<LocalDate> on) {
        return act("lapse", id, on).forReason();
    }

    /** Records that it is in force from that day on. */
    static Settlement resume(RegulationId id, Optional<LocalDate> on) {
        return act("resume", id, on).forReason();
    }

    /** Records what the register says as a person's own decision. */
    static Settlement confirming(RegulationId id, Validity validity) {
        Optional<String> instrument = validity.evidence().stream()
                .flatMap(evidence -> evidence.quoted().stream())
                .map(Evidence.Source::title)
                .findFirst();
        return switch (validity.status()) {
            case REPEALED -> repeal(id, validity.since(), instrument);
            case LAPSED -> lapse(id, validity.since());
            case SUSPENDED ->
                act("suspend", id, validity.since())
                        .with("--by", instrument.orElse("INSTRUMENT"))
                        .forReason();
            case NOT_YET_IN_FORCE, IN_FORCE, PARTIALLY_IN_FORCE, SUPERSEDED, UNKNOWN -> resume(id, validity.since());
        };
    }

    private static Settlement act(String act, RegulationId id, Optional<LocalDate> on) {
        return of(act, id.value()).with("--on", on.map(LocalDate::toString).orElse("DATE"));
    }

    /** With an option and its value. */
    Settlement with(String option, String value) {
        List<String> all = new ArrayList<>(words);
        all.add(option);
        all.add(value);
        return new Settlement(all);
    }

    /** With the reason that every decision has. */
    Settlement forReason() {
        return with("--reason", "REASON");
    }

    /** The command as it is typed. */
    @Override
    public String toString() {
        return String.join(" ", words.stream().map(Settlement::quoted).toList());
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
