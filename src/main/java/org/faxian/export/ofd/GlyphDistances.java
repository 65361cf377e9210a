package org.faxian.export.ofd;

/** Distances between characters as an attribute of OFD: {@code g 3 5.556 2.9} is three times 5.556, then 2.9. */
final class GlyphDistances {
    private final StringBuilder written = new StringBuilder();
    private String distance = "";
    private int times;

    void add(String next) {
        if (!next.equals(distance)) {
            flush();
            distance = next;
            times = 0;
        }
        times++;
    }

    private void flush() {
        if (times > 0) {
            written.append(written.isEmpty() ? "" : " ")
                    .append(times > 1 ? "g " + times + " " : "")
                    .append(distance);
        }
        times = 0;
    }

    @Override
    public String toString() {
        flush();
        return written.toString();
    }
}
