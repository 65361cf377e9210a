package org.faxian.ingest.isolate;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.faxian.ingest.DirectReader;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.TextExtractor;
import org.faxian.ingest.nature.NatureReader;
import org.faxian.ingest.recognise.Recogniser;
import org.faxian.json.DomainJson;
import org.faxian.language.Message;
import org.xml.sax.ContentHandler;

/**
 * The parser in the child process: reads the file from Tika's pipes and returns the outcome as JSON in the metadata.
 */
public final class ReadingParser implements Parser {
    static final String OUTCOME = "faxian:outcome";

    private static final long serialVersionUID = 1L;

    private final transient DirectReader reader =
            new DirectReader(new TextExtractor()::extract, new Recogniser()::recognise, new NatureReader());
    private final transient ObjectWriter json = DomainJson.mapper().writerFor(IngestOutcome.class);

    /** Creates a parser; the configuration of the pipes names this class. */
    public ReadingParser() {}

    /** Returns the general type for all files; the reader detects the actual type itself. */
    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.OCTET_STREAM);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException {
        ReadingRequest stated = context.get(ReadingRequest.class);
        IngestOutcome outcome = reader.read(TikaInputStream.cast(stream).getPath(), stated.name(), stated.marks());
        metadata.set(OUTCOME, bounded(json(outcome), stated.longest()));
    }

    private String json(IngestOutcome outcome) throws IOException {
        return json.writeValueAsString(outcome);
    }

    private String bounded(String json, int longest) throws IOException {
        return json.length() <= longest
                ? json
                : json(new IngestOutcome.Damaged(
                        MediaType.OCTET_STREAM.toString(), Message.of("ingest.too-much-text")));
    }
}
