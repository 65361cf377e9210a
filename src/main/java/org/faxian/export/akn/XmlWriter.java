package org.faxian.export.akn;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.faxian.export.manuscript.WrittenText;

/**
 * A writer of indented Akoma Ntoso elements. Attributes are given as names and values in turn; those without a value are
 * left out.
 */
final class XmlWriter {
    static final String AKOMA_NTOSO = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /** The namespace of what Akoma Ntoso has no elements for; its prefix is {@code faxian}. */
    static final String FAXIAN = "urn:x-faxian:akn:1";

    private static final String PREFIX = "faxian:";

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    XmlWriter() {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Writes the start tag of the root, which declares the namespaces. */
    void root(String name) {
        open(name);
        try {
            xml.writeDefaultNamespace(AKOMA_NTOSO);
            xml.writeNamespace("faxian", FAXIAN);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Writes a start tag on a line of its own. */
    void open(String name, String... attributes) {
        newLine();
        start(name, false, attributes);
        depth++;
    }

    /** Writes the end tag of the element that was opened last. */
    void close() {
        depth--;
        newLine();
        end();
    }

    /** Writes an element without content. */
    void empty(String name, String... attributes) {
        newLine();
        start(name, true, attributes);
    }

    /** Writes an element that contains nothing but the text. */
    void leaf(String name, String text, String... attributes) {
        newLine();
        start(name, false, attributes);
        write(text);
        end();
    }

    /** Writes an element that contains the text within another element. */
    void nested(String outer, String inner, String text) {
        newLine();
        start(outer, false);
        start(inner, false);
        write(text);
        end();
        end();
    }

    /** Returns the file. */
    byte[] bytes() {
        return (out + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void start(String name, boolean isEmpty, String... attributes) {
        boolean isOwn = name.startsWith(PREFIX);
        String prefix = isOwn ? "faxian" : "";
        String namespace = isOwn ? FAXIAN : AKOMA_NTOSO;
        String local = isOwn ? name.substring(PREFIX.length()) : name;
        try {
            if (isEmpty) {
                xml.writeEmptyElement(prefix, local, namespace);
            } else {
                xml.writeStartElement(prefix, local, namespace);
            }
            for (int i = 0; i < attributes.length; i += 2) {
                if (!attributes[i + 1].isEmpty()) {
                    xml.writeAttribute(
                            attributes[i], WrittenText.of(attributes[i + 1]).replaceAll("[\\t\\n\\r]", " "));
                }
            }
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void write(String text) {
        try {
            xml.writeCharacters(WrittenText.of(text));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void end() {
        try {
            xml.writeEndElement();
            xml.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void newLine() {
        try {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException("the elements are not nested, or memory cannot be written to", e);
    }
}
