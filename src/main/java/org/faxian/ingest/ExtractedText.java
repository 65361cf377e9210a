package org.faxian.ingest;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.faxian.regulation.Placeholder;
import org.faxian.regulation.RecognisedDocument.Warning;

/**
 * The text that a file holds, before anything is understood of it.
 *
 * @param mediaType what the file really is, whatever its name says
 * @param paragraphs one string a paragraph or line, in reading order, without line feeds, stripped, none empty; with a {@link
 *     Placeholder} where a picture or a formula was dropped
 * @param pageMeta the meta tags of a page by name ({@code ArticleTitle}, {@code PubDate}), and the path of its columns as {@code
 *     Breadcrumb}; empty for other formats
 * @param links the names of the files to which a page links, as their addresses and their texts give them; empty for other formats
 * @param catalogue the table 信息公开目录 of a page, label without blanks and colon (发文字号) to value
 * @param warnings what went wrong on the way without costing the text
 */
public record ExtractedText(
        String mediaType,
        List<String> paragraphs,
        Map<String, String> pageMeta,
        Map<String, String> catalogue,
        List<String> links,
        List<Warning> warnings) {
    /** Said of every text that was read so. */
    public static final Warning READ_BY_OCR = new Warning(
            "ocr", "the text was read from pictures by OCR and may hold errors; compare it with the original");

    private static final Pattern BLANK_ENDS =
            Pattern.compile("^[\\s\\p{Z}\\uFEFF]++|(?<![\\s\\p{Z}\\uFEFF])[\\s\\p{Z}\\uFEFF]++$");

    public ExtractedText {
        links = List.copyOf(links);
        paragraphs = List.copyOf(paragraphs);
        pageMeta = Map.copyOf(pageMeta);
        catalogue = Map.copyOf(catalogue);
        warnings = List.copyOf(warnings);
    }

    /** The paragraphs without placeholders, and without those that hold nothing else. */
    public List<String> words() {
        return paragraphs.stream()
                .map(paragraph -> Placeholder.isIn(paragraph)
                        ? BLANK_ENDS.matcher(Placeholder.without(paragraph)).replaceAll("")
                        : paragraph)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** These paragraphs of the text, with all that is known of the whole. */
    public ExtractedText withParagraphs(List<String> some) {
        return new ExtractedText(mediaType, some, pageMeta, catalogue, links, warnings);
    }

    /** These paragraphs of the text, without what its page and its links say. */
    public ExtractedText alone(List<String> some) {
        return new ExtractedText(mediaType, some, Map.of(), Map.of(), isReadByOcr() ? List.of(READ_BY_OCR) : List.of());
    }

    /** Whether the whole text was read from pictures. */
    public boolean isReadByOcr() {
        return warnings.contains(READ_BY_OCR);
    }

    /** A text without links. */
    public ExtractedText(
            String mediaType,
            List<String> paragraphs,
            Map<String, String> pageMeta,
            Map<String, String> catalogue,
            List<Warning> warnings) {
        this(mediaType, paragraphs, pageMeta, catalogue, List.of(), warnings);
    }
}
