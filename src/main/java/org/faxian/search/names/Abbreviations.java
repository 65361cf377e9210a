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
 * What titles are called for short where no rule tells it (简称): 民诉法 = 民事诉讼法.
 *
 * <p>A plain text file ships with the program, and the operator's own adds to it: a line each, {@code 简称 = 全称}, comments
 * behind {@code #}. The operator's file is read anew once its time or size has changed. Safe for many threads.
 */
public final class Abbreviations {
    private static final Logger LOG = LoggerFactory.getLogger(Abbreviations.class);
    private static final String SHIPPED = "abbreviations.txt";

    private final OperatorFile<Loaded> names;

    /** What is in use: keys of what is short, with keys of what is meant. */
    private record Loaded(Map<String, String> names, List<String> faults) {}

    private Abbreviations(Optional<Path> file) {
        Map<String, String> shipped = new HashMap<>();
        read(SHIPPED, OperatorFile.shipped(Abbreviations.class, SHIPPED), shipped, new ArrayList<>());
        this.names = new OperatorFile<>(file, own -> loaded(shipped, own));
    }

    /** Those that ship with the program. */
    public static Abbreviations shipped() {
        return new Abbreviations(Optional.empty());
    }

    /** Those that ship with the program, and those of the operator's file, which need not exist yet. */
    public static Abbreviations with(Path file) {
        return new Abbreviations(Optional.of(file));
    }

    /** The {@link Letters} of each short name with that of what it means. */
    Map<String, String> names() {
        return names.current().names();
    }

    /** What is wrong with the operator's file, each with the line; empty where nothing is. */
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
