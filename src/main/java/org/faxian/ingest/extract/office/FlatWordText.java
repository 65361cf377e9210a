package org.faxian.ingest.extract.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.extract.paragraph.ElementFilter;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.faxian.ingest.extract.paragraph.ParagraphCollector;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reader for Word documents that consist of one XML file; office systems write such files with the extension doc. */
public abstract sealed class FlatWordText implements FormatReader {
    @Override
    public final Extraction read(Path file, String mediaType) throws IOException, SAXException, TikaException {
        WordNumbering numbering = new WordNumbering();
        ParagraphCollector paragraphs = new ParagraphCollector();
        WordBody body = new WordBody(paragraphs, numbering);
        parse(file, styles(numbering.styles()));
        parse(file, lists(numbering.lists()));
        parse(file, body(ElementFilter.outside(FlatWordText::isComment, body)));
        parse(file, notes(ElementFilter.outside(FlatWordText::isComment, body)));
        return new Extraction.Text(
                new ExtractedText(mediaType, paragraphs.paragraphs(), Map.of(), Map.of(), body.warnings()));
    }

    private static boolean isComment(String name, Attributes attributes) {
        return name.equals("annotation")
                && WordNumbering.attribute(attributes, "type").equals("Word.Comment");
    }

    private static void parse(Path file, DefaultHandler handler) throws IOException, SAXException, TikaException {
        try (InputStream in = Files.newInputStream(file)) {
            XMLReaderUtils.parseSAX(in, handler, new ParseContext());
        }
    }

    abstract DefaultHandler styles(DefaultHandler next);

    abstract DefaultHandler lists(DefaultHandler next);

    abstract DefaultHandler body(DefaultHandler next);

    abstract DefaultHandler notes(DefaultHandler next);

    /** Flat OPC: the parts of a docx file as elements of one file. */
    public static final class OfPackage extends FlatWordText {
        @Override
        DefaultHandler styles(DefaultHandler next) {
            return part(next, ".styles+xml");
        }

        @Override
        DefaultHandler lists(DefaultHandler next) {
            return part(next, ".numbering+xml");
        }

        @Override
        DefaultHandler body(DefaultHandler next) {
            return part(next, ".main+xml");
        }

        @Override
        DefaultHandler notes(DefaultHandler next) {
            return part(next, "notes+xml");
        }

        /**
         * Selects a part by the end of its type. The type begins differently if the document is a template or has
         * macros.
         */
        private static DefaultHandler part(DefaultHandler next, String type) {
            return ElementFilter.inside((name, attributes) -> isPart(name, attributes, type), next);
        }

        private static boolean isPart(String name, Attributes attributes, String type) {
            String declared = WordNumbering.attribute(attributes, "contentType");
            return name.equals("part")
                    && declared.endsWith(type)
                    && !declared.contains("Effects")
                    // A glossary is a document of its own beside the text.
                    && !WordNumbering.attribute(attributes, "name").contains("/glossary/");
        }
    }

    /** Word 2003 XML (WordprocessingML 2003). */
    public static final class Of2003 extends FlatWordText {
        private static final Set<String> BESIDE_TEXT = Set.of("hdr", "ftr", "footnote", "endnote");
        private static final Set<String> NOTES = Set.of("footnote", "endnote");

        @Override
        DefaultHandler styles(DefaultHandler next) {
            return ElementFilter.inside((name, attributes) -> name.equals("styles"), next);
        }

        @Override
        DefaultHandler lists(DefaultHandler next) {
            return ElementFilter.inside((name, attributes) -> name.equals("lists"), next);
        }

        @Override
        DefaultHandler body(DefaultHandler next) {
            return ElementFilter.inside(
                    (name, attributes) -> name.equals("body"),
                    ElementFilter.outside((name, attributes) -> BESIDE_TEXT.contains(name), next));
        }

        @Override
        DefaultHandler notes(DefaultHandler next) {
            return ElementFilter.inside(
                    (name, attributes) -> name.equals("body"),
                    ElementFilter.inside((name, attributes) -> NOTES.contains(name), next));
        }
    }
}
