package org.faxian.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.register.Register;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;

/** The input of an audit: the register on a day and the notes from reading its files. */
final class AuditContext {
    /** Titles of rules, which state their effective date even if a letter issues them. */
    private static final Pattern RULES = Pattern.compile("(?:办法|规定|细则|规则|条例|章程)(?:[（(][^（）()]{1,12}[)）])?$");

    private final Register register;
    private final FileNotes notes;
    private final List<String> inForceOnIssue;
    private final LocalDate day;
    private final Map<RegulationId, Subject> subjects = new LinkedHashMap<>();

    AuditContext(Register register, FileNotes notes, List<String> inForceOnIssue, LocalDate day) {
        this.register = register;
        this.inForceOnIssue = List.copyOf(inForceOnIssue);
        this.notes = notes;
        this.day = day;
        register.regulations().forEach(regulation -> subjects.put(regulation.id(), onTheDay(regulation)));
    }

    private Subject onTheDay(Regulation regulation) {
        RegulationVersion version = regulation.versionOn(day);
        return new Subject(regulation, version, version.timeline().validityOn(day));
    }

    Register register() {
        return register;
    }

    FileNotes notes() {
        return notes;
    }

    /**
     * Returns whether the text is a letter with a known date that by custom is in force from its issue and issues no
     * rules.
     */
    boolean isInForceOnIssue(Subject subject) {
        String title = subject.metadata().title().replaceFirst("[（(][^（）()]{1,30}[)）]$", "");
        boolean issuesRules = subject.metadata()
                .caption()
                .attachedTitle()
                .filter(attached -> RULES.matcher(attached).find())
                .isPresent();
        return !issuesRules
                && subject.metadata().enactment().firstKnownDate().isPresent()
                && inForceOnIssue.stream().anyMatch(title::endsWith);
    }

    LocalDate day() {
        return day;
    }

    /** Returns all regulations. */
    Stream<Subject> all() {
        return subjects.values().stream();
    }

    /** Returns the regulations that have not ended. */
    Stream<Subject> living() {
        return all().filter(subject -> !subject.isOver());
    }

    /** Returns the regulation with the given id; empty if it was withdrawn. */
    Optional<Subject> find(RegulationId id) {
        return Optional.ofNullable(subjects.get(id));
    }

    /** Returns the regulation as it would be without decisions. */
    Optional<Subject> undecided(RegulationId id) {
        List<Regulation> undecided = register.undecided();
        return undecided.stream().filter(one -> one.id().equals(id)).findFirst().map(this::onTheDay);
    }
}
