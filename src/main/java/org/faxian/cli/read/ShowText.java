package org.faxian.cli.read;

import java.time.LocalDate;
import org.faxian.cli.terminal.Terminal;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Field;
import org.faxian.regulation.FieldUse;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Placeholder;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Validity;

/**
 * One regulation as text.
 *
 * @param day the day whose status is shown
 */
record ShowText(Terminal terminal, LocalDate day) {

    void print(Regulation regulation, RegulationVersion version, RegulationText text) {
        Metadata.Caption caption = version.metadata().caption();
        terminal.print(version.metadata().title());
        terminal.print("  " + regulation.id() + "  " + terminal.label(caption.kind()) + "  "
                + String.join("、", caption.authorities()));
        print(version.timeline().validityOn(day));
        printSources(version);
        regulation.versions().forEach(one -> printVersion(one, one.equals(version)));
        regulation.relations().forEach(this::print);
        regulation
                .explanations()
                .forEach(one -> terminal.say(
                        "cli.show.explanation", one.title(), one.file().path()));
        terminal.print("");
        text.lines().stream().map(Placeholder::shortened).forEach(terminal::print);
        terminal.out().flush();
    }

    private void print(Validity validity) {
        String status = terminal.label(validity.status());
        String basis = terminal.label(validity.basis());
        terminal.print(validity.since()
                .map(since -> terminal.words("cli.show.status-since", day, status, since, basis))
                .orElseGet(() -> terminal.words("cli.show.status", day, status, basis)));
        validity.until().ifPresent(next -> terminal.print("    " + next.on() + " → " + terminal.label(next.status())));
        for (Evidence evidence : validity.evidence()) {
            terminal.print("    " + terminal.label(evidence.sentence())
                    + evidence.quoted()
                            .map(source -> terminal.words("cli.quoted-from", source.title()) + source.id())
                            .orElse(""));
        }
    }

    private void printSources(RegulationVersion version) {
        Field.of(FieldUse.CORRECTED).stream()
                .filter(field -> field.isFrom(Provenance.CATALOGUE, version.metadata()))
                .forEach(field -> terminal.say(
                        "cli.show.from-catalogue",
                        terminal.label(field),
                        field.in(version.metadata()).orElse("")));
        version.disagreements().forEach(one -> terminal.say("cli.show.disagreement", terminal.label(one.sentence())));
        version.corrections().forEach(one -> terminal.say("cli.show.correction", terminal.label(one.sentence())));
    }

    private void printVersion(RegulationVersion version, boolean isShown) {
        terminal.print((isShown ? "  * " : "    ") + version.id() + "  "
                + terminal.label(version.timeline().validityOn(day).status()) + "  "
                + version.original().path());
    }

    private void print(Relation relation) {
        terminal.say(
                "cli.show.relation",
                relation.actor().title(),
                terminal.label(relation.type()),
                relation.target().title(),
                relation.on(),
                relation.clause());
    }
}
