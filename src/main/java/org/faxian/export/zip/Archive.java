package org.faxian.export.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.SourceFile;

/** A zip of originals and made files with the checksums of all; equal members give equal bytes. */
public final class Archive {
    private static final String SUMS = "SHA256SUMS";

    private final Map<String, Member> members = new LinkedHashMap<>();

    /** The source of a file in the archive. */
    private sealed interface Member {
        /** A published file, which is read when the archive is written. */
        record Original(SourceFile source) implements Member {}

        /** A generated file. */
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Made(byte[] bytes) implements Member {}

        default String sum() {
            return switch (this) {
                case Original(SourceFile source) -> source.sha256().hex();
                case Made made -> Sha256.of(made.bytes()).hex();
            };
        }
    }

    /** A source of originals. */
    @FunctionalInterface
    public interface Opener {
        SeekableByteChannel open(SourceFile source) throws IOException;
    }

    /** Adds a generated file. */
    public void add(String path, byte[] bytes) {
        members.put(path, new Member.Made(bytes));
    }

    /**
     * Adds an original to a folder; a number distinguishes files of one name.
     *
     * @param folder its path, which ends with a slash
     * @return the path of the file in the archive
     */
    public String add(String folder, SourceFile source) {
        String free = folder + source.name();
        for (int number = 2; members.containsKey(free); number++) {
            free = folder + number + "-" + source.name();
        }
        members.put(free, new Member.Original(source));
        return free;
    }

    /** Returns the published files in the archive. */
    public List<SourceFile> originals() {
        return members.values().stream()
                .<SourceFile>mapMulti((member, found) -> {
                    if (member instanceof Member.Original(SourceFile source)) {
                        found.accept(source);
                    }
                })
                .toList();
    }

    /** Returns the checksum of all members with their paths, which differs between archives of different bytes. */
    public String checksum() {
        return Sha256.of(sums()).hex();
    }

    private byte[] sums() {
        return members.entrySet().stream()
                .map(member -> member.getValue().sum() + "  " + member.getKey() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the archive, with a file of all checksums at its end. */
    public void write(OutputStream out, Opener opener) throws IOException {
        ZipPackage zip = new ZipPackage(out);
        for (Map.Entry<String, Member> member : members.entrySet()) {
            switch (member.getValue()) {
                case Member.Made made -> zip.add(member.getKey(), new ByteArrayInputStream(made.bytes()));
                case Member.Original(SourceFile source) -> {
                    try (SeekableByteChannel channel = opener.open(source)) {
                        zip.add(member.getKey(), Channels.newInputStream(channel));
                    }
                }
            }
        }
        zip.add(SUMS, new ByteArrayInputStream(sums()));
        zip.finish();
    }
}
