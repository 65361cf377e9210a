package org.faxian.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins the lines of a pdf into paragraphs by what a reader sees: indents, short last lines, centred lines, gaps. */
final class PdfParagraphs {
    private static final Pattern BLANK_BEFORE_DIGIT =
            Pattern.compile("(?<=[\\p{IsHan}，。、；：（）〔〕《》“”])[ ]+(?=[0-9A-Za-z])");
    private static final Pattern BLANK_AFTER_DIGIT =
            Pattern.compile("(?<=[0-9A-Za-z%])[ ]+(?=[\\p{IsHan}，。、；：（）〔〕《》“”])");
    private static final Pattern BLANK_IN_CHINESE =
            Pattern.compile("(?<![章节条编、）])(?<=[\\p{IsHan}，。、；：（）〔〕《》“”])[ ]+(?=[\\p{IsHan}，。、；：（）〔〕《》“”])");
    private static final String SENTENCE_ENDS = "。；：！？”）)";

    private PdfParagraphs() {}

    static List<String> join(List<PdfLine> lines) {
        Map<Boolean, Margins> margins = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.page() % 2 == 0, Collectors.collectingAndThen(Collectors.toList(), Margins::of)));
        double pitch = pitch(lines);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        PdfLine first = null;
        PdfLine before = null;
        for (PdfLine line : lines) {
            Margins here = margins.get(line.page() % 2 == 0);
            if (before != null && begins(first, before, line, margins.get(before.page() % 2 == 0), here, pitch)) {
                add(paragraphs, paragraph);
                first = line;
            }
            first = first == null ? line : first;
            WhiteSpace.joinLine(paragraph, line.text());
            before = line;
        }
        add(paragraphs, paragraph);
        return paragraphs;
    }

    /** Whether the line begins a paragraph, after the line before it and the first line of the paragraph so far. */
    private static boolean begins(
            PdfLine first, PdfLine before, PdfLine line, Margins there, Margins here, double pitch) {
        double em = line.size();
        boolean full = there.right - before.right() < 2.9 * em;
        boolean indented = line.left() - here.left > 0.6 * em;
        if (line.page() == before.page() && (line.y() < before.y() - em || line.y() - before.y() > 1.5 * pitch)) {
            return true;
        }
        if (Math.abs(line.size() - before.size()) > 0.15 * em && line.page() == before.page() && !full) {
            return true;
        }
        if (!full) {
            return true;
        }
        if (indented) {
            return !continuesIndented(first, before, line, there, here);
        }
        return ProvisionLabel.beginsArticle(line.text()) && endsSentence(before);
    }

    /** A centred paragraph of several lines, or a block that is indented as a whole. */
    private static boolean continuesIndented(PdfLine first, PdfLine before, PdfLine line, Margins there, Margins here) {
        if (ProvisionLabel.begins(line.text())) {
            return false;
        }
        double em = line.size();
        boolean wholeLineBefore = there.right - before.right() < 1.2 * em && !endsSentence(before);
        boolean centred = Math.abs((line.left() - here.left) - (here.right - line.right())) < 1.2 * em
                && first.left() - there.left < 0.6 * em;
        boolean sameIndent = Math.abs(line.left() - before.left()) < 0.3 * em;
        return wholeLineBefore && (centred || sameIndent);
    }

    private static boolean endsSentence(PdfLine line) {
        return SENTENCE_ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private static void add(List<String> paragraphs, StringBuilder paragraph) {
        String text = BLANK_BEFORE_DIGIT.matcher(paragraph).replaceAll("");
        text = BLANK_AFTER_DIGIT.matcher(text).replaceAll("");
        text = BLANK_IN_CHINESE.matcher(text).replaceAll("");
        if (!text.isBlank()) {
            paragraphs.add(WhiteSpace.strip(text));
        }
        paragraph.setLength(0);
    }

    /** The usual distance from line to line. */
    private static double pitch(List<PdfLine> lines) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double distance = lines.get(i).y() - lines.get(i - 1).y();
            if (distance > 1 && lines.get(i).page() == lines.get(i - 1).page()) {
                distances.add(distance);
            }
        }
        distances.sort(Comparator.naturalOrder());
        return distances.isEmpty() ? Double.MAX_VALUE / 2 : distances.get(distances.size() / 2);
    }

    /** Where the body of the text begins and ends on the pages of one side. */
    private record Margins(double left, double right) {
        /** A place at which fewer lines than these begin or end is no margin. */
        private static final double SHARE = 0.04;

        static Margins of(List<PdfLine> lines) {
            return new Margins(outermost(lines, PdfLine::left), -outermost(lines, line -> -line.right()));
        }

        private static double outermost(List<PdfLine> lines, ToDoubleFunction<PdfLine> edge) {
            double[] edges = lines.stream().mapToDouble(edge).sorted().toArray();
            double em = lines.get(lines.size() / 2).size();
            int enough = Math.max(1, (int) (SHARE * edges.length));
            for (int i = 0; i + enough <= edges.length; i++) {
                if (edges[i + enough - 1] - edges[i] < 0.6 * em) {
                    return edges[i];
                }
            }
            return edges[0];
        }
    }
}
