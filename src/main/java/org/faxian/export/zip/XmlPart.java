package org.faxian.export.zip;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document that is written while its content arrives. Names may have a prefix, which the root element declares
 * as an attribute.
 */
public final class XmlPart {
    private static final char UNKNOWN = '〓';
    private static final int BUFFER = 1 << 16;

    private final XMLStreamWriter xml;
    private final Ending ending;

    /** The action after the document. */
    @FunctionalInterface
    interface Ending {
        void run() throws IOException;
    }

    /** A call of the writer. */
    @FunctionalInterface
    private interface Call {
        void run() throws XMLStreamException;
    }

    XmlPart(OutputStream out, Ending ending) throws IOException {
        this.ending = ending;
        try {
            // The platform's own writer, which writes byte by byte, regardless of the class path, so that the
            // bytes stay the same.
            xml = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw cause(e);
        }
        run(() -> xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
    }

    /** Begins an element; after its name follow names and values of attributes in turn. */
    public XmlPart start(String name, String... attributes) throws IOException {
        run(() -> xml.writeStartElement(name));
        return attributes(attributes);
    }

    /** Writes an element without content. */
    public XmlPart empty(String name, String... attributes) throws IOException {
        run(() -> xml.writeEmptyElement(name));
        return attributes(attributes);
    }

    /** Writes an element that holds text only. */
    public XmlPart leaf(String name, String text, String... attributes) throws IOException {
        return start(name, attributes).text(text).end();
    }

    /** Writes text; what XML does not allow is left out or becomes 〓. */
    public XmlPart text(String text) throws IOException {
        run(() -> xml.writeCharacters(allowed(text)));
        return this;
    }

    /** Ends the innermost element. */
    public XmlPart end() throws IOException {
        run(xml::writeEndElement);
        return this;
    }

    /** Ends the document with all its open elements. */
    public void close() throws IOException {
        run(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
        ending.run();
    }

    private XmlPart attributes(String... attributes) throws IOException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = allowed(attributes[i + 1]);
            run(() -> xml.writeAttribute(name, value));
        }
        return this;
    }

    private static void run(Call call) throws IOException {
        try {
            call.run();
        } catch (XMLStreamException e) {
            throw cause(e);
        }
    }

    /** Returns the text with the characters of XML 1.0 only; tabs and line breaks become blanks. */
    static String allowed(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && isAllowed(c))) {
            return text;
        }
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r') {
                allowed.append(' ');
            } else if (c >= ' ') {
                allowed.appendCodePoint(isAllowed(c) ? c : UNKNOWN);
            }
        });
        return allowed.toString();
    }

    private static boolean isAllowed(int c) {
        boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !isSurrogate && c != 0xFFFE && c != 0xFFFF;
    }

    /** Returns the failure of the stream, which the XML writer wraps. */
    private static IOException cause(XMLStreamException failure) {
        return failure.getNestedException() instanceof IOException own ? own : new IOException(failure);
    }
}
