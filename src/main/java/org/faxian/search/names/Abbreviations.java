package org.faxian.search.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.analysis.OperatorFile;
import org.faxian.text.Letters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Abbreviations of titles that no rule can derive (简称): 民诉法 = 民事诉讼法.
 *
 * <p>Read from a text file that ships with the program and from an optional file of the operator: one {@code 简称 = 全称}
 * per line, comments after {@code #}. The operator's file is read again when its modification time or size changes.
 * Thread-safe.
 */
public final class Abbreviations {
    private static final Logger LOG = LoggerFactory.getLogger(Abbreviations.class);
    private static final String SHIPPED = "abbreviations.txt";

    private final OperatorFile<Loaded> names;

    /** The current abbreviations: keys of short names, mapped to keys of full names. */
    private record Loaded(Map<String, String> names, List<String> faults) {}

    private Abbreviations(Optional<Path> file) {
        Map<String, String> shipped = new HashMap<>();
        read(SHIPPED, OperatorFile.shipped(Abbreviations.class, SHIPPED), shipped, new ArrayList<>());
        this.names = new OperatorFile<>(file, own -> loaded(shipped, own));
    }

    /** Returns the abbreviations that ship with the program. */
    public static Abbreviations shipped() {
        return new Abbreviations(Optional.empty());
    }

    /**
     * Returns the abbreviations that ship with the program and those of the operator's file, which need not exist yet.
     */
    public static Abbreviations with(Path file) {
        return new Abbreviations(Optional.of(file));
    }

    /** Returns the {@link Letters} of each short name, mapped to the letters of its full name. */
    Map<String, String> names() {
        return names.current().names();
    }

    /** Returns the errors in the operator's file, each with its line; empty if there are none. */
    public List<String> faults() {
        return names.current().faults();
    }

    private Loaded loaded(Map<String, String> shipped, OperatorFile.Text own) {
        Map<String, String> all = new HashMap<>(shipped);
        List<String> faults = new ArrayList<>();
        read(own.source(), own.lines(), all, faults);
        faults.forEach(LOG::warn);
        own.fault().ifPresent(faults::add);
        return new Loaded(Map.copyOf(all), List.copyOf(faults));
    }

    private void read(String source, List<String> lines, Map<String, String> names, List<String> faults) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "");
            List<String> sides = List.of(line.split("[=＝]", -1)).stream()
                    .map(side -> Letters.in(side))
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
