package org.faxian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The status of each file of the sample corpus by first day, written by hand from the documents. */
record StatusTable(Map<String, NavigableMap<LocalDate, String>> turns) {
    /** The value before a file is known: neither listed nor made. */
    static final String ABSENT = "-";

    static StatusTable read() {
        Map<String, NavigableMap<LocalDate, String>> turns = new LinkedHashMap<>();
        try (InputStream table =
                Objects.requireNonNull(StatusTable.class.getResourceAsStream("sample-corpus-days.tsv"))) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split("\t");
                        turns.computeIfAbsent(cells[0], k -> new TreeMap<>()).put(LocalDate.parse(cells[1]), cells[2]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StatusTable(turns);
    }

    Set<String> files() {
        return turns.keySet();
    }

    String statusOn(String file, LocalDate day) {
        return Objects.requireNonNull(turns.get(file)).floorEntry(day).getValue();
    }

    /** Returns the days on which a status changes. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        turns.values().forEach(own -> days.addAll(own.keySet()));
        return days;
    }
}
