package org.faxian.regulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The status of a document as stated in a list (有效性); unknown words are not interpreted. */
public enum StatedStatus {
    IN_FORCE(ValidityStatus.IN_FORCE, "有效、现行有效、继续有效、现行、保留、予以保留"),
    PARTIALLY_IN_FORCE(ValidityStatus.PARTIALLY_IN_FORCE, "部分有效、部分失效、部分废止、部分条款失效、部分条款废止、部分条款已失效、部分条款已废止"),
    NOT_YET_IN_FORCE(ValidityStatus.NOT_YET_IN_FORCE, "尚未施行、尚未生效、未施行、未生效"),
    SUSPENDED(ValidityStatus.SUSPENDED, "暂停施行、暂停执行、暂停实施"),
    SUPERSEDED(ValidityStatus.SUPERSEDED, "已修改、已被修改、已修订、已被修订、旧版本（已被修改）"),
    REPEALED(ValidityStatus.REPEALED, "废止、已废止、已被废止、予以废止、全文废止"),
    LAPSED(ValidityStatus.LAPSED, "失效、已失效、宣布失效、已宣布失效、自动失效、自行失效、全文失效");

    private final ValidityStatus validity;
    private final String words;

    StatedStatus(ValidityStatus validity, String words) {
        this.validity = validity;
        this.words = words;
    }

    /** Parses the words of a list; empty for unknown words. */
    public static Optional<StatedStatus> of(String text) {
        String bare = text.replaceAll("[\\s\\p{Z}]+", "").replaceFirst("[。.；;]$", "");
        return Arrays.stream(values())
                .filter(status -> List.of(status.words.split("、")).contains(bare))
                .findFirst();
    }

    /** Returns all known words, for a message. */
    public static String accepted() {
        return Arrays.stream(values()).map(status -> status.words).collect(Collectors.joining("、"));
    }

    /** Returns the corresponding validity status. */
    public ValidityStatus validity() {
        return validity;
    }

    /** Returns whether the document has ended. */
    public boolean isOver() {
        return this == REPEALED || this == LAPSED;
    }
}
