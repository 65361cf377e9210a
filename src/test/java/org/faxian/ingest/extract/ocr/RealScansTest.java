package org.faxian.ingest.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.extract.Extracting;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Tests of real regulations as pictures; skipped without them next to the repository or without Tesseract. */
@Tag("process")
class RealScansTest {
    private static final double ENOUGH = 0.97;

    @TestFactory
    Stream<DynamicTest> everyScanGivesNearlyItsWholeTextAndSaysThatItWasReadByOcr() throws IOException {
        Optional<Path> formats = Stream.of(System.getProperty("faxian.real", "../shared/real"), "../../shared/real")
                .map(root -> Path.of(root, "formats"))
                .filter(Files::isDirectory)
                .findFirst();
        if (formats.isEmpty()) {
            return skipped("the real files are not beside the repository: set -Dfaxian.real");
        }
        if (ChineseOcr.installed().isEmpty()) {
            return skipped("tesseract with chi_sim is not installed: run scripts/install-test-needs as root");
        }
        try (Stream<Path> files = Files.list(formats.get())) {
            List<Path> scans = files.filter(file -> file.toString().endsWith("-scan.pdf"))
                    .sorted()
                    .toList();
            return scans.stream()
                    .map(scan -> DynamicTest.dynamicTest(scan.getFileName().toString(), () -> check(scan)));
        }
    }

    private static Stream<DynamicTest> skipped(String why) {
        return Stream.of(DynamicTest.dynamicTest(why, () -> Assumptions.abort(why)));
    }

    private static void check(Path scan) throws IOException {
        ExtractedText text = Extracting.text(scan);
        String name = scan.getFileName().toString().replace("-scan.pdf", ".txt");
        String expected = squeezed(Files.readString(scan.resolveSibling("text").resolve(name)));
        String found = squeezed(String.join("", text.paragraphs()));

        assertThat(text.warnings()).extracting(warning -> warning.code()).containsExactly("ocr");
        assertThat(1 - distance(found, expected) / (double) expected.length()).isGreaterThan(ENOUGH);
    }

    /** Returns the text without blanks and with punctuation in one width, as the search folds it. */
    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        for (char c : text.replaceAll("[\\s\\p{Z}]+", "").toCharArray()) {
            squeezed.append(c > 0xFF00 && c < 0xFF5F ? (char) (c - 0xFEE0) : c);
        }
        return squeezed.toString();
    }

    private static int distance(String a, String b) {
        int[] costs = new int[b.length() + 1];
        for (int j = 0; j < costs.length; j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j < costs.length; j++) {
                int above = costs[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                costs[j] = Math.min(Math.min(above, costs[j - 1]) + 1, change);
                diagonal = above;
            }
        }
        return costs[b.length()];
    }
}
