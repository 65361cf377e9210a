package org.faxian.ingest.nature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.faxian.ingest.DocumentNature;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.recognise.Recogniser;

/** A document of {@code documents.txt}: its kind, file name, column on a site, and lines. */
record MarkedDocument(String kind, String fileName, String column, List<String> lines) {

    static Stream<MarkedDocument> all() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MarkedDocument.class.getResourceAsStream("documents.txt"), "documents.txt")) {
            String documents = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(documents.split("(?m)^=== "))
                    .filter(document -> !document.isBlank())
                    .map(MarkedDocument::of);
        }
    }

    private static MarkedDocument of(String document) {
        List<String> lines = document.lines().map(String::strip).toList();
        String[] head = lines.getFirst().split(" ", 2);
        String[] name = head[1].split("\\|");
        return new MarkedDocument(
                head[0], name[0].strip(), name.length > 1 ? name[1].strip() : "", lines.subList(1, lines.size()));
    }

    DocumentNature judged() {
        return judge(fileName, column, lines);
    }

    static DocumentNature judge(String fileName, String column, List<String> lines) {
        ExtractedText text = new ExtractedText(
                "text/plain", lines, column.isEmpty() ? Map.of() : Map.of("ColumnName", column), Map.of(), List.of());
        return new NatureReader().judge(text, fileName, new Recogniser().recognise(text, fileName));
    }

    /** Returns the name of a nature in the documents. */
    static String kindOf(DocumentNature nature) {
        return switch (nature) {
            case DocumentNature.Regulation r -> "NORM";
            case DocumentNature.Explanation e -> "EXPLANATION";
            case DocumentNature.Doubtful d -> "DOUBTFUL";
            case DocumentNature.Other(var kind) -> kind.name();
        };
    }

    @Override
    public String toString() {
        return kind + " " + lines.getFirst();
    }
}
