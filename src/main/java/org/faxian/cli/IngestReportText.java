package org.faxian.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.faxian.cli.IngestReport.FileReport;

/** Prints for a person what became of the files. */
final class IngestReportText {
    /** How many contradictions are named where there may be thousands. */
    private static final int SHOWN = 10;

    private final PrintWriter out;

    IngestReportText(PrintWriter out) {
        this.out = out;
    }

    void print(IngestReport report) {
        report.files().stream()
                .filter(file -> file.outcome().isFailure() || file.outcome() == FileOutcome.WITHHELD)
                .forEach(this::printFile);
        out.println();
        for (Map.Entry<FileOutcome, Integer> count : report.counts().entrySet()) {
            out.printf(
                    "%6d  %-15s %s%n",
                    count.getValue(), count.getKey(), count.getKey().meaning());
        }
        double seconds = report.took().toMillis() / 1000.0;
        out.printf(
                Locale.ROOT,
                "%6d  files in %.1f s (%.1f a second)%n",
                report.files().size(),
                seconds,
                seconds > 0 ? report.files().size() / seconds : 0);
        printRegister(report);
    }

    private void printFile(FileReport file) {
        out.println(file.outcome() + "  " + file.file() + (file.detail().isEmpty() ? "" : ": " + file.detail()));
    }

    private void printRegister(IngestReport report) {
        long doubtful =
                report.files().stream().filter(file -> file.warnings() > 0).count();
        if (doubtful > 0) {
            out.println(doubtful + " files read with doubts: see them with faxian inspect FILE");
        }
        if (report.unmatchedRepeals() > 0) {
            out.println(report.unmatchedRepeals() + " repeal clauses name a document that is not in the corpus");
        }
        report.missing()
                .forEach(path -> out.println(
                        "MISSING  " + path + ": the file is gone; its regulation stays listed. Put the file back"));
        report.changed()
                .forEach(path -> out.println("CHANGED  " + path
                        + ": the file was changed in place and is a new source; the former text stays known"));
        report.contradictions().stream().limit(SHOWN).forEach(sentence -> out.println("CONTRADICTION  " + sentence));
        if (report.contradictions().size() > SHOWN) {
            out.println("CONTRADICTION  and " + (report.contradictions().size() - SHOWN) + " more: --json names all");
        }
        report.notices().forEach(notice -> out.println("NOTICE  " + notice));
        out.println("index: " + report.index().regulations() + " regulations, "
                + report.index().versions() + " versions; " + report.index().replaced() + " written, "
                + report.index().deleted() + " taken out (generation "
                + report.index().generation() + ")");
    }
}
