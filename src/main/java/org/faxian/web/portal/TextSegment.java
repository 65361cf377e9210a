package org.faxian.web.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.answer.regulation.CitationView;
import org.faxian.regulation.Placeholder;

/** A piece of a line that is entirely a link or has none, divided further where marks start and end. */
public record TextSegment(Optional<CitationView> citation, List<Run> runs) {

    /**
     * An occurrence of the reader's search text, or the part of it in this part of a line.
     *
     * @param number the number of the occurrence in the whole text, from 1
     * @param end the end offset, exclusive
     * @param begins whether it includes the start of the occurrence
     */
    public record Mark(int number, int start, int end, boolean begins, boolean ends) {}

    /** Characters with the same mark, or the substitute for a dropped picture. */
    public record Run(String text, Optional<Mark> mark) {

        /** Returns whether it stands for a picture or formula that only the original shows. */
        public boolean isPicture() {
            return mark.isEmpty() && text.equals(Placeholder.WRITTEN);
        }
    }

    /** The numbers of the first and last occurrence that end in a piece. */
    public record Steps(int from, int to) {}

    /** Splits the text of a line where links and marks start and end. */
    public static List<TextSegment> of(String text, List<CitationView> citations, List<Mark> marks) {
        List<TextSegment> pieces = new ArrayList<>();
        int at = 0;
        for (CitationView citation : citations) {
            plain(runs(text, at, citation.start(), marks), pieces);
            pieces.add(new TextSegment(Optional.of(citation), runs(text, citation.start(), citation.end(), marks)));
            at = citation.end();
        }
        plain(runs(text, at, text.length(), marks), pieces);
        return pieces;
    }

    /** Returns the text as one piece, regardless of its marks. */
    static TextSegment whole(String text, List<Mark> marks) {
        return new TextSegment(Optional.empty(), runs(text, 0, text.length(), marks));
    }

    private static void plain(List<Run> runs, List<TextSegment> pieces) {
        runs.forEach(run -> pieces.add(new TextSegment(Optional.empty(), List.of(run))));
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

    /** Returns the text of the piece without marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /**
     * Returns the occurrences that end here. Links to the previous and next occurrence follow them, outside any
     * citation link.
     */
    public Optional<Steps> steps() {
        List<Integer> ended = runs.stream()
                .flatMap(run -> run.mark().stream())
                .filter(Mark::ends)
                .map(Mark::number)
                .toList();
        return ended.isEmpty() ? Optional.empty() : Optional.of(new Steps(ended.getFirst(), ended.getLast()));
    }
}
