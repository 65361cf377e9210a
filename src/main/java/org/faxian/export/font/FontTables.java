package org.faxian.export.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tables of one face of a TrueType or OpenType file (ISO/IEC 14496-22), read when they are asked for. */
final class FontTables {
    private static final int COLLECTION = 0x74746366;
    private static final int MOST_TABLES = 200;
    private static final int LARGEST_TABLE = 100_000_000;

    private record Place(long offset, int length) {}

    private final FileChannel channel;
    private final Map<String, Place> places = new HashMap<>();

    private FontTables(FileChannel channel) {
        this.channel = channel;
    }

    static FontTables of(FileChannel channel, int face) throws IOException {
        FontTables tables = new FontTables(channel);
        long start = 0;
        if (tables.read(0, 4).getInt() == COLLECTION) {
            if (face >= faces(channel)) {
                throw new IOException("the collection has no face " + face);
            }
            start = Integer.toUnsignedLong(tables.read(12 + 4L * face, 4).getInt());
        }
        int count = tables.read(start + 4, 2).getShort();
        if (count <= 0 || count > MOST_TABLES) {
            throw new IOException("not a TrueType or OpenType font");
        }
        ByteBuffer directory = tables.read(start + 12, 16 * count);
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            directory.get(tag).getInt();
            long offset = Integer.toUnsignedLong(directory.getInt());
            tables.places.put(new String(tag, StandardCharsets.US_ASCII), new Place(offset, directory.getInt()));
        }
        return tables;
    }

    /** Returns the number of faces in the file. */
    static int faces(FileChannel channel) throws IOException {
        ByteBuffer head = new FontTables(channel).read(0, 12);
        return head.getInt() == COLLECTION ? head.getInt(8) : 1;
    }

    /** Returns a table in big-endian order; empty if the face has none of this name. */
    Optional<ByteBuffer> find(String tag) throws IOException {
        Place place = places.get(tag);
        return place == null ? Optional.empty() : Optional.of(read(place.offset(), place.length()));
    }

    ByteBuffer table(String tag) throws IOException {
        return find(tag).orElseThrow(() -> new IOException("the font has no table " + tag));
    }

    private ByteBuffer read(long offset, int length) throws IOException {
        if (length < 0 || length > LARGEST_TABLE) {
            throw new IOException("not a TrueType or OpenType font");
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw new IOException("the font file ends early");
            }
        }
        return buffer.flip();
    }
}
