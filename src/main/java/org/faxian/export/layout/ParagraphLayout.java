package org.faxian.export.layout;

import java.io.IOException;
import java.util.List;

/** Paragraphs in the ways in which documents set them. */
record ParagraphLayout(PageFlow flow) {
    /** The distance of a signature from the right margin, in characters. */
    private static final int SIGNATURE_INDENT = 2;

    private static final int FIRST_LINE_INDENT = 2;

    /** Sets lines with two blank characters before the first. */
    void indented(List<Span> spans, Style style) throws IOException {
        double indent = FIRST_LINE_INDENT * style.size();
        double left = indent;
        for (Line line : LineBreaker.lines(spans, style.size(), PageFlow.WIDTH, indent)) {
            double x = left;
            flow.add(style.leading(), (page, y) -> justified(page, y, line, style, x));
            left = 0;
        }
    }

    /** Sets lines that begin at the margin. */
    void flush(Span span, Style style) throws IOException {
        for (Line line : LineBreaker.lines(List.of(span), style.size(), PageFlow.WIDTH, 0)) {
            flow.add(style.leading(), (page, y) -> justified(page, y, line, style, 0));
        }
    }

    private static void justified(PageDraft page, double y, Line line, Style style, double indent) {
        page.line(line, PageFlow.LEFT + indent, y, style, line.spacing(style.size(), PageFlow.WIDTH - indent));
    }

    /** Sets a heading at the margin, or with two blank characters before its first line. */
    void withNext(Span span, Style style, boolean isIndented) throws IOException {
        double indent = isIndented ? FIRST_LINE_INDENT * style.size() : 0;
        double left = indent;
        for (Line line : LineBreaker.lines(List.of(span), style.size(), PageFlow.WIDTH, indent)) {
            double x = left;
            flow.addWithNext(style.leading(), (page, y) -> justified(page, y, line, style, x));
            left = 0;
        }
    }

    /** Centres a line beside the title; the sentence of an order that is longer is a paragraph. */
    void titleLine(Span span, Style style) throws IOException {
        if (span.width(style.size()) <= PageFlow.WIDTH) {
            centred(span, style);
        } else {
            indented(List.of(span), style);
        }
    }

    void centred(Span span, Style style) throws IOException {
        for (Line line : balanced(span, style)) {
            flow.add(style.leading(), (page, y) -> centred(page, y, line, style));
        }
    }

    void centredWithNext(Span span, Style style) throws IOException {
        for (Line line : balanced(span, style)) {
            flow.addWithNext(style.leading(), (page, y) -> centred(page, y, line, style));
        }
    }

    /** Returns lines of about equal length, so that no character of a title stands alone. */
    private static List<Line> balanced(Span span, Style style) {
        double whole = span.width(style.size());
        double width = PageFlow.WIDTH - 2 * style.size();
        double share = whole / Math.ceil(whole / width) + 1.5 * style.size();
        return LineBreaker.lines(List.of(span), style.size(), Math.min(width, share), 0);
    }

    private static void centred(PageDraft page, double y, Line line, Style style) {
        page.line(line, PageFlow.LEFT + (PageFlow.WIDTH - line.width(style.size())) / 2, y, style, 0);
    }

    /** Sets a signature, two characters from the right margin. */
    void right(Span span, Style style) throws IOException {
        double indent = SIGNATURE_INDENT * style.size();
        for (Line line : LineBreaker.lines(List.of(span), style.size(), PageFlow.WIDTH - indent, 0)) {
            flow.add(
                    style.leading(),
                    (page, y) -> page.line(
                            line, PageFlow.LEFT + PageFlow.WIDTH - indent - line.width(style.size()), y, style, 0));
        }
    }
}
