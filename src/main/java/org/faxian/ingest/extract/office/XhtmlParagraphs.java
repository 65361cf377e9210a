package org.faxian.ingest.extract.office;

import java.util.Set;
import org.faxian.ingest.extract.paragraph.ParagraphCollector;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Handler that collects paragraphs and table rows from Tika's XHTML events. */
class XhtmlParagraphs extends DefaultHandler {
    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "body", "table", "ul", "ol", "blockquote");

    private final ParagraphCollector paragraphs;
    private boolean inBody;

    XhtmlParagraphs(ParagraphCollector paragraphs) {
        this.paragraphs = paragraphs;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        inBody |= name.equals("body");
        if (!inBody) {
            return;
        }
        if (BLOCKS.contains(name)) {
            paragraphs.paragraphBreak();
        } else if (name.equals("tr")) {
            paragraphs.startRow();
        } else if (name.equals("br")) {
            paragraphs.lineBreak();
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (!inBody) {
            return;
        }
        if (BLOCKS.contains(name)) {
            paragraphs.paragraphBreak();
        } else if (name.equals("td") || name.equals("th")) {
            paragraphs.endCell();
        } else if (name.equals("tr")) {
            paragraphs.endRow();
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (inBody) {
            paragraphs.append(new String(ch, start, length));
        }
    }
}
