package org.faxian.desk.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.Parallel;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.SourceReader;
import org.faxian.ingest.FileOutcome;
import org.faxian.ingest.IngestOutcome;
import org.faxian.language.Message;
import org.faxian.regulation.Sha256;

/**
 * The files of a batch, each with its checksum or the report that its bytes cannot be read.
 *
 * @param files the files in the order given
 * @param failures the reports of the files without a checksum
 */
record BatchFiles(
        List<PublishedFile> files, Map<PublishedFile, Sha256> checksums, Map<PublishedFile, FileReport> failures) {
    BatchFiles {
        files = List.copyOf(files);
        checksums = Map.copyOf(checksums);
        failures = Map.copyOf(failures);
    }

    /** Computes the checksums of the files in parallel, without parsing their content. */
    static BatchFiles of(List<PublishedFile> files) {
        Map<PublishedFile, FileReport> failures = new ConcurrentHashMap<>();
        List<Optional<Sha256>> computed =
                Parallel.map(files, Progress.silent(), file -> checksum(file, failure -> failures.put(file, failure)));
        Map<PublishedFile, Sha256> checksums = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            PublishedFile file = files.get(i);
            computed.get(i).ifPresent(sha256 -> checksums.put(file, sha256));
        }
        return new BatchFiles(files, checksums, failures);
    }

    /**
     * Computes the checksum of a file.
     *
     * @param failed takes the report of a file whose bytes cannot be read
     */
    static Optional<Sha256> checksum(PublishedFile file, Consumer<FileReport> failed) {
        Optional<FileReport> obstacle = obstacle(file);
        if (obstacle.isPresent()) {
            failed.accept(obstacle.get());
            return Optional.empty();
        }
        try {
            return Optional.of(file.digest());
        } catch (IOException e) {
            IngestOutcome outcome = SourceReader.unopened(file, e);
            failed.accept(failure(file, outcome.result(), outcome.detail()));
            return Optional.empty();
        }
    }

    /** Returns the report of a file that is not to be opened. */
    private static Optional<FileReport> obstacle(PublishedFile file) {
        Path path = file.path();
        if (Files.isSymbolicLink(path)) {
            return Optional.of(failure(file, FileOutcome.LINK, FileOutcome.LINK.meaning()));
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(failure(file, FileOutcome.UNREADABLE, Message.of("desk.no-such-file")));
        }
        return Files.isRegularFile(path) && Files.isReadable(path)
                ? Optional.empty()
                : Optional.of(failure(file, FileOutcome.UNREADABLE, Message.of("desk.not-readable")));
    }

    private static FileReport failure(PublishedFile file, FileOutcome outcome, Message reason) {
        return FileReport.of(file, Optional.empty(), outcome, reason);
    }

    /** Returns the checksum of a file; empty if its bytes cannot be read. */
    Optional<Sha256> checksum(PublishedFile file) {
        return Optional.ofNullable(checksums.get(file));
    }

    /** Returns the first file with each checksum, in the order given. */
    Map<Sha256, PublishedFile> firsts() {
        Map<Sha256, PublishedFile> firsts = new LinkedHashMap<>();
        files.forEach(file -> checksum(file).ifPresent(sha256 -> firsts.putIfAbsent(sha256, file)));
        return firsts;
    }
}
