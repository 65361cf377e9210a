package org.faxian.corpus;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * The offsets of the members of a zip archive, so that a member is read without scanning the whole directory.
 *
 * <p>It holds no open file. Thread-safe.
 */
final class ZipIndex {
    private final long size;
    private final FileTime changed;
    private final Map<String, Place> places = new HashMap<>();

    /** The offset of a member's bytes, with its packed and unpacked size. */
    private record Place(long offset, long packed, long unpacked, boolean deflated) {}

    /**
     * Creates an index of the archive.
     *
     * @param members the entries by name
     */
    ZipIndex(Path file, Map<String, ZipArchiveEntry> members) throws IOException {
        size = Files.size(file);
        changed = Files.getLastModifiedTime(file);
        members.forEach((name, entry) -> place(entry).ifPresent(place -> places.put(name, place)));
    }

    private static Optional<Place> place(ZipArchiveEntry entry) {
        boolean deflated = entry.getMethod() == ZipArchiveEntry.DEFLATED;
        boolean plain = deflated || entry.getMethod() == ZipArchiveEntry.STORED;
        return plain
                        && entry.getDataOffset() >= 0
                        && !entry.getGeneralPurposeBit().usesEncryption()
                ? Optional.of(new Place(entry.getDataOffset(), entry.getCompressedSize(), entry.getSize(), deflated))
                : Optional.empty();
    }

    /** Returns the unpacked size of the member in bytes; empty if the index does not know it. */
    Optional<Long> size(Path file, String member) throws IOException {
        return place(file, member).map(Place::unpacked);
    }

    /** Opens the member; empty if its compression is unusual or the archive has changed. */
    Optional<InputStream> open(Path file, String member) throws IOException {
        Optional<Place> place = place(file, member);
        return place.isEmpty() ? Optional.empty() : Optional.of(open(file, place.get()));
    }

    private Optional<Place> place(Path file, String member) throws IOException {
        boolean same =
                Files.size(file) == size && Files.getLastModifiedTime(file).equals(changed);
        return same ? Optional.ofNullable(places.get(member)) : Optional.empty();
    }

    private static InputStream open(Path file, Place place) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            channel.position(place.offset);
            InputStream packed = BoundedInputStream.builder()
                    .setInputStream(Channels.newInputStream(channel))
                    .setMaxCount(place.packed)
                    .get();
            return new DeclaredLength(place.deflated ? new Inflated(packed) : packed, place.unpacked);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Releases the inflater, which the stream does only for an inflater of its own. */
    private static final class Inflated extends FilterInputStream {
        private final Inflater inflater;

        Inflated(InputStream packed) {
            this(packed, new Inflater(true));
        }

        private Inflated(InputStream packed, Inflater inflater) {
            // Without a header, the inflater needs an extra byte at the end.
            super(new InflaterInputStream(
                    new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1])), inflater));
            this.inflater = inflater;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                inflater.end();
            }
        }
    }
}
