package org.faxian.desk.sources;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.corpus.Corpus;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.Parallel;
import org.faxian.desk.Progress;
import org.faxian.regulation.Sha256;

/** The current location in a corpus of the file with each checksum, even if the file was moved. */
public final class FilesByChecksum {
    private FilesByChecksum() {}

    /** Returns the first file of each checksum; a file that cannot be opened is left out and so counts as missing. */
    public static Map<Sha256, PublishedFile> of(Corpus corpus, Progress progress) {
        List<PublishedFile> files = corpus.files();
        List<Optional<Sha256>> digests = Parallel.map(files, progress, FilesByChecksum::digest);
        Map<Sha256, PublishedFile> places = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            PublishedFile file = files.get(i);
            digests.get(i).ifPresent(sha256 -> places.putIfAbsent(sha256, file));
        }
        return places;
    }

    private static Optional<Sha256> digest(PublishedFile file) {
        try {
            return Optional.of(file.digest());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
