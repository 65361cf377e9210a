package org.faxian.cli.intake;

import java.util.List;
import java.util.function.Consumer;
import org.faxian.cli.terminal.Terminal;
import org.faxian.desk.intake.FileReport;
import org.faxian.desk.intake.IngestReport;
import org.faxian.desk.intake.IngestReport.FieldCounts;
import org.faxian.ingest.FileOutcome;
import org.faxian.language.Message;
import org.faxian.register.CatalogueReport;
import org.faxian.regulation.LegalDay;

/** An ingest report as text: first the files that need a person's attention, then the figures. */
final class IngestReportText {
    /** The number of doubtful files printed, so that the rest of the report stays visible; JSON lists all. */
    private static final int MOST_DOUBTFUL = 50;
    /** The number of lines printed per kind of message, of which there may be thousands. */
    private static final int SHOWN = 10;

    /** The columns of an outcome. */
    private static final int OUTCOME = 15;
    /** The columns of a doubt. */
    private static final int DOUBT = 22;

    private final Terminal terminal;

    IngestReportText(Terminal terminal) {
        this.terminal = terminal;
    }

    public void print(IngestReport report) {
        report.files().stream()
                .filter(file -> file.outcome().isFailure() || file.release().isPresent() || isShared(file))
                .forEach(this::printFile);
        printDoubtful(report);
        report.files().forEach(this::printSameText);
        report.files().forEach(this::printPublished);
        terminal.print("");
        printOutcomes(report);
        printSameTexts(report);
        printRecognised(report.recognised());
        printDoubts(report);
        printRegister(report);
    }

    /** Returns whether the file yielded several regulations. */
    private static boolean isShared(FileReport file) {
        return file.outcome() == FileOutcome.REGISTERED && file.hasDetail();
    }

    private void printFile(FileReport file) {
        String label = label(file.outcome());
        String line = file.hasDetail()
                ? terminal.words("cli.ingest.outcome", label, file.file(), file.detail())
                : terminal.words("cli.line", label, file.file());
        terminal.print(line + terminal.with("cli.ingest.release", file.release()));
    }

    /** Prints what would become of a file. */
    void printRehearsed(FileReport file) {
        terminal.print(terminal.words("cli.line", label(file.outcome()), file.file()) + "  " + file.title()
                + terminal.words(file.detail()) + terminal.with("cli.ingest.release", file.release()));
    }

    private String label(FileOutcome outcome) {
        return terminal.words(Message.named("cli.outcome.", outcome));
    }

    private void printDoubtful(IngestReport report) {
        List<FileReport> doubtful =
                report.files().stream().filter(file -> !file.doubts().isEmpty()).toList();
        doubtful.stream()
                .limit(MOST_DOUBTFUL)
                .forEach(file -> terminal.say("cli.ingest.doubts", file.file(), codes(file)));
        if (doubtful.size() > MOST_DOUBTFUL) {
            terminal.say("cli.ingest.more-doubts", doubtful.size() - MOST_DOUBTFUL);
        }
    }

    private void printSameText(FileReport file) {
        file.sameTextAs().ifPresent(other -> terminal.say("cli.ingest.same-text", file.file(), other));
    }

    private void printPublished(FileReport file) {
        file.published()
                .ifPresent(decision -> terminal.say(
                        "cli.ingest.published",
                        file.file(),
                        decision.by(),
                        LegalDay.of(decision.at()),
                        decision.reason()));
    }

    private void printCatalogue(CatalogueReport catalogue) {
        terminal.say(
                "cli.ingest.catalogue", catalogue.path(), catalogue.listed(), catalogue.matched(), catalogue.filled());
        printSome(catalogue.findings(), this::printListed, "cli.ingest.more-listed");
    }

    private void printListed(CatalogueReport.Finding finding) {
        List<String> candidates = finding.candidates().stream()
                .map(candidate -> "《" + candidate.title() + "》" + candidate.id())
                .toList();
        String problem = terminal.words(Message.named("cli.catalogue.problem.", finding.problem()));
        if (candidates.isEmpty()) {
            terminal.say("cli.ingest.listed", problem, finding.row());
        } else {
            terminal.say("cli.ingest.listed-near", problem, finding.row(), candidates);
        }
    }

    private <T> void printSome(List<T> all, Consumer<T> print, String more) {
        all.stream().limit(SHOWN).forEach(print);
        if (all.size() > SHOWN) {
            terminal.say(more, all.size() - SHOWN);
        }
    }

    private List<String> codes(FileReport file) {
        return file.doubts().entrySet().stream()
                .map(doubt -> doubt.getValue() == 1
                        ? doubt(doubt.getKey())
                        : terminal.words("cli.ingest.doubt", doubt(doubt.getKey()), doubt.getValue()))
                .toList();
    }

    private String doubt(String code) {
        return terminal.words("cli.doubt." + code);
    }

    private void printOutcomes(IngestReport report) {
        report.counts()
                .forEach((outcome, files) -> terminal.print(terminal.number(files) + "  "
                        + terminal.padded(label(outcome), OUTCOME) + " " + terminal.words(outcome.meaning())));
        double seconds = report.took().toMillis() / 1000.0;
        terminal.say(
                "cli.ingest.total",
                terminal.number(report.files().size()),
                "%.1f".formatted(seconds),
                "%.1f".formatted(seconds > 0 ? report.files().size() / seconds : 0));
    }

    private void printSameTexts(IngestReport report) {
        long repeating = report.files().stream()
                .filter(file -> file.sameTextAs().isPresent())
                .count();
        if (repeating > 0) {
            terminal.say("cli.ingest.same-texts", terminal.number(repeating));
        }
    }

    private void printRecognised(FieldCounts counts) {
        if (counts.documents() == 0) {
            return;
        }
        terminal.print("");
        terminal.say("cli.ingest.recognised", counts.documents());
        counts.fields()
                .forEach((field, documents) ->
                        terminal.say("cli.ingest.field", terminal.number(documents), field.term()));
    }

    private void printDoubts(IngestReport report) {
        long files =
                report.files().stream().filter(file -> !file.doubts().isEmpty()).count();
        if (files == 0) {
            return;
        }
        terminal.print("");
        terminal.say("cli.ingest.doubted", files);
        report.doubts()
                .forEach((code, count) -> terminal.say(
                        "cli.ingest.doubt-count",
                        terminal.number(count.times()),
                        terminal.padded(doubt(code), DOUBT),
                        count.files()));
    }

    private void printRegister(IngestReport report) {
        terminal.print("");
        if (report.unmatchedRepeals() > 0) {
            terminal.say("cli.ingest.unmatched", report.unmatchedRepeals());
        }
        report.missing().forEach(path -> terminal.say("cli.ingest.missing", path));
        report.changed().forEach(path -> terminal.say("cli.ingest.changed", path));
        report.catalogues().forEach(this::printCatalogue);
        printSome(
                report.disagreements(),
                sentence -> terminal.say("cli.ingest.disagrees", sentence),
                "cli.ingest.more-disagrees");
        printSome(
                report.contradictions(),
                sentence -> terminal.say("cli.contradiction", sentence),
                "cli.ingest.more-contradictions");
        report.notices().forEach(notice -> terminal.say("cli.notice", notice));
        terminal.say(
                "cli.ingest.index",
                report.index().regulations(),
                report.index().versions(),
                report.index().replaced(),
                report.index().deleted(),
                report.index().generation());
    }
}
