package org.faxian.ingest.extract.ofd;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The descriptions inside an OFD file, unpacked into a folder that is deleted on close; fonts and pictures stay packed.
 *
 * <p>The OFD library could unpack the file itself, but it follows names with {@code ..} out of its folder and has no
 * limit.
 */
public final class OfdFolder implements Closeable {
    private static final long LARGEST = 300_000_000;
    private static final int MOST_MEMBERS = 20_000;
    /** The member that distinguishes OFD from other archives. */
    private static final String MAIN = "OFD.xml";

    private final Path root;

    private OfdFolder(Path root) {
        this.root = root;
    }

    static OfdFolder unpack(Path file) throws IOException {
        OfdFolder folder = new OfdFolder(Files.createTempDirectory("faxian-ofd"));
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            folder.take(zip);
            OfdReferences.mend(folder.root);
            return folder;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    Path root() {
        return root;
    }

    /** Returns whether the archive is an OFD file. */
    public static boolean isIn(ZipFile zip) {
        return zip.getEntry(MAIN) != null
                || Collections.list(zip.getEntries()).stream()
                        .anyMatch(entry -> entry.getName().equalsIgnoreCase(MAIN));
    }

    private void take(ZipFile zip) throws IOException {
        long left = LARGEST;
        int members = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.isDirectory() || !entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
                continue;
            }
            if (++members > MOST_MEMBERS) {
                throw new IOException("the archive holds more than " + MOST_MEMBERS + " descriptions");
            }
            left -= copy(zip, entry, place(entry.getName()), left);
        }
    }

    private Path place(String name) throws IOException {
        try {
            // Some programs write names with a leading slash, which makes them absolute.
            String relative = name.replace('\\', '/').replaceFirst("^/+", "");
            Path place = root.resolve(relative.equalsIgnoreCase(MAIN) ? MAIN : relative)
                    .normalize();
            if (place.startsWith(root)) {
                return place;
            }
        } catch (InvalidPathException e) {
            throw new IOException("the archive holds a name that is none", e);
        }
        throw new IOException("the archive holds a name that leads out of it");
    }

    private static long copy(ZipFile zip, ZipArchiveEntry entry, Path place, long most) throws IOException {
        Files.createDirectories(place.getParent());
        try (InputStream in = zip.getInputStream(entry);
                var out = Files.newOutputStream(place)) {
            byte[] buffer = new byte[1 << 16];
            long copied = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                copied += n;
                if (copied > most) {
                    throw new IOException("unpacked, the file is larger than " + LARGEST / 1_000_000 + " MB");
                }
                out.write(buffer, 0, n);
            }
            return copied;
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(root)) {
            found = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : found) {
            Files.deleteIfExists(path);
        }
    }
}
