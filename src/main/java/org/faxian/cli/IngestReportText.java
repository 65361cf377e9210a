package org.faxian.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.faxian.desk.intake.FileReport;
import org.faxian.desk.intake.IngestReport;
import org.faxian.desk.intake.IngestReport.FieldCounts;
import org.faxian.desk.sources.FileOutcome;
import org.faxian.register.CatalogueReport;
import org.faxian.regulation.LegalDay;

/** An ingest report as text: first the files that need a person's attention, then the figures. */
final class IngestReportText {
    /** The number of doubtful files printed, so that the rest of the report stays visible; JSON lists all. */
    private static final int MOST_DOUBTFUL = 50;
    /** The number of lines printed per kind of message, of which there may be thousands. */
    private static final int SHOWN = 10;

    private final PrintWriter out;

    IngestReportText(PrintWriter out) {
        this.out = out;
    }

    public void print(IngestReport report) {
        report.files().stream()
                .filter(file -> file.outcome().isFailure() || file.release().isPresent() || isShared(file))
                .forEach(this::printFile);
        printDoubtful(report);
        report.files().forEach(this::printSameText);
        report.files().forEach(this::printPublished);
        out.println();
        printOutcomes(report);
        printSameTexts(report);
        printRecognised(report.recognised());
        printDoubts(report);
        printRegister(report);
    }

    /** Returns whether the file yielded several regulations. */
    private static boolean isShared(FileReport file) {
        return file.outcome() == FileOutcome.REGISTERED && !file.detail().isEmpty();
    }

    private void printFile(FileReport file) {
        out.println(file.outcome() + "  " + file.file() + (file.detail().isEmpty() ? "" : ": " + file.detail())
                + file.release().map(command -> "; to publish it: " + command).orElse(""));
    }

    private void printDoubtful(IngestReport report) {
        List<FileReport> doubtful =
                report.files().stream().filter(file -> !file.doubts().isEmpty()).toList();
        doubtful.stream()
                .limit(MOST_DOUBTFUL)
                .forEach(file -> out.println("DOUBTS  " + file.file() + ": " + codes(file)));
        if (doubtful.size() > MOST_DOUBTFUL) {
            out.println("DOUBTS  " + (doubtful.size() - MOST_DOUBTFUL) + " more files: --json names all of them");
        }
    }

    private void printSameText(FileReport file) {
        file.sameTextAs()
                .ifPresent(other -> out.println("SAME TEXT  " + file.file() + ": taken for the same text as " + other));
    }

    private void printPublished(FileReport file) {
        file.published()
                .ifPresent(
                        decision -> out.println("PUBLISHED  " + file.file() + ": decided by " + decision.by() + " on "
                                + LegalDay.of(decision.at()) + ": "
                                + decision.reason()));
    }

    private void printCatalogue(CatalogueReport catalogue) {
        out.println("CATALOGUE  " + catalogue.path() + ": " + catalogue.listed() + " documents listed, "
                + catalogue.matched() + " of them beside it, " + catalogue.filled()
                + " fields told that their texts do not tell");
        printSome(
                "  LISTED  ",
                catalogue.findings().stream().map(IngestReportText::sentence).toList());
    }

    private static String sentence(CatalogueReport.Finding finding) {
        String candidates = finding.candidates().stream()
                .map(candidate -> "《" + candidate.title() + "》" + candidate.id())
                .collect(Collectors.joining(", "));
        return finding.problem().meaning() + ": " + finding.row()
                + (candidates.isEmpty() ? "" : "; nearest: " + candidates);
    }

    private void printSome(String label, List<String> sentences) {
        sentences.stream().limit(SHOWN).forEach(sentence -> out.println(label + sentence));
        if (sentences.size() > SHOWN) {
            out.println(label + "and " + (sentences.size() - SHOWN) + " more: --json names all");
        }
    }

    private static String codes(FileReport file) {
        return file.doubts().entrySet().stream()
                .map(doubt -> doubt.getValue() == 1 ? doubt.getKey() : doubt.getKey() + " ×" + doubt.getValue())
                .collect(Collectors.joining(", "));
    }

    private void printOutcomes(IngestReport report) {
        report.counts().forEach((outcome, files) -> out.printf("%6d  %-15s %s%n", files, outcome, outcome.meaning()));
        double seconds = report.took().toMillis() / 1000.0;
        out.printf(
                Locale.ROOT,
                "%6d  files in %.1f s (%.1f a second)%n",
                report.files().size(),
                seconds,
                seconds > 0 ? report.files().size() / seconds : 0);
    }

    private void printSameTexts(IngestReport report) {
        long repeating = report.files().stream()
                .filter(file -> file.sameTextAs().isPresent())
                .count();
        if (repeating > 0) {
            out.printf(
                    "%6d  of them taken for the same text as another file: one version with several files%n",
                    repeating);
        }
    }

    private void printRecognised(FieldCounts counts) {
        if (counts.documents() == 0) {
            return;
        }
        out.printf("%nrecognised in the %d documents read just now:%n", counts.documents());
        counts.fields().forEach((field, documents) -> out.printf("%6d  %s%n", documents, field.label()));
    }

    private void printDoubts(IngestReport report) {
        long files =
                report.files().stream().filter(file -> !file.doubts().isEmpty()).count();
        if (files == 0) {
            return;
        }
        out.printf("%n%d files read with doubts: see them with faxian inspect FILE%n", files);
        report.doubts()
                .forEach((code, count) -> out.printf("%6d  %-22s in %d files%n", count.times(), code, count.files()));
    }

    private void printRegister(IngestReport report) {
        out.println();
        if (report.unmatchedRepeals() > 0) {
            out.println(report.unmatchedRepeals() + " repeal clauses name a document that is not in the corpus");
        }
        report.missing()
                .forEach(path -> out.println(
                        "MISSING  " + path + ": the file is gone; its regulation stays listed. Put the file back"));
        report.changed()
                .forEach(path -> out.println("CHANGED  " + path
                        + ": the file was changed in place and is a new source; the former text stays known"));
        report.catalogues().forEach(this::printCatalogue);
        printSome("DISAGREES  ", report.disagreements());
        printSome("CONTRADICTION  ", report.contradictions());
        report.notices().forEach(notice -> out.println("NOTICE  " + notice));
        out.println("index: " + report.index().regulations() + " regulations, "
                + report.index().versions() + " versions; " + report.index().replaced() + " written, "
                + report.index().deleted() + " taken out (generation "
                + report.index().generation() + ")");
    }
}
