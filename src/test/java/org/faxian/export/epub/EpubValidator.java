package org.faxian.export.epub;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The validator of EPUB (epubcheck) in a process of its own. */
public final class EpubValidator {
    private static final Path CLASS_PATH = Path.of("target/epubcheck.classpath");

    private EpubValidator() {}

    /** Returns whether the class path of the validator has been fetched. */
    public static boolean isInstalled() throws IOException {
        return Files.exists(CLASS_PATH)
                && Stream.of(classPath().split(File.pathSeparator))
                        .map(Path::of)
                        .allMatch(Files::exists);
    }

    private static String classPath() throws IOException {
        return Files.readString(CLASS_PATH).strip();
    }

    /** Returns the messages on the files of the folder; the last line is the number of files. */
    public static List<String> messages(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        "src/test/epubcheck/CheckFolder.java",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            return out.lines().toList();
        }
    }
}
