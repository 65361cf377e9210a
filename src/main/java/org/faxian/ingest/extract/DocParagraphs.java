package org.faxian.ingest.extract;

import java.util.Iterator;
import java.util.List;
import org.xml.sax.Attributes;

/** Tika's XHTML events of a doc, in which pictures and what other programs have put in are elements. */
final class DocParagraphs extends XhtmlParagraphs {
    private final ParagraphCollector paragraphs;
    private final Iterator<Boolean> pictures;
    private boolean inObject;

    /**
     * A reader of these events.
     *
     * @param pictures for each picture that comes, whether it stands among the words
     */
    DocParagraphs(ParagraphCollector paragraphs, List<Boolean> pictures) {
        super(paragraphs);
        this.paragraphs = paragraphs;
        this.pictures = pictures.iterator();
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("img")) {
            if (pictures.hasNext() && pictures.next()) {
                paragraphs.dropped();
            }
        } else if ("embedded".equals(attributes.getValue("class"))) {
            // Mostly a formula: a box by its name, but it stands inside a paragraph.
            inObject = true;
            paragraphs.dropped();
        } else {
            super.startElement(uri, name, qName, attributes);
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
