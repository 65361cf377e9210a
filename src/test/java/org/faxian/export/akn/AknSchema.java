package org.faxian.export.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.faxian.ingest.recognise.RealDocuments;
import org.xml.sax.SAXException;

/** The schema of Akoma Ntoso 3.0, if it is next to the repository; it is no part of it. */
public final class AknSchema {
    public static final String ABSENT =
            "the schema is not at ../shared/real/schemas; -Dfaxian.real=DIR names another place";

    private final Schema schema;

    private AknSchema(Schema schema) {
        this.schema = schema;
    }

    public static Optional<AknSchema> find() {
        return RealDocuments.find()
                .map(real -> real.file("schemas/akomantoso30.xsd"))
                .filter(Files::exists)
                .map(file -> {
                    try {
                        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
                        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
                        return new AknSchema(factory.newSchema(file.toFile()));
                    } catch (SAXException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    /** Returns the first violation; empty if the file is valid. */
    public Optional<String> violation(byte[] file) {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(e.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
