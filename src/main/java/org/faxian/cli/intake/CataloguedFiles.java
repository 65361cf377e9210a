package org.faxian.cli.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faxian.corpus.PublishedFile;
import org.faxian.ingest.IngestOutcome;
import org.faxian.register.Catalogue;
import org.faxian.register.CatalogueFields;
import org.faxian.register.RegisteredSource;
import org.faxian.regulation.Disagreement;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RecognisedDocument.Warning;

/** Files that are looked at together with catalogues that list them. */
public final class CataloguedFiles {
    private CataloguedFiles() {}

    /** A reader of the files that adds what catalogues among them tell; without a catalogue it reads them one by one. */
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
        Map<PublishedFile, RegisteredSource> sources = new HashMap<>();
        read.forEach((file, outcome) -> source(file, outcome).ifPresent(source -> sources.put(file, source)));
        CatalogueFields fields = CatalogueFields.of(catalogues, sources.values());
        return file -> {
            IngestOutcome outcome = Optional.ofNullable(read.get(file)).orElseThrow();
            RegisteredSource source = sources.get(file);
            return source == null || !(outcome instanceof IngestOutcome.Recognised recognised)
                    ? outcome
                    : new IngestOutcome.Recognised(
                            recognised.mediaType(),
                            with(recognised.document(), fields.applied(source), fields.of(source)));
        };
    }

    private static Optional<RegisteredSource> source(PublishedFile file, IngestOutcome outcome) {
        try {
            return KnownFile.of(file.name(), file.digest(), 0, outcome, Optional.empty())
                    .flatMap(known -> known.source(List.of()));
        } catch (IOException e) {
            // It went away just now; what was read of it is shown as it is.
            return Optional.empty();
        }
    }

    /** A day that the text does not tell may be told by the catalogue. */
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
