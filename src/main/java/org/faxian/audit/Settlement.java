package org.faxian.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.language.Language;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Field;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Validity;
import org.faxian.regulation.VersionId;

/**
 * A command that settles a finding. Known values are filled in; values for a person to fill in are in capitals (DATE,
 * REASON).
 *
 * @param words the words of the command line, the first one {@code faxian}
 */
public record Settlement(List<String> words) {
    /** Words that need no quoting in a shell. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}@%+=:,./_〔〕《》（）、，。；：·—-]+");

    /** A value that a person fills in, alone or after the name of a field. */
    private static final Pattern FOR_A_PERSON =
            Pattern.compile("(?<=^|=)(?:DATE|REASON|INSTRUMENT|FILE|FOLDER|ID|TITLE|NUMBER|AUTHORITIES|KIND)$");

    public Settlement {
        words = List.copyOf(words);
        words.forEach(Objects::requireNonNull);
    }

    /** Creates a command with its arguments. */
    static Settlement of(String... words) {
        List<String> all = new ArrayList<>(List.of("faxian"));
        all.addAll(List.of(words));
        return new Settlement(all);
    }

    /** Creates the command to ingest a file. */
    static Settlement ingest(String path) {
        return of("ingest", path);
    }

    /** Creates the command to correct a field. */
    static Settlement correct(String id, Field field, String value) {
        return of("correct", id).with("--set", field.wireName() + "=" + value).forReason();
    }

    /** Creates the command to record an amendment by a text that is not held. */
    static Settlement amend(RegulationId id) {
        return amend(id, Optional.empty());
    }

    /** Creates the command to record an amendment, on a day if it is known. */
    static Settlement amend(RegulationId id, Optional<LocalDate> on) {
        return act("amend", id, on).with("--instrument", "INSTRUMENT").forReason();
    }

    /** Creates the command to make a version a regulation of its own. */
    static Settlement split(VersionId version) {
        return of("split", version.toString()).forReason();
    }

    /** Creates the command to record a repeal. */
    static Settlement repeal(RegulationId id, Optional<LocalDate> on, Optional<String> instrument) {
        return act("repeal", id, on)
                .with("--instrument", instrument.orElse("INSTRUMENT"))
                .forReason();
    }

    /** Creates the command to record a lapse. */
    static Settlement lapse(RegulationId id, Optional<LocalDate> on) {
        return act("lapse", id, on).forReason();
    }

    /** Creates the command to record that the regulation is in force from a day on. */
    static Settlement resume(RegulationId id, Optional<LocalDate> on) {
        return act("resume", id, on).forReason();
    }

    /** Creates the command to record the status of the register as a person's decision. */
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
                        .with("--instrument", instrument.orElse("INSTRUMENT"))
                        .forReason();
            case NOT_YET_IN_FORCE, IN_FORCE, PARTIALLY_IN_FORCE, SUPERSEDED, UNKNOWN -> resume(id, validity.since());
        };
    }

    private static Settlement act(String act, RegulationId id, Optional<LocalDate> on) {
        return of(act, id.value()).with("--on", on.map(LocalDate::toString).orElse("DATE"));
    }

    /** Returns the command with an option and its value. */
    Settlement with(String option, String value) {
        List<String> all = new ArrayList<>(words);
        all.add(option);
        all.add(value);
        return new Settlement(all);
    }

    /** Returns the command with the reason that every decision requires. */
    Settlement forReason() {
        return with("--reason", "REASON");
    }

    /** Returns the command as it is typed. */
    @Override
    public String toString() {
        return String.join(" ", words.stream().map(Settlement::quoted).toList());
    }

    /** Returns the command with what a person fills in named in the language: 理由 for REASON. */
    public String in(Language language) {
        return new Settlement(words.stream()
                        .map(word -> FOR_A_PERSON
                                .matcher(word)
                                .replaceAll(found -> language.say("audit.placeholder." + found.group())))
                        .toList())
                .toString();
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
