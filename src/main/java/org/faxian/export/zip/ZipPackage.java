package org.faxian.export.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip archive that is written part by part; equal parts in equal order give equal bytes. Not thread-safe. */
public final class ZipPackage {
    /** A fixed time, near the earliest that zip can represent, so that the same parts give the same bytes. */
    private static final LocalDateTime PART_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int PLAIN_FILE = 0100644;

    private final ZipArchiveOutputStream zip;

    /**
     * Begins an archive.
     *
     * @param out where to write; is not closed
     */
    public ZipPackage(OutputStream out) {
        this.zip = new ZipArchiveOutputStream(out);
    }

    /** Adds a part without compression, as the first part of an EPUB file has to be. */
    public void addStored(String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipArchiveEntry entry = entry(name);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }

    /** Adds a part with the rest of the stream as its content. */
    public void add(String name, InputStream content) throws IOException {
        zip.putArchiveEntry(entry(name));
        content.transferTo(zip);
        zip.closeArchiveEntry();
    }

    /** Adds a resource of the class as a part. */
    public void addResource(String name, Class<?> owner, String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
            add(name, in);
        }
    }

    /** Begins a part of XML; it must be closed before the next part begins. */
    public XmlPart begin(String name) throws IOException {
        zip.putArchiveEntry(entry(name));
        return new XmlPart(zip, zip::closeArchiveEntry);
    }

    /** Writes the end of the archive. */
    public void finish() throws IOException {
        zip.finish();
    }

    private static ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(PART_TIME);
        // Otherwise unzip assumes a DOS file.
        entry.setUnixMode(PLAIN_FILE);
        return entry;
    }
}
