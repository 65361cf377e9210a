package org.faxian.ingest.extract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.paragraph.CharacterDecoding;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.faxian.ingest.extract.paragraph.ParagraphCollector;
import org.faxian.ingest.extract.paragraph.TableText;
import org.faxian.language.Message;

/**
 * Reader for csv files: cells separated by commas, tabs or semicolons, whichever is most frequent in the first lines.
 */
final class SeparatedText implements FormatReader {
    private static final int TOP = 10;

    @Override
    public Extraction read(Path file, String mediaType) throws IOException {
        Optional<String> text = CharacterDecoding.strict(Files.readAllBytes(file));
        if (text.isEmpty()) {
            return damaged(mediaType, Message.of("ingest.bad-table-encoding"));
        }
        try {
            List<List<String>> table = cells(text.get());
            ParagraphCollector rows = new ParagraphCollector();
            table.forEach(row -> add(row, rows));
            return TableText.of(mediaType, List.of(table), rows.paragraphs());
        } catch (IOException e) {
            return damaged(mediaType, Message.of("ingest.bad-quotation", Message.cause(e)));
        }
    }

    private static char separator(String text) {
        List<String> top = text.lines().limit(TOP).toList();
        return Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(one -> top.stream()
                        .flatMapToInt(String::chars)
                        .filter(c -> c == one)
                        .count()))
                .orElseThrow();
    }

    private static List<List<String>> cells(String text) throws IOException {
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            try {
                for (CSVRecord row : parser) {
                    rows.add(row.toList());
                }
            } catch (UncheckedIOException e) {
                throw new IOException("at line " + parser.getCurrentLineNumber(), e);
            }
        }
        return rows;
    }

    private static void add(List<String> row, ParagraphCollector rows) {
        rows.startRow();
        row.forEach(cell -> {
            rows.append(cell);
            rows.endCell();
        });
        rows.endRow();
    }

    private static Extraction damaged(String mediaType, Message reason) {
        return new Extraction.Ended(new IngestOutcome.Damaged(mediaType, reason));
    }
}
