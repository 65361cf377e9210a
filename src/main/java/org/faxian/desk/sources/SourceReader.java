package org.faxian.desk.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.faxian.corpus.EncryptedMemberException;
import org.faxian.corpus.ExtractionCache;
import org.faxian.corpus.PublishedFile;
import org.faxian.ingest.DocumentReader;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.Marks;
import org.faxian.regulation.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a file, or remembers what reading the same bytes brought before. */
public final class SourceReader {
    private static final Logger LOG = LoggerFactory.getLogger(SourceReader.class);

    private static final String MEDIA_TYPE_OF_ZIP = "application/zip";

    private final DocumentReader reader;
    private final ExtractionCache<IngestOutcome> cache;
    private final ExtractionCache<IngestOutcome> overruled;
    private final ExtractionCache<Essence> essences;
    private final Set<Sha256> published;

    private SourceReader(
            DocumentReader reader,
            ExtractionCache<IngestOutcome> cache,
            ExtractionCache<IngestOutcome> overruled,
            ExtractionCache<Essence> essences,
            Set<Sha256> published) {
        this.reader = reader;
        this.cache = cache;
        this.overruled = overruled;
        this.essences = essences;
        this.published = published;
    }

    /** A reader that heeds every mark, and keeps what it reads beneath the folder. */
    static SourceReader keepingIn(Path folder, DocumentReader reader) {
        return new SourceReader(
                reader,
                new ExtractionCache<>(folder, DocumentReader.VERSION, IngestOutcome.class),
                // Apart, so that the text of a marked file is found only by one who knows the decision to publish it.
                new ExtractionCache<>(folder.resolve("published"), DocumentReader.VERSION, IngestOutcome.class),
                new ExtractionCache<>(
                        folder.resolve("essences"), DocumentReader.VERSION + "." + Essence.VERSION, Essence.class),
                Set.of());
    }

    /** The same, but reading these files in spite of their marks. */
    SourceReader publishing(Set<Sha256> files) {
        return new SourceReader(reader, cache, overruled, essences, Set.copyOf(files));
    }

    private ExtractionCache<IngestOutcome> cache(Sha256 sha256) {
        return published.contains(sha256) ? overruled : cache;
    }

    private Marks marks(Sha256 sha256) {
        return published.contains(sha256) ? Marks.OVERRULED : Marks.HEEDED;
    }

    /** Whether anything is remembered of these bytes. */
    public boolean remembers(Sha256 sha256) {
        return cache(sha256).holds(sha256);
    }

    /** What is remembered of these bytes. */
    public Optional<IngestOutcome> remembered(Sha256 sha256) {
        return cache(sha256).get(sha256);
    }

    /** What the register needs of these bytes, where it is remembered; a marked file counts only once it may be published. */
    Optional<Essence> essence(Sha256 sha256) {
        return published.contains(sha256) ? Optional.empty() : essences.get(sha256);
    }

    /** What the register needs of what was read. */
    Optional<Essence> essence(Sha256 sha256, IngestOutcome outcome) {
        Optional<Essence> essence = Essence.of(outcome);
        if (essence.isPresent() && !published.contains(sha256)) {
            try {
                essences.put(sha256, essence.get());
            } catch (IOException e) {
                LOG.debug("The essence of {} could not be kept and will be drawn again", sha256, e);
            }
        }
        return essence;
    }

    /** What is remembered of a file that the register holds, and so may be published whatever its marks. */
    public Optional<IngestOutcome> registered(Sha256 sha256) {
        Optional<IngestOutcome> heeded =
                cache.get(sha256).filter(outcome -> !(outcome instanceof IngestOutcome.Withheld));
        // A doubtful file may be registered as an annex without anybody's decision, or as a document by one.
        return heeded.filter(outcome -> !(outcome instanceof IngestOutcome.Doubtful))
                .or(() -> overruled.get(sha256))
                .or(() -> heeded);
    }

    /** Reads the file and remembers the outcome; one that has to do with the machine is not remembered. */
    public IngestOutcome read(PublishedFile file, Sha256 sha256) {
        try {
            IngestOutcome outcome = read(reader, file, marks(sha256));
            if (!file.digest().equals(sha256)) {
                return new IngestOutcome.Unreadable("the file changed while it was read: take it in again");
            }
            if (!isOfTheMachine(outcome)) {
                keep(file, sha256, outcome);
            }
            return outcome;
        } catch (IOException e) {
            return new IngestOutcome.Unreadable("the file went away while it was read: " + e.getMessage());
        } catch (OutOfMemoryError e) {
            // Not remembered, since another file that is read at the same time may be to blame.
            return new IngestOutcome.Unreadable(
                    "reading it takes more memory than there is: give more with FAXIAN_JAVA_OPTS=-Xmx…, or divide the file");
        }
    }

    private void keep(PublishedFile file, Sha256 sha256, IngestOutcome outcome) {
        try {
            cache(sha256).put(sha256, outcome);
        } catch (IOException e) {
            LOG.warn("What was read of {} could not be kept and will be read again: {}", file, e.getMessage());
        }
    }

    private static boolean isOfTheMachine(IngestOutcome outcome) {
        return outcome instanceof IngestOutcome.Unreadable
                || outcome instanceof IngestOutcome.Unfinished
                || (outcome instanceof IngestOutcome.NoText none && none.wantsOcr());
    }

    /** Reads the file and remembers nothing. */
    public IngestOutcome rehearse(PublishedFile file, Sha256 sha256) {
        return read(reader, file, marks(sha256));
    }

    /** Reads the file with the reader, unpacked where it is a member of an archive. */
    public static IngestOutcome read(DocumentReader reader, PublishedFile file, Marks marks) {
        try {
            return file.read(path -> reader.read(path, file.name(), marks));
        } catch (IOException e) {
            return unopened(file, e);
        }
    }

    /** The outcome of a file whose bytes cannot be had. */
    public static IngestOutcome unopened(PublishedFile file, IOException cause) {
        if (cause instanceof EncryptedMemberException) {
            return new IngestOutcome.Encrypted(MEDIA_TYPE_OF_ZIP);
        }
        return file.member().isPresent()
                ? new IngestOutcome.Damaged(MEDIA_TYPE_OF_ZIP, "it cannot be unpacked: " + cause.getMessage())
                : new IngestOutcome.Unreadable("it could not be read: " + cause.getMessage());
    }

    /** What is remembered, else what reading brings. */
    public IngestOutcome rememberedOrRead(PublishedFile file, Sha256 sha256) {
        return remembered(sha256).orElseGet(() -> read(file, sha256));
    }
}
