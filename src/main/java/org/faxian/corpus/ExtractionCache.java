package org.faxian.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.faxian.json.DomainJson;
import org.faxian.regulation.Sha256;

/**
 * A disposable cache of extraction results by file checksum and reader version.
 *
 * @param <T> the cached type, stored as JSON
 */
public final class ExtractionCache<T> {
    private final Path folder;
    private final Class<T> type;
    private final ObjectMapper json = DomainJson.mapper();

    /**
     * Creates a cache in the folder.
     *
     * @param readerVersion the version of the reader; entries of other versions are not visible
     */
    public ExtractionCache(Path folder, String readerVersion, Class<T> type) {
        this.folder = folder.resolve(readerVersion);
        this.type = type;
    }

    /** Returns whether there is an entry for these bytes, readable or not. */
    public boolean holds(Sha256 sha256) {
        return Files.exists(entry(sha256));
    }

    /** Returns the entry for these bytes; empty if there is none or it can no longer be read. */
    public Optional<T> get(Sha256 sha256) {
        Path entry = entry(sha256);
        if (!Files.exists(entry)) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(entry))) {
            return Optional.of(json.readValue(in, type));
        } catch (IOException e) {
            // The cache is disposable: a broken entry costs a second reading of the file, which overwrites it.
            return Optional.empty();
        }
    }

    /** Stores the result for these bytes. */
    public void put(Sha256 sha256, T value) throws IOException {
        Path entry = entry(sha256);
        Files.createDirectories(entry.getParent());
        Path half = Files.createTempFile(entry.getParent(), sha256.hex(), ".part");
        try {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(half))) {
                json.writerFor(type).writeValue(out, value);
            }
            Files.move(half, entry, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private Path entry(Sha256 sha256) {
        return folder.resolve(sha256.hex().substring(0, 2)).resolve(sha256.hex() + ".json.gz");
    }
}
