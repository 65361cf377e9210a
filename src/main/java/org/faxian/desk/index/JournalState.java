package org.faxian.desk.index;

import java.util.Arrays;
import org.faxian.corpus.Journal;
import org.faxian.regulation.Sha256;

/**
 * The complete lines of a journal at one time.
 *
 * @param length in bytes
 * @param sha256 the checksum of these bytes
 */
record JournalState(long length, Sha256 sha256) {
    static JournalState of(Journal journal) {
        byte[] bytes = journal.bytes();
        int length = length(bytes);
        return new JournalState(length, Sha256.of(length == bytes.length ? bytes : Arrays.copyOf(bytes, length)));
    }

    /** Returns the length of the complete lines in bytes. */
    static long lengthOf(Journal journal) {
        return length(journal.bytes());
    }

    private static int length(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] != '\n') {
            length--;
        }
        return length;
    }
}
