package org.faxian.export.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Chinese fonts in the folders of Linux, macOS and Windows.
 *
 * @param folders the folders to look through, with those in them
 * @param named the font file that the operator has named; empty if none
 */
public record InstalledFonts(List<Path> folders, Optional<String> named) {
    /** The environment variable that names a font file for the text. */
    public static final String VARIABLE = "FAXIAN_FONT";

    /** The font files for the text, the best first. Debian's packages bring the first and the fourth. */
    private static final List<String> BODY = List.of(
            "notoserifcjk-regular.ttc",
            "notoserifcjksc-regular.otf",
            "sourcehanserifsc-regular.otf",
            "lxgwwenkai-regular.ttf",
            "simsun.ttc",
            "songti.ttc");

    /** The font files for headings beside each of those for the text. */
    private static final Map<String, String> HEADING = Map.of(
            "notoserifcjk-regular.ttc", "notosanscjk-regular.ttc",
            "notoserifcjksc-regular.otf", "notosanscjksc-regular.otf",
            "sourcehanserifsc-regular.otf", "sourcehansanssc-regular.otf",
            "lxgwwenkai-regular.ttf", "lxgwwenkai-bold.ttf",
            "simsun.ttc", "simhei.ttf");

    private static final int DEEPEST = 6;

    public InstalledFonts {
        folders = List.copyOf(folders);
        Objects.requireNonNull(named, "named");
    }

    /** Returns the fonts of this machine. */
    public static InstalledFonts ofThisMachine() {
        return of(System::getenv, System.getProperty("user.home"));
    }

    private static InstalledFonts of(UnaryOperator<@Nullable String> environment, String home) {
        Stream<String> usual = Stream.of(
                "/usr/share/fonts",
                "/usr/local/share/fonts",
                home + "/.local/share/fonts",
                home + "/.fonts",
                "/System/Library/Fonts",
                "/Library/Fonts",
                home + "/Library/Fonts",
                Optional.ofNullable(environment.apply("WINDIR")).orElse("C:\\Windows") + "\\Fonts");
        return new InstalledFonts(
                usual.map(Path::of).toList(),
                Optional.ofNullable(environment.apply(VARIABLE)).filter(name -> !name.isBlank()));
    }

    /** Returns the faces for a document; throws {@link MissingFontException} if there is none. */
    public FontPair pair() throws IOException {
        if (named.isPresent()) {
            FontFace face = named(named.get());
            return new FontPair(face, face);
        }
        Map<String, Path> files = files();
        String name = BODY.stream().filter(files::containsKey).findFirst().orElseThrow(MissingFontException::new);
        FontFace body = read(Objects.requireNonNull(files.get(name)));
        Path heading = files.get(HEADING.getOrDefault(name, ""));
        return new FontPair(body, heading == null ? body : read(heading));
    }

    private static FontFace named(String file) {
        try {
            return read(Path.of(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new MissingFontException(file);
        }
    }

    private static FontFace read(Path path) throws IOException {
        return FontFace.read(FontFace.simplified(path));
    }

    /** Returns the files in the folders, by their names in small letters. */
    private Map<String, Path> files() {
        Map<String, Path> found = new HashMap<>();
        folders.stream()
                .flatMap(folder -> under(folder).stream())
                .forEach(file ->
                        found.putIfAbsent(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT), file));
        return found;
    }

    /** Returns all files under a folder; none if there is no such folder, or not everything in it may be read. */
    private static List<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            return files.toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
