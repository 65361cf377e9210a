package org.faxian.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.faxian.analysis.TextAnalysis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What titles are called for short where no rule tells it (简称): 民诉法 = 民事诉讼法.
 *
 * <p>A plain text file ships with the program, and the operator's own adds to it: a line each, {@code 简称 = 全称}, comments
 * behind {@code #}. The operator's file is read anew once its time or size has changed. Safe for many threads.
 */
public final class Abbreviations {
    private static final Logger LOG = LoggerFactory.getLogger(Abbreviations.class);
    private static final String SHIPPED = "abbreviations.txt";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final NameKey.Maker keys;
    private final Map<String, String> shipped;
    private final Optional<Path> file;
    private volatile Loaded loaded = new Loaded(Look.ABSENT, Map.of(), List.of());

    /** How a file looks; empty where there is none. */
    private record Look(Optional<FileTime> modified, long size) {
        static final Look ABSENT = new Look(Optional.empty(), 0);

        static Look at(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Look(Optional.of(attributes.lastModifiedTime()), attributes.size());
            } catch (IOException e) {
                return ABSENT;
            }
        }
    }

    /** What is in use: keys of what is short, with keys of what is meant. */
    private record Loaded(Look look, Map<String, String> names, List<String> faults) {}

    private Abbreviations(TextAnalysis analysis, Optional<Path> file) {
        this.keys = new NameKey.Maker(analysis);
        this.shipped = readShipped();
        this.file = file;
        names();
    }

    /** Those that ship with the program. */
    public static Abbreviations shipped(TextAnalysis analysis) {
        return new Abbreviations(analysis, Optional.empty());
    }

    /** Those that ship with the program, and those of the operator's file, which need not exist yet. */
    public static Abbreviations with(Path file, TextAnalysis analysis) {
        return new Abbreviations(analysis, Optional.of(file));
    }

    /** The {@link NameKey} of each short name with that of what it means. */
    Map<String, String> names() {
        Look look = file.map(Look::at).orElse(Look.ABSENT);
        Loaded known = loaded;
        boolean isFresh = look.equals(known.look()) && !known.names().isEmpty();
        return isFresh ? known.names() : load(look).names();
    }

    /** What is wrong with the operator's file, each with the line; empty where nothing is. */
    public List<String> faults() {
        names();
        return loaded.faults();
    }

    /** Of those who notice a change at once, one reads the file and says what is wrong with it. */
    private synchronized Loaded load(Look look) {
        if (!look.equals(loaded.look()) || loaded.names().isEmpty()) {
            Map<String, String> names = new HashMap<>(shipped);
            List<String> faults = new ArrayList<>();
            look.modified().flatMap(time -> file).ifPresent(own -> readOwn(own, names, faults));
            faults.forEach(LOG::warn);
            loaded = new Loaded(look, Map.copyOf(names), List.copyOf(faults));
        }
        return loaded;
    }

    private void readOwn(Path own, Map<String, String> names, List<String> faults) {
        try {
            read(own.toString(), Files.readAllLines(own), names, faults);
        } catch (IOException e) {
            faults.add(own + ": cannot be read as UTF-8 (" + e.getMessage()
                    + "); save it as UTF-8 and check its permissions. Until then none of its names are used");
        }
    }

    private Map<String, String> readShipped() {
        try (InputStream in = Abbreviations.class.getResourceAsStream(SHIPPED)) {
            Objects.requireNonNull(in, "the abbreviations are missing from the program: " + SHIPPED);
            Map<String, String> names = new HashMap<>();
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            read(SHIPPED, lines, names, new ArrayList<>());
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException("the abbreviations cannot be read: " + SHIPPED, e);
        }
    }

    private void read(String source, List<String> lines, Map<String, String> names, List<String> faults) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace(BYTE_ORDER_MARK, "").replaceFirst("#.*", "");
            List<String> sides = List.of(line.split("[=＝]", -1)).stream()
                    .map(side -> keys.of(side).text())
                    .toList();
            if (sides.size() == 2 && sides.stream().noneMatch(String::isEmpty)) {
                names.put(sides.getFirst(), sides.getLast());
            } else if (!line.isBlank()) {
                faults.add(source + ", line " + (i + 1) + ": found \"" + line.strip()
                        + "\", expected 简称 = 全称; the line is passed over");
            }
        }
    }
}
