package org.faxian.desk.sources;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.sources.CorpusFile.Content;
import org.faxian.ingest.IngestOutcome;
import org.faxian.register.Catalogue;
import org.faxian.register.CatalogueFields;
import org.faxian.register.RegisteredSource;
import org.faxian.regulation.Disagreement;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.Sha256;

/** Files that are read together with the catalogues that list them. */
public final class CataloguedFiles {
    private CataloguedFiles() {}

    /**
     * Returns a reader that adds the fields stated in catalogues among the files; without a catalogue it reads each
     * file by itself.
     */
    public static Function<PublishedFile, IngestOutcome> reader(
            List<PublishedFile> files, Function<PublishedFile, IngestOutcome> reader) {
        Map<PublishedFile, IngestOutcome> read = new HashMap<>();
        List<Catalogue> catalogues = new ArrayList<>();
        for (PublishedFile file : files) {
            if (Catalogues.isName(file.name())) {
                IngestOutcome outcome = reader.apply(file);
                read.put(file, outcome);
                Catalogues.entries(file.toString(), outcome)
                        .ifPresent(entries -> catalogues.add(Catalogue.ofAll(file.toString(), entries)));
            }
        }
        if (catalogues.isEmpty()) {
            return file -> Optional.ofNullable(read.get(file)).orElseGet(() -> reader.apply(file));
        }
        files.forEach(file -> read.computeIfAbsent(file, reader));
        return applied(catalogues, read);
    }

    private static Function<PublishedFile, IngestOutcome> applied(
            List<Catalogue> catalogues, Map<PublishedFile, IngestOutcome> read) {
        Map<PublishedFile, List<RegisteredSource>> sources = new HashMap<>();
        read.forEach((file, outcome) -> sources.put(file, sources(file, outcome)));
        CatalogueFields fields = CatalogueFields.of(
                catalogues, sources.values().stream().flatMap(List::stream).toList());
        return file -> {
            IngestOutcome outcome = Optional.ofNullable(read.get(file)).orElseThrow();
            List<RegisteredSource> held = sources.getOrDefault(file, List.of());
            return held.isEmpty() || !(outcome instanceof IngestOutcome.Recognised recognised)
                    ? outcome
                    : new IngestOutcome.Recognised(recognised.mediaType(), with(recognised.document(), held, fields));
        };
    }

    private static List<RegisteredSource> sources(PublishedFile file, IngestOutcome outcome) {
        try {
            Sha256 sha256 = file.digest();
            return Content.of(outcome)
                    .map(content -> new CorpusFile(file.name(), sha256, 0, content, Map.of()).sources(List.of()))
                    .orElse(List.of());
        } catch (IOException e) {
            // The file has just disappeared; the outcome is shown as it was read.
            return List.of();
        }
    }

    /** Returns the document, or each of its texts, completed from the catalogues. */
    private static RecognisedDocument with(
            RecognisedDocument document, List<RegisteredSource> held, CatalogueFields fields) {
        if (document.texts().isEmpty()) {
            return with(document, fields.applied(held.getFirst()), fields.of(held.getFirst()));
        }
        return document.holding(IntStream.range(0, held.size())
                .mapToObj(i -> with(document.texts().get(i), fields.applied(held.get(i)), fields.of(held.get(i))))
                .toList());
    }

    /** Returns whether a warning about a missing date is obsolete because the catalogue states the date. */
    private static boolean isSettled(Warning warning, RegisteredSource source) {
        return warning.code().equals("no-date")
                && source.metadata().enactment().firstKnownDate().isPresent();
    }

    private static RecognisedDocument with(
            RecognisedDocument document, RegisteredSource source, List<Disagreement> disagreements) {
        return new RecognisedDocument(
                source.metadata(),
                document.text(),
                document.sketch(),
                document.attachments(),
                Stream.concat(
                                document.warnings().stream().filter(warning -> !isSettled(warning, source)),
                                disagreements.stream().map(one -> new Warning("catalogue-disagrees", one.sentence())))
                        .toList());
    }
}
