package org.faxian.ingest;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.faxian.language.Message;
import org.faxian.regulation.Placeholder;
import org.faxian.regulation.RecognisedDocument.Warning;

/**
 * The text of a file as extracted, before recognition.
 *
 * @param mediaType the detected media type, regardless of the file name
 * @param paragraphs the paragraphs or lines in reading order, without line feeds, stripped and not empty; a
 *     {@link Placeholder} stands for a picture or formula that was dropped
 * @param pageMeta the meta tags of a page by name ({@code ArticleTitle}, {@code PubDate}), and its breadcrumb path as
 *     {@code Breadcrumb}; empty for other formats
 * @param links the names of the files to which a page links, taken from the addresses and texts of the links; empty for
 *     other formats
 * @param catalogue the table 信息公开目录 of a page, from label without blanks and colon (发文字号) to value
 * @param warnings problems that occurred without losing the text
 */
public record ExtractedText(
        String mediaType,
        List<String> paragraphs,
        Map<String, String> pageMeta,
        Map<String, String> catalogue,
        List<String> links,
        List<Warning> warnings) {
    /** Warning of every text that was read by OCR. */
    public static final Warning READ_BY_OCR = new Warning("ocr", Message.of("ingest.doubt.ocr"));

    private static final Pattern BLANK_ENDS =
            Pattern.compile("^[\\s\\p{Z}\\uFEFF]++|(?<![\\s\\p{Z}\\uFEFF])[\\s\\p{Z}\\uFEFF]++$");

    public ExtractedText {
        links = List.copyOf(links);
        paragraphs = List.copyOf(paragraphs);
        pageMeta = Map.copyOf(pageMeta);
        catalogue = Map.copyOf(catalogue);
        warnings = List.copyOf(warnings);
    }

    /** Returns the paragraphs without placeholders; omits paragraphs that consist of placeholders only. */
    public List<String> words() {
        return paragraphs.stream()
                .map(paragraph -> Placeholder.isIn(paragraph)
                        ? BLANK_ENDS.matcher(Placeholder.without(paragraph)).replaceAll("")
                        : paragraph)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Returns a copy with these paragraphs and the other components of this text. */
    public ExtractedText withParagraphs(List<String> some) {
        return new ExtractedText(mediaType, some, pageMeta, catalogue, links, warnings);
    }

    /** Returns a copy with these paragraphs, without page meta tags, catalogue and links. */
    public ExtractedText alone(List<String> some) {
        return new ExtractedText(mediaType, some, Map.of(), Map.of(), isReadByOcr() ? List.of(READ_BY_OCR) : List.of());
    }

    /** Returns whether the whole text was read by OCR. */
    public boolean isReadByOcr() {
        return warnings.contains(READ_BY_OCR);
    }

    /** Creates a text without links. */
    public ExtractedText(
            String mediaType,
            List<String> paragraphs,
            Map<String, String> pageMeta,
            Map<String, String> catalogue,
            List<Warning> warnings) {
        this(mediaType, paragraphs, pageMeta, catalogue, List.of(), warnings);
    }
}
