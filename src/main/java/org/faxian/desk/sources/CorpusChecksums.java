package org.faxian.desk.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.corpus.Corpus;
import org.faxian.corpus.FileState;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.Parallel;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.ChecksumMemory.Known;
import org.faxian.desk.sources.ChecksumMemory.Summed;
import org.faxian.regulation.Sha256;

/**
 * The checksums of all files of a corpus. A file whose {@link FileState} is the remembered one is not read again.
 *
 * @param known the files in the order of their paths, an archive with all its members
 */
record CorpusChecksums(List<Located> known) {
    /** The path of a file or archive, with the checksums found there. */
    record Located(Path path, Known known) {}

    CorpusChecksums {
        known = List.copyOf(known);
    }

    /** Returns the checksums of the corpus, reading only what may have changed, and remembers them. */
    static CorpusChecksums of(Corpus corpus, ChecksumMemory memory, Clock clock) {
        long begun = nanos(clock);
        Map<String, Known> remembered = memory.read();
        List<Located> known = Parallel.map(
                corpus.paths(),
                Progress.silent(),
                path -> new Located(path, look(path, name(corpus, path), remembered, begun)));
        Map<String, Known> now = new HashMap<>();
        known.forEach(one -> now.put(name(corpus, one.path()), one.known()));
        if (!now.equals(remembered)) {
            memory.write(now);
        }
        return new CorpusChecksums(known);
    }

    private static Known look(Path path, String name, Map<String, Known> remembered, long begun) {
        // Taken before the file is read, so that a change during the reading is noticed next time.
        Optional<FileState> state = FileState.of(path);
        Known former = remembered.get(name);
        return former != null && state.filter(former::stillHolds).isPresent() ? former : read(path, state, begun);
    }

    private static Known read(Path path, Optional<FileState> state, long begun) {
        List<Summed> files = new ArrayList<>();
        boolean isWhole = true;
        for (PublishedFile file : PublishedFile.in(path)) {
            try {
                files.add(new Summed(file.member().orElse(""), file.digest()));
            } catch (IOException e) {
                // A file that cannot be opened counts as missing, and is looked at again next time.
                isWhole = false;
            }
        }
        return new Known(isWhole ? state.map(FileState::text).orElse("") : "", begun, files);
    }

    private static String name(Corpus corpus, Path path) {
        return corpus.root().relativize(path).toString();
    }

    private static long nanos(Clock clock) {
        return clock.millis() * 1_000_000;
    }

    /** Returns the first file of each checksum, even if the file was moved. */
    Map<Sha256, PublishedFile> files() {
        Map<Sha256, PublishedFile> places = new HashMap<>();
        for (Located one : known) {
            Map<String, PublishedFile> byMember = new HashMap<>();
            boolean isArchive =
                    one.known().files().stream().anyMatch(file -> !file.member().isEmpty());
            // Members that come out of one look into the archive share its index.
            (isArchive ? PublishedFile.in(one.path()) : List.of(PublishedFile.of(one.path())))
                    .forEach(file -> byMember.put(file.member().orElse(""), file));
            for (Summed file : one.known().files()) {
                Optional.ofNullable(byMember.get(file.member()))
                        .ifPresent(place -> places.putIfAbsent(file.sha256(), place));
            }
        }
        return places;
    }

    /** Returns a text that is equal only for the same files with the same bytes at the same places. */
    String fingerprint(Corpus corpus) {
        StringBuilder all = new StringBuilder();
        for (Located one : known) {
            all.append(name(corpus, one.path())).append('\0');
            one.known()
                    .files()
                    .forEach(file -> all.append(file.member()).append('\0').append(file.sha256()));
            all.append('\n');
        }
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }
}
