package org.faxian.web.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.answer.regulation.CitationView;
import org.faxian.regulation.Placeholder;

/** A stretch of a line that is a link as a whole or is none, cut further where marks begin and end in it. */
public record TextPiece(Optional<CitationView> citation, List<Run> runs) {

    /**
     * A place that a reader looked for, or the part of it that stands in this part of a line.
     *
     * @param number from 1 upwards, through the whole text
     * @param end behind its last character
     * @param begins whether it is the part with which the place begins
     */
    public record Mark(int number, int start, int end, boolean begins, boolean ends) {}

    /** Characters that are marked alike, or what stands for a dropped picture. */
    public record Run(String text, Optional<Mark> mark) {

        /** Whether it stands for a picture or a formula that only the original shows. */
        public boolean isPicture() {
            return mark.isEmpty() && text.equals(Placeholder.WRITTEN);
        }
    }

    /** The places that end here: from one number to the other. */
    public record Steps(int from, int to) {}

    /** The whole of a line's text, cut where links and marks begin and end. */
    public static List<TextPiece> of(String text, List<CitationView> citations, List<Mark> marks) {
        List<TextPiece> pieces = new ArrayList<>();
        int at = 0;
        for (CitationView citation : citations) {
            plain(runs(text, at, citation.start(), marks), pieces);
            pieces.add(new TextPiece(Optional.of(citation), runs(text, citation.start(), citation.end(), marks)));
            at = citation.end();
        }
        plain(runs(text, at, text.length(), marks), pieces);
        return pieces;
    }

    /** A text that is not cut, whatever is marked in it. */
    static TextPiece whole(String text, List<Mark> marks) {
        return new TextPiece(Optional.empty(), runs(text, 0, text.length(), marks));
    }

    private static void plain(List<Run> runs, List<TextPiece> pieces) {
        runs.forEach(run -> pieces.add(new TextPiece(Optional.empty(), List.of(run))));
    }

    private static List<Run> runs(String text, int from, int to, List<Mark> marks) {
        List<Run> runs = new ArrayList<>();
        int at = from;
        for (Mark mark : marks) {
            int start = Math.max(mark.start(), from);
            int end = Math.min(mark.end(), to);
            if (start < end) {
                plain(text, at, start, runs);
                runs.add(new Run(
                        Placeholder.shortened(text.substring(start, end)),
                        Optional.of(new Mark(
                                mark.number(),
                                start,
                                end,
                                mark.begins() && start == mark.start(),
                                mark.ends() && end == mark.end()))));
                at = end;
            }
        }
        plain(text, at, to, runs);
        return runs;
    }

    private static void plain(String text, int from, int to, List<Run> runs) {
        String stretch = text.substring(from, Math.max(from, to));
        for (String piece : stretch.split("(?<=" + Placeholder.MARK + ")|(?=" + Placeholder.MARK + ")")) {
            if (!piece.isEmpty()) {
                runs.add(new Run(Placeholder.written(piece), Optional.empty()));
            }
        }
    }

    /** What stands here, without marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** The ways on from the places that end here; a link cannot hold them, so that they stand behind it. */
    public Optional<Steps> steps() {
        List<Integer> ended = runs.stream()
                .flatMap(run -> run.mark().stream())
                .filter(Mark::ends)
                .map(Mark::number)
                .toList();
        return ended.isEmpty() ? Optional.empty() : Optional.of(new Steps(ended.getFirst(), ended.getLast()));
    }
}
