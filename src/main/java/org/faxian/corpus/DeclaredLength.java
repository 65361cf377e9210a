package org.faxian.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of an archive member; reading fails if there are more than the archive declares. */
final class DeclaredLength extends FilterInputStream {
    private final long declared;
    private long read;

    DeclaredLength(InputStream bytes, long declared) {
        super(bytes);
        this.declared = declared;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        read += Math.max(0, count);
        if (read > declared) {
            throw new IOException("the archive declares " + declared + " bytes of its member, and there are more");
        }
        return count;
    }
}
