package org.faxian.ingest.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.faxian.ingest.Extraction;
import org.xml.sax.SAXException;

/** One way of reading a file whose type is known. */
interface FormatReader {

    /**
     * Takes the text out of the file.
     *
     * @param mediaType as the bytes say
     * @throws IOException also where the bytes are not what the type asks for, as parsers report it
     */
    Extraction read(Path file, String mediaType) throws IOException, SAXException, TikaException;
}
