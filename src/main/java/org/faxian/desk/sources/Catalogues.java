package org.faxian.desk.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.Parallel;
import org.faxian.desk.Progress;
import org.faxian.ingest.IngestOutcome;
import org.faxian.register.Attachments.Neighbour;
import org.faxian.register.Catalogue;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.Sha256;

/**
 * Finds the catalogues in a corpus.
 *
 * <p>Catalogues are not journalled: a department replaces its list by the next edition, and a list that was removed
 * from the corpus no longer counts.
 */
public final class Catalogues {
    private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:xlsx?|xlsm|csv|tsv)");

    private Catalogues() {}

    /** Returns whether a file of the given name could be a catalogue. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Returns the catalogues among files that hold neither a regulation nor an annex. */
    static List<Catalogue> among(Map<Sha256, PublishedFile> files, Workspace workspace) {
        List<Map.Entry<Sha256, PublishedFile>> tables = files.entrySet().stream()
                .filter(file -> isName(file.getValue().name()))
                .toList();
        return Parallel.map(tables, Progress.silent(), file -> of(file.getKey(), file.getValue(), workspace)).stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Catalogue::path))
                .toList();
    }

    private static Optional<Catalogue> of(Sha256 sha256, PublishedFile file, Workspace workspace) {
        String path = workspace.corpus().relative(file);
        return entries(path, workspace.reader().rememberedOrRead(file, sha256))
                .map(entries -> workspace.corpus().isIncoming(file)
                        ? Catalogue.ofAll(path, entries)
                        : Catalogue.beside(path, entries));
    }

    /** Returns the rows of a catalogue; empty for other files and for a list called 附件, which belongs to a decision. */
    public static Optional<List<ListedDocument>> entries(String path, IngestOutcome outcome) {
        return outcome instanceof IngestOutcome.Catalogue list
                        && !Neighbour.table(path).isCalledAnnex()
                ? Optional.of(list.entries())
                : Optional.empty();
    }
}
