package org.faxian.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip archive of files (压缩包), read without being unpacked.
 *
 * <p>Chinese editions of Windows write names in GBK, other systems in UTF-8, and both often without declaring it. A
 * name is only a label here: no file is ever written under it.
 */
final class ZipArchive implements AutoCloseable {
    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char ASCII_END = 0x80;
    private static final int MOST_MEMBERS = 10_000;
    private static final long MOST_BYTES = 2_000_000_000;
    /** Members of an archive that is a single document: docx and xlsx, odt and epub, ofd. */
    private static final List<String> MARKS_OF_A_DOCUMENT = List.of("[Content_Types].xml", "mimetype", "OFD.xml");

    private static final Pattern LEFT_BEHIND = Pattern.compile("__MACOSX|Thumbs\\.db|\\.[^.].*");

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> members = new LinkedHashMap<>();

    private final Map<String, Integer> timesMet = new HashMap<>();

    private ZipArchive(Path file) throws IOException {
        zip = ZipFile.builder().setPath(file).get();
        Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .forEach(entry -> members.put(unusedName(entry), entry));
    }

    /**
     * Returns the members in archive order; empty if the file is not an archive of files, cannot be opened as one or
     * exceeds the limits.
     */
    static List<PublishedFile> members(Path file) {
        if (!beginsLikeZip(file)) {
            return List.of();
        }
        try (ZipArchive archive = new ZipArchive(file)) {
            if (!archive.isWithinBounds() || MARKS_OF_A_DOCUMENT.stream().anyMatch(archive.members::containsKey)) {
                return List.of();
            }
            ZipIndex index = new ZipIndex(file, archive.members);
            return archive.members.keySet().stream()
                    .filter(ZipArchive::isPublished)
                    .map(member -> PublishedFile.member(file, member, index))
                    .toList();
        } catch (IOException | RuntimeException e) {
            // An archive that cannot be opened is reported when it is read as a document.
            return List.of();
        }
    }

    /** Returns the unpacked size of the member in bytes. */
    static long size(Path file, String member) throws IOException {
        try (ZipArchive archive = new ZipArchive(file)) {
            return archive.entry(member).getSize();
        }
    }

    /** Opens the member; reading fails if there are more bytes than the archive declares. */
    static InputStream open(Path file, String member) throws IOException {
        ZipArchive archive = new ZipArchive(file);
        try {
            ZipArchiveEntry entry = archive.entry(member);
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new EncryptedMemberException(member);
            }
            return new MemberStream(archive.zip.getInputStream(entry), entry.getSize(), archive);
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private ZipArchiveEntry entry(String member) throws IOException {
        ZipArchiveEntry entry = members.get(member);
        if (entry == null) {
            throw new NoSuchFileException("the archive has no member " + member);
        }
        return entry;
    }

    private boolean isWithinBounds() {
        long bytes =
                members.values().stream().mapToLong(ZipArchiveEntry::getSize).sum();
        return members.size() <= MOST_MEMBERS && bytes <= MOST_BYTES;
    }

    /** Returns whether the member was packed on purpose and is not a leftover of an operating system. */
    private static boolean isPublished(String name) {
        return Stream.of(name.split("/")).noneMatch(LEFT_BEHIND.asMatchPredicate());
    }

    private String unusedName(ZipArchiveEntry entry) {
        String name = name(entry).replace('\\', '/');
        String unused = name;
        for (int i = timesMet.merge(name, 1, Integer::sum); members.containsKey(unused); i++) {
            unused = name + "~" + i;
        }
        return unused;
    }

    private static String name(ZipArchiveEntry entry) {
        if (entry.getNameSource() != NameSource.NAME) {
            return entry.getName();
        }
        byte[] raw = entry.getRawName();
        // Some words in GBK are valid UTF-8 by chance (图纸), but decode to letters that do not occur here.
        return utf8(raw)
                .filter(name -> name.chars().allMatch(c -> c < ASCII_END)
                        || name.codePoints().anyMatch(Character::isIdeographic))
                .orElseGet(() -> new String(raw, GB18030));
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean beginsLikeZip(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The bytes of one member; closing it closes the archive. */
    private static final class MemberStream extends FilterInputStream {
        private final ZipArchive archive;

        MemberStream(InputStream bytes, long declared, ZipArchive archive) {
            super(new DeclaredLength(bytes, declared));
            this.archive = archive;
        }

        @Override
        public void close() throws IOException {
            try (archive) {
                super.close();
            }
        }
    }
}
