package org.faxian.ingest.extract.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** The OCR program Tesseract with its data for simplified Chinese. */
public final class ChineseOcr {
    private static final String PROGRAM = "tesseract";
    private static final String LANGUAGE = "chi_sim";
    private static final int SECONDS_TO_ANSWER = 10;
    private static final int SECONDS_A_PAGE = 60;
    /** Layout of a single block of lines; Tesseract's own search for blocks loses the indents of first lines. */
    private static final String ONE_BLOCK = "6";

    private static final String ONE_LINE = "7";

    private ChineseOcr() {}

    /**
     * Returns the program, or empty if it or its Chinese data is missing; without this data it reads Chinese as
     * English.
     */
    public static Optional<ChineseOcr> installed() {
        try {
            List<String> languages =
                    run(SECONDS_TO_ANSWER, PROGRAM, "--list-langs").orElse(List.of());
            return languages.contains(LANGUAGE) ? Optional.of(new ChineseOcr()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Reads a page; empty if the program took too long. */
    Optional<OcrPage> read(BufferedImage image, int page) throws IOException {
        Optional<List<String>> table = table(image, ONE_BLOCK);
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        OcrPage.of(MergedOcrLines.readAgain(table.get(), image, line -> table(line, ONE_LINE)), page));
    }

    private static Optional<List<String>> table(BufferedImage image, String layout) throws IOException {
        Path picture = Files.createTempFile("faxian-ocr", ".png");
        try {
            ImageIO.write(image, "png", picture.toFile());
            return run(SECONDS_A_PAGE, PROGRAM, picture.toString(), "stdout", "-l", LANGUAGE, "--psm", layout, "tsv");
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    private static Optional<List<String>> run(int seconds, String... command) throws IOException {
        Path output = Files.createTempFile("faxian-ocr", ".txt");
        ProcessBuilder builder = new ProcessBuilder(Arrays.asList(command))
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile());
        // Several threads for one page cost more time than they save.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return ended(process, seconds)
                    ? Optional.of(new ArrayList<>(Files.readAllLines(output)))
                    : Optional.empty();
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static boolean ended(Process process, int seconds) throws IOException {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                return false;
            }
            if (process.exitValue() != 0) {
                throw new IOException("tesseract ended with " + process.exitValue());
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a page was read by OCR", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
