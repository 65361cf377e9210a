package org.faxian.ingest.extract.office;

import java.util.Iterator;
import java.util.List;
import org.faxian.ingest.extract.paragraph.ParagraphCollector;
import org.xml.sax.Attributes;

/** Handler for Tika's XHTML events of a doc file, in which pictures and embedded objects are elements. */
final class DocParagraphs extends XhtmlParagraphs {
    private final ParagraphCollector paragraphs;
    private final Iterator<Boolean> pictures;
    private final DocNumbers numbers;
    private boolean inObject;
    /** Whether a paragraph has begun and has no text yet. */
    private boolean atStart;

    /**
     * Creates a handler of these events.
     *
     * @param pictures for each picture event, whether the picture is inline
     * @param numbers the numbers of the paragraphs
     */
    DocParagraphs(ParagraphCollector paragraphs, List<Boolean> pictures, DocNumbers numbers) {
        super(paragraphs);
        this.paragraphs = paragraphs;
        this.pictures = pictures.iterator();
        this.numbers = numbers;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("img")) {
            if (pictures.hasNext() && pictures.next()) {
                paragraphs.dropped();
            }
        } else if ("embedded".equals(attributes.getValue("class"))) {
            // Mostly a formula: a block element by its name, but inside a paragraph.
            inObject = true;
            paragraphs.dropped();
        } else {
            atStart = true;
            super.startElement(uri, name, qName, attributes);
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (atStart && length > 0) {
            atStart = false;
            char[] shown = numbers.shown(new String(ch, start, length)).toCharArray();
            super.characters(shown, 0, shown.length);
        } else {
            super.characters(ch, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (inObject) {
            inObject = false;
        } else if (!name.equals("img")) {
            super.endElement(uri, name, qName);
        }
    }
}
