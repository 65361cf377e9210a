package org.faxian.ingest.extract.ofd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.layout.HeaderFooterFilter;
import org.faxian.ingest.extract.layout.PlacedLine;
import org.faxian.ingest.extract.layout.PlacedParagraphs;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.faxian.language.Message;
import org.ofdrw.core.compositeObj.CT_VectorG;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.reader.PageInfo;

/**
 * Reader for OFD files (GB/T 33190), page by page, including the templates of the pages.
 *
 * <p>Seals, annotations and text in pictures are not part of the text.
 */
public final class OfdText implements FormatReader {
    private static final int MOST_PAGES = 5_000;

    @Override
    public Extraction read(Path file, String mediaType) throws IOException {
        try (OfdFolder folder = OfdFolder.unpack(file);
                OFDReader reader = new OFDReader(folder.root().toString(), false)) {
            List<PlacedLine> lines = lines(reader);
            if (lines.isEmpty()) {
                return new Extraction.Ended(
                        new IngestOutcome.NoText(mediaType, Optional.of(Message.of("ingest.outlines"))));
            }
            List<String> paragraphs = PlacedParagraphs.join(HeaderFooterFilter.without(lines));
            return new Extraction.Text(new ExtractedText(mediaType, paragraphs, Map.of(), Map.of(), List.of()));
        }
    }

    private static List<PlacedLine> lines(OFDReader reader) throws IOException {
        int pages = reader.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new IOException("the document has more than " + MOST_PAGES + " pages");
        }
        List<PlacedLine> lines = new ArrayList<>();
        for (int number = 1; number <= pages; number++) {
            PageInfo page = reader.getPageInfo(number);
            List<OfdGlyph> glyphs = OfdRuns.of(page.getAllLayer(), id -> unit(reader, id));
            for (OfdPagePart part : OfdPagePart.of(
                    glyphs, page.getSize().getWidth(), page.getSize().getHeight())) {
                lines.addAll(new OfdLines(number, part.width(), part.height()).of(part.glyphs()));
            }
        }
        return lines;
    }

    private static Optional<CT_VectorG> unit(OFDReader reader, String id) {
        return Optional.ofNullable(reader.getResMgt().getCompositeGraphicUnit(id));
    }
}
