package org.faxian.ingest.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.faxian.ingest.extract.ofd.OfdFolder;

/** Detector of file types by content; the file name is only a hint. */
final class FileTypes {
    static final String OFD = "application/ofd";

    private final Detector detector = new DefaultDetector();

    /**
     * Returns the media type of the file.
     *
     * @param name the original name of the file
     */
    String detect(Path file, String name) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return detector.detect(in, metadata).getBaseType().toString();
        }
    }

    /**
     * Returns the kind of a zip archive, or empty if the file cannot be opened as one, for example because it is
     * truncated.
     */
    Optional<ZipKind> zipKind(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return Optional.of(OfdFolder.isIn(zip) ? ZipKind.OFD : ZipKind.OTHER);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    enum ZipKind {
        OFD,
        OTHER
    }
}
