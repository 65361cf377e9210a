package org.faxian.desk.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.faxian.corpus.EncryptedMemberException;
import org.faxian.corpus.ExtractionCache;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.sources.CorpusFile.Content;
import org.faxian.ingest.DocumentReader;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.MarkPolicy;
import org.faxian.language.Message;
import org.faxian.regulation.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files and caches the outcomes by checksum. */
public final class SourceReader {
    private static final Logger LOG = LoggerFactory.getLogger(SourceReader.class);

    private static final String MEDIA_TYPE_OF_ZIP = "application/zip";

    private final DocumentReader reader;
    private final ExtractionCache<IngestOutcome> cache;
    private final ExtractionCache<IngestOutcome> overruled;
    private final ExtractionCache<Content> contents;
    private final Set<Sha256> published;

    private SourceReader(
            DocumentReader reader,
            ExtractionCache<IngestOutcome> cache,
            ExtractionCache<IngestOutcome> overruled,
            ExtractionCache<Content> contents,
            Set<Sha256> published) {
        this.reader = reader;
        this.cache = cache;
        this.overruled = overruled;
        this.contents = contents;
        this.published = published;
    }

    /** Creates a reader that heeds every mark and caches outcomes in the folder. */
    static SourceReader keepingIn(Path folder, DocumentReader reader) {
        return new SourceReader(
                reader,
                new ExtractionCache<>(folder, DocumentReader.VERSION, IngestOutcome.class),
                // A separate folder, so that the text of a marked file is found only with the decision to publish it.
                new ExtractionCache<>(folder.resolve("published"), DocumentReader.VERSION, IngestOutcome.class),
                new ExtractionCache<>(
                        folder.resolve("essences"), DocumentReader.VERSION + "." + Content.VERSION, Content.class),
                Set.of());
    }

    /** Returns a reader that ignores the marks of the given files. */
    SourceReader publishing(Set<Sha256> files) {
        return new SourceReader(reader, cache, overruled, contents, Set.copyOf(files));
    }

    private ExtractionCache<IngestOutcome> cache(Sha256 sha256) {
        return published.contains(sha256) ? overruled : cache;
    }

    private MarkPolicy marks(Sha256 sha256) {
        return published.contains(sha256) ? MarkPolicy.OVERRULED : MarkPolicy.HEEDED;
    }

    /** Returns whether an outcome is cached for the checksum. */
    public boolean remembers(Sha256 sha256) {
        return cache(sha256).holds(sha256);
    }

    /** Returns the cached outcome for the checksum. */
    public Optional<IngestOutcome> remembered(Sha256 sha256) {
        return cache(sha256).get(sha256);
    }

    /** Returns the cached content for the checksum; empty for a file whose marks are overruled. */
    Optional<Content> content(Sha256 sha256) {
        return published.contains(sha256) ? Optional.empty() : contents.get(sha256);
    }

    /** Returns the content of an outcome and caches it. */
    Optional<Content> content(Sha256 sha256, IngestOutcome outcome) {
        Optional<Content> content = Content.of(outcome);
        if (content.isPresent() && !published.contains(sha256)) {
            try {
                contents.put(sha256, content.get());
            } catch (IOException e) {
                LOG.debug("The content of {} could not be kept and will be computed again", sha256, e);
            }
        }
        return content;
    }

    /** Returns the cached outcome of a registered file, which may be published despite its marks. */
    public Optional<IngestOutcome> registered(Sha256 sha256) {
        Optional<IngestOutcome> heeded =
                cache.get(sha256).filter(outcome -> !(outcome instanceof IngestOutcome.Withheld));
        // A doubtful file is registered as an annex without a decision, or as a document by decision.
        return heeded.filter(outcome -> !(outcome instanceof IngestOutcome.Doubtful))
                .or(() -> overruled.get(sha256))
                .or(() -> heeded);
    }

    /** Reads the file and caches the outcome, unless the outcome depends on the machine. */
    public IngestOutcome read(PublishedFile file, Sha256 sha256) {
        try {
            IngestOutcome outcome = read(reader, file, marks(sha256));
            if (!file.digest().equals(sha256)) {
                return new IngestOutcome.Unreadable(Message.of("desk.reading.changed"));
            }
            if (!outcome.dependsOnMachine()) {
                keep(file, sha256, outcome);
            }
            return outcome;
        } catch (IOException e) {
            return new IngestOutcome.Unreadable(Message.of("desk.reading.gone", Message.cause(e)));
        } catch (OutOfMemoryError e) {
            // Not cached, because another file read at the same time may be the cause.
            return new IngestOutcome.Unreadable(Message.of("desk.reading.memory"));
        }
    }

    private void keep(PublishedFile file, Sha256 sha256, IngestOutcome outcome) {
        try {
            cache(sha256).put(sha256, outcome);
        } catch (IOException e) {
            LOG.warn("What was read of {} could not be kept and will be read again: {}", file, e.getMessage());
        }
    }

    /** Reads the file without caching the outcome. */
    public IngestOutcome rehearse(PublishedFile file, Sha256 sha256) {
        return read(reader, file, marks(sha256));
    }

    /** Reads the file with the given reader; a member of an archive is unpacked. */
    public static IngestOutcome read(DocumentReader reader, PublishedFile file, MarkPolicy marks) {
        try {
            return file.read(path -> reader.read(path, file.name(), marks));
        } catch (IOException e) {
            return unopened(file, e);
        }
    }

    /** Returns the outcome of a file whose bytes cannot be read. */
    public static IngestOutcome unopened(PublishedFile file, IOException cause) {
        if (cause instanceof EncryptedMemberException) {
            return new IngestOutcome.Encrypted(MEDIA_TYPE_OF_ZIP);
        }
        return file.member().isPresent()
                ? new IngestOutcome.Damaged(
                        MEDIA_TYPE_OF_ZIP, Message.of("desk.reading.not-unpacked", Message.cause(cause)))
                : new IngestOutcome.Unreadable(Message.of("desk.reading.failed", Message.cause(cause)));
    }

    /** Returns the cached outcome, or reads the file. */
    public IngestOutcome rememberedOrRead(PublishedFile file, Sha256 sha256) {
        return remembered(sha256).orElseGet(() -> read(file, sha256));
    }
}
