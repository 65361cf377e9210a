package org.faxian.lucene;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.faxian.regulation.Timeline;
import org.faxian.regulation.ValidityStatus;

/** A compact encoding of a timeline, used to count the statuses of many documents on any day. */
final class StatusTimeline {
    private static final int ENTRY = Long.BYTES + 1;
    private static final List<ValidityStatus> STATUSES = List.of(ValidityStatus.values());

    private StatusTimeline() {}

    /** Encodes the first day and the status of each span. */
    @SuppressWarnings("EnumOrdinal") // valid only within an index; IndexSchema.VERSION guards it
    static BytesRef encode(Timeline timeline) {
        ByteBuffer bytes = ByteBuffer.allocate(timeline.spans().size() * ENTRY);
        timeline.spans().forEach(span -> bytes.putLong(span.from().toEpochDay())
                .put((byte) span.validity().status().ordinal()));
        return new BytesRef(bytes.array());
    }

    /** Returns the status of the last span that has begun by the day. */
    static ValidityStatus statusOn(BytesRef encoded, LocalDate day) {
        ByteBuffer bytes = ByteBuffer.wrap(encoded.bytes, encoded.offset, encoded.length);
        ValidityStatus status = ValidityStatus.UNKNOWN;
        while (bytes.remaining() >= ENTRY && bytes.getLong() <= day.toEpochDay()) {
            status = STATUSES.get(bytes.get());
        }
        return status;
    }
}
