package org.faxian.compare;

import java.util.ArrayList;
import java.util.List;

/** A converter of the stretches of two texts into segments of the originals, without losing a character of either. */
final class Segments {
    private static final char END_OF_TITLE = '》';

    private Segments() {}

    /** Returns the segments of two texts, from left to right. */
    static List<Segment> of(CountedText from, CountedText to, List<AlignedRun> stretches, Renumbering renumbering) {
        if (from.length() == 0 || to.length() == 0) {
            return ofOne(from, to);
        }
        List<Segment> segments = new ArrayList<>();
        int fromAt = 0;
        int toAt = 0;
        for (int i = 0; i < stretches.size(); i++) {
            AlignedRun stretch = stretches.get(i);
            Cut cut = i + 1 < stretches.size()
                    ? Cut.between(stretch, stretches.get(i + 1), from, to)
                    : new Cut(from.original().length(), to.original().length());
            String older = from.original().substring(fromAt, cut.from());
            String newer = to.original().substring(toAt, cut.to());
            if (stretch.equal()) {
                segments.add(new Segment.Equal(older, newer));
            } else {
                addReplacement(older, newer, follows(from, to, stretch, renumbering), segments);
            }
            fromAt = cut.from();
            toAt = cut.to();
        }
        return segments;
    }

    /** The offsets at which the originals are cut between two stretches. */
    private record Cut(int from, int to) {
        /**
         * Returns the cut. Punctuation next to a change that only one of the texts has belongs to the change
         * (第一条[-、第二条-]); punctuation that follows it in both texts does not.
         */
        static Cut between(AlignedRun left, AlignedRun right, CountedText from, CountedText to) {
            int fromIndex = left.fromEnd();
            int toIndex = left.toEnd();
            Cut usual = new Cut(from.cut(fromIndex), to.cut(toIndex));
            if (fromIndex == 0 || fromIndex == from.length() || toIndex == 0 || toIndex == to.length()) {
                return usual;
            }
            String fromGap = from.gap(fromIndex);
            String toGap = to.gap(toIndex);
            boolean replaced = isReplaced(left) || isReplaced(right);
            if (replaced && fromGap.equals(toGap)) {
                return left.equal()
                        ? new Cut(from.start(fromIndex), to.start(toIndex))
                        : new Cut(from.cutEarly(fromIndex), to.cutEarly(toIndex));
            }
            if (left.equal()) {
                return new Cut(
                        toGap.isEmpty() && right.fromEnd() > right.fromStart()
                                ? from.cutEarly(fromIndex)
                                : usual.from(),
                        fromGap.isEmpty() && right.toEnd() > right.toStart() ? to.cutEarly(toIndex) : usual.to());
            }
            return usual;
        }

        private static boolean isReplaced(AlignedRun stretch) {
            return !stretch.equal() && stretch.fromEnd() > stretch.fromStart() && stretch.toEnd() > stretch.toStart();
        }
    }

    /** Returns the segments if one text has no significant characters, so that there is nothing to align. */
    private static List<Segment> ofOne(CountedText from, CountedText to) {
        if (from.length() == 0 && to.length() == 0) {
            return List.of(new Segment.Equal(from.original(), to.original()));
        }
        List<Segment> segments = new ArrayList<>();
        addReplacement(from.original(), to.original(), false, segments);
        return segments;
    }

    private static void addReplacement(String older, String newer, boolean follows, List<Segment> segments) {
        if (!older.isEmpty()) {
            segments.add(new Segment.Deleted(older, follows));
        }
        if (!newer.isEmpty()) {
            segments.add(new Segment.Inserted(newer, follows));
        }
    }

    /**
     * Returns whether the replacement follows from renumbering. An article after the title of another text belongs to
     * that text.
     */
    private static boolean follows(CountedText from, CountedText to, AlignedRun stretch, Renumbering renumbering) {
        String older = from.counted(stretch.fromStart(), stretch.fromEnd());
        String newer = to.counted(stretch.toStart(), stretch.toEnd());
        int start = stretch.fromStart() == stretch.fromEnd() ? 0 : from.start(stretch.fromStart());
        return (start == 0 || from.original().charAt(start - 1) != END_OF_TITLE) && renumbering.explains(older, newer);
    }
}
