package org.faxian.ingest.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faxian.ingest.extract.paragraph.ProvisionLabel;

/** Filter that removes the frame of each page: page numbers, headers and footers. */
public final class HeaderFooterFilter {
    private static final double BAND = 0.13;
    /** In multiples of the page height: text begins lower, headers do not. */
    private static final double MARGIN = 0.06;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[—–―－─\\-·.\\s\\u3000]*[0-9０-９]{1,4}[—–―－─\\-·.\\s\\u3000]*(?:[/／]\\s*\\d{1,4}\\s*)?|第?\\s*\\d{1,4}\\s*页?\\s*[,，/／共]+\\s*共?\\s*\\d{1,4}\\s*页?|第\\s*\\d{1,4}\\s*页");

    /** The short last lines of two paragraphs may be alike and at the same position. */
    private static final Pattern SENTENCE_END = Pattern.compile("[。；]$");

    private HeaderFooterFilter() {}

    /** Returns the lines without page numbers, headers and footers. */
    public static List<PlacedLine> without(List<PlacedLine> lines) {
        Map<Integer, List<PlacedLine>> pages =
                lines.stream().collect(Collectors.groupingBy(PlacedLine::page, TreeMap::new, Collectors.toList()));
        Map<String, Long> places = new HashMap<>();
        pages.values().forEach(page -> edges(page).stream()
                .map(HeaderFooterFilter::place)
                .distinct()
                .forEach(place -> places.merge(place, 1L, Long::sum)));
        List<PlacedLine> text = new ArrayList<>();
        boolean first = true;
        for (List<PlacedLine> page : pages.values()) {
            List<PlacedLine> edges = edges(page);
            Optional<PlacedLine> head = first ? Optional.empty() : loneHead(page);
            page.stream()
                    .filter(line -> !(edges.contains(line) && isFrame(line, places)))
                    .filter(line -> head.isEmpty() || !head.get().equals(line))
                    .forEach(text::add);
            first = false;
        }
        return text;
    }

    /** Returns a header that occurs on one page only, such as on the second of two pages if the first has none. */
    private static Optional<PlacedLine> loneHead(List<PlacedLine> page) {
        List<PlacedLine> byHeight = byHeight(page);
        PlacedLine top = byHeight.getFirst();
        boolean apart = byHeight.size() > 1 && byHeight.get(1).y() - top.y() > 2 * top.size();
        boolean inMargin = top.y() < MARGIN * top.pageHeight();
        return apart && inMargin && !SENTENCE_END.matcher(top.text()).find() && !ProvisionLabel.begins(top.text())
                ? Optional.of(top)
                : Optional.empty();
    }

    private static List<PlacedLine> byHeight(List<PlacedLine> page) {
        return page.stream().sorted(Comparator.comparingDouble(PlacedLine::y)).toList();
    }

    private static boolean isFrame(PlacedLine line, Map<String, Long> places) {
        return PAGE_NUMBER.matcher(line.text()).matches()
                || (places.getOrDefault(place(line), 0L) > 1
                        && !SENTENCE_END.matcher(line.text()).find());
    }

    /** Returns the two outermost lines at the top and at the bottom that are within the margin band. */
    private static List<PlacedLine> edges(List<PlacedLine> page) {
        List<PlacedLine> byHeight = byHeight(page);
        List<PlacedLine> edges = new ArrayList<>();
        for (int i = 0; i < byHeight.size(); i++) {
            PlacedLine line = byHeight.get(i);
            boolean top = i < 2 && line.y() < BAND * line.pageHeight();
            boolean bottom = i >= byHeight.size() - 2 && line.y() > (1 - BAND) * line.pageHeight();
            if (top || bottom) {
                edges.add(line);
            }
        }
        return edges;
    }

    /** Returns a key of position and text that is equal on each page; digits are replaced. */
    private static String place(PlacedLine line) {
        return Math.round(line.y() / 2) + " " + line.text().replaceAll("[0-9０-９]+", "#");
    }
}
