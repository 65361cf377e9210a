package org.faxian.ingest.extract.paragraph;

import java.util.function.BiPredicate;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Filter that passes on the XML events inside or outside certain elements, without the events of these elements
 * themselves.
 */
public final class ElementFilter extends DefaultHandler {
    private final BiPredicate<String, Attributes> element;
    private final boolean inside;
    private final DefaultHandler next;
    private int depth;

    private ElementFilter(BiPredicate<String, Attributes> element, boolean inside, DefaultHandler next) {
        this.element = element;
        this.inside = inside;
        this.next = next;
    }

    /**
     * Passes on the events inside the elements.
     *
     * @param element tests the local name and the attributes of an element
     */
    public static DefaultHandler inside(BiPredicate<String, Attributes> element, DefaultHandler next) {
        return new ElementFilter(element, true, next);
    }

    /** Passes on the events outside the elements; see {@link #inside}. */
    public static DefaultHandler outside(BiPredicate<String, Attributes> element, DefaultHandler next) {
        return new ElementFilter(element, false, next);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (depth > 0 || element.test(name, attributes)) {
            depth++;
        }
        if (inside ? depth > 1 : depth == 0) {
            next.startElement(uri, name, qName, attributes);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (inside ? depth > 1 : depth == 0) {
            next.endElement(uri, name, qName);
        }
        depth = Math.max(0, depth - 1);
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
        if (inside == depth > 0) {
            next.characters(ch, start, length);
        }
    }
}
