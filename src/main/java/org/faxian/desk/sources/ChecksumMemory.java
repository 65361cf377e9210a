package org.faxian.desk.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.faxian.corpus.FileState;
import org.faxian.regulation.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A disposable file of the checksums of a corpus: a line for each file, and a line that shows whether it is complete.
 * If it is missing or damaged, the files are read again.
 */
record ChecksumMemory(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(ChecksumMemory.class);

    private static final String VERSION = "1";
    /** The coarsest clock of a file system is that of FAT, with two seconds. */
    private static final long COARSEST_NANOS = 3_000_000_000L;

    private static final int FIELDS_OF_FILE = 3;

    /** A file, or a member of an archive, with its checksum; the name of a file that is no member is empty. */
    record Summed(String member, Sha256 sha256) {}

    /**
     * The checksums found in a file.
     *
     * @param state the state of the file before it was read; empty if it must be read again in any case
     * @param readAt the time before it was looked at, in nanoseconds since 1970
     */
    record Known(String state, long readAt, List<Summed> files) {
        Known {
            files = List.copyOf(files);
        }

        /**
         * Returns whether a file in the given state has the same bytes. A file that was changed about when it was read
         * may have changed again within one tick of the clock of its file system, and shows nothing of that.
         */
        boolean stillHolds(FileState now) {
            return state.equals(now.text()) && now.changed() < readAt - COARSEST_NANOS;
        }
    }

    /** Returns the remembered checksums by path; empty if there are none or the file is damaged. */
    Map<String, Known> read() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            String all = Files.readString(file);
            int last = all.lastIndexOf('\n', all.length() - 2) + 1;
            if (!all.endsWith("\n") || !all.substring(last, all.length() - 1).equals(seal(all.substring(0, last)))) {
                return Map.of();
            }
            Map<String, Known> known = new HashMap<>();
            all.substring(0, last).lines().forEach(line -> add(line.split("\t", -1), known));
            return known;
        } catch (IOException | RuntimeException e) {
            LOG.debug("The checksums in {} are computed again", file, e);
            return Map.of();
        }
    }

    private static void add(String[] fields, Map<String, Known> known) {
        List<Summed> files = new ArrayList<>();
        for (int i = FIELDS_OF_FILE; i < fields.length; i += 2) {
            files.add(new Summed(fields[i], new Sha256(fields[i + 1])));
        }
        known.put(fields[0], new Known(fields[1], Long.parseLong(fields[2]), files));
    }

    /** Writes the checksums of the files by path; leaves out files whose names would break a line. */
    void write(Map<String, Known> known) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(known).forEach((path, one) -> {
            if (!one.state().isEmpty() && isPlain(path) && one.files().stream().allMatch(f -> isPlain(f.member()))) {
                all.append(path).append('\t').append(one.state()).append('\t').append(one.readAt());
                one.files().forEach(file -> all.append('\t')
                        .append(file.member())
                        .append('\t')
                        .append(file.sha256()));
                all.append('\n');
            }
        });
        all.append(seal(all.toString())).append('\n');
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path half = Files.createTempFile(file.toAbsolutePath().getParent(), "checksums", ".part");
            try {
                Files.writeString(half, all);
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            LOG.debug("The checksums could not be kept and will be computed again", e);
        }
    }

    private static boolean isPlain(String name) {
        return name.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r')
                // A name that is no valid text could come back as another one.
                && StandardCharsets.UTF_8.newEncoder().canEncode(name)
                && name.indexOf('\uFFFD') < 0;
    }

    private static String seal(String lines) {
        CRC32C crc = new CRC32C();
        crc.update(lines.getBytes(StandardCharsets.UTF_8));
        return VERSION + " " + Long.toHexString(crc.getValue());
    }
}
