package org.faxian.ingest.extract.ofd;

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
 * References from one description of an OFD file to another.
 *
 * <p>On Windows, PAGES and Pages are one folder, so some programs write references that differ from the names in the
 * archive.
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

    /** Links each description that is referenced under another spelling to that name as well. */
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
                // References in the linked file are resolved from its new place.
                left.add(wanted.get());
            }
        }
    }

    /** Resolves a reference from the root or the file; empty if it leads out of the folder. */
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
