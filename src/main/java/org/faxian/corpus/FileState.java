package org.faxian.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The size, times and identity of a file on the disk, by which a change is noticed without reading the bytes.
 *
 * @param text all of them as text; equal for a file that was not changed
 * @param changed the later of the times of its last modification and, where the system has one, its last change, in
 *     nanoseconds since 1970
 */
public record FileState(String text, long changed) {
    private static final String UNIX = "unix:mode,size,lastModifiedTime,ctime,dev,ino";
    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;

    /** Returns the state of a regular file; empty for links, folders and files that cannot be looked at. */
    public static Optional<FileState> of(Path file) {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix") ? unix(file) : basic(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileState> unix(Path file) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(file, UNIX, LinkOption.NOFOLLOW_LINKS);
        if ((Objects.requireNonNull((Integer) attributes.get("mode"), "mode") & TYPE) != REGULAR) {
            return Optional.empty();
        }
        long modified = nanos(attributes, "lastModifiedTime");
        long changed = nanos(attributes, "ctime");
        return Optional.of(new FileState(
                attributes.get("size") + " " + modified + " " + changed + " " + attributes.get("dev") + " "
                        + attributes.get("ino"),
                Math.max(modified, changed)));
    }

    private static Optional<FileState> basic(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        long modified = nanos(attributes.lastModifiedTime());
        long created = nanos(attributes.creationTime());
        return attributes.isRegularFile()
                ? Optional.of(new FileState(attributes.size() + " " + modified + " " + created, modified))
                : Optional.empty();
    }

    private static long nanos(Map<String, Object> attributes, String name) {
        return nanos(Objects.requireNonNull((FileTime) attributes.get(name), name));
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
