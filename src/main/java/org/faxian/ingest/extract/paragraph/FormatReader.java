package org.faxian.ingest.extract.paragraph;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.faxian.ingest.Extraction;
import org.xml.sax.SAXException;

/** A reader for one file format. */
public interface FormatReader {

    /**
     * Extracts the text of the file.
     *
     * @param mediaType the media type detected from the bytes
     * @throws IOException if the file cannot be read, or if its bytes do not match the type, as parsers report it
     */
    Extraction read(Path file, String mediaType) throws IOException, SAXException, TikaException;
}
