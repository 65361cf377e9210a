package org.faxian.ingest.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The references from one description of an OFD to another.
 *
 * <p>Programs on Windows, where PAGES and Pages are one folder, write some that differ from the names of the archive.
 */
final class OfdReferences {
    private static final Pattern REFERENCE =
            Pattern.compile("[\"'>]\\s*([^\"'<>\\s]{1,300}\\.xml)\\s*[\"'<]", Pattern.CASE_INSENSITIVE);
    private static final int MOST_MENDED = 20_000;

    private final Path root;
    private final Map<String, Path> bySmallName = new HashMap<>();
    private int mended;

    private OfdReferences(Path root) {
        this.root = root;
    }

    /** Gives each description that is not found under the name of a reference to it that name too. */
    static void mend(Path root) throws IOException {
        OfdReferences references = new OfdReferences(root);
        List<Path> descriptions;
        try (Stream<Path> files = Files.walk(root)) {
            descriptions = files.filter(Files::isRegularFile).sorted().toList();
        }
        descriptions.forEach(file -> references.bySmallName.putIfAbsent(references.smallName(file), file));
        Deque<Path> left = new ArrayDeque<>(descriptions);
        while (!left.isEmpty()) {
            references.mend(left.remove(), left);
        }
    }

    private void mend(Path file, Deque<Path> left) throws IOException {
        Matcher reference = REFERENCE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        while (reference.find()) {
            Optional<Path> wanted = place(file, reference.group(1)).filter(Files::notExists);
            Optional<Path> meant = wanted.map(path -> bySmallName.get(smallName(path)));
            if (meant.isPresent() && ++mended <= MOST_MENDED) {
                Files.createDirectories(wanted.get().getParent());
                Files.createLink(wanted.get(), meant.get());
                // Its own references count from its new place.
                left.add(wanted.get());
            }
        }
    }

    /** The place that the reference names, from the root or from the file; empty where it leads out of the folder. */
    private Optional<Path> place(Path file, String reference) {
        try {
            String utf8 = new String(reference.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            Path from = utf8.startsWith("/") ? root : file.resolveSibling(".");
            Path place = from.resolve(utf8.replaceFirst("^/+", "")).normalize();
            return place.startsWith(root) ? Optional.of(place) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private String smallName(Path file) {
        return root.relativize(file).toString().toLowerCase(Locale.ROOT);
    }
}
