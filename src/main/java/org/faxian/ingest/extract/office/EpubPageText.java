package org.faxian.ingest.extract.office;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Handler for a page of an electronic book. Line breaks in its source are blanks, and none between Chinese characters;
 * what a reader is not shown is left out.
 */
final class EpubPageText extends DefaultHandler {
    private static final Set<String> SKIPPED = Set.of("script", "style", "template", "nav", "rt", "rp");

    /** Elements that end a paragraph, beside those of Tika's XHTML. */
    private static final Set<String> BLOCKS = Set.of("section", "article", "aside", "dt", "dd", "figure", "hr", "pre");

    private final XhtmlParagraphs paragraphs;
    private final StringBuilder text = new StringBuilder();
    private int skipping;

    EpubPageText(XhtmlParagraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (skipping > 0 || SKIPPED.contains(name)) {
            skipping++;
            return;
        }
        pass();
        paragraphs.startElement(uri, BLOCKS.contains(name) ? "div" : name, qName, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (skipping > 0) {
            skipping--;
            return;
        }
        pass();
        paragraphs.endElement(uri, BLOCKS.contains(name) ? "div" : name, qName);
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (skipping == 0) {
            text.append(ch, start, length);
        }
    }

    private void pass() throws SAXException {
        boolean isChinese = text.codePoints().anyMatch(Character::isIdeographic);
        char[] line =
                text.toString().replaceAll("\\s*\\n\\s*", isChinese ? "" : " ").toCharArray();
        paragraphs.characters(line, 0, line.length);
        text.setLength(0);
    }
}
