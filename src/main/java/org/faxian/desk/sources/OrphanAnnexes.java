package org.faxian.desk.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.Parallel;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.CorpusFile.Content;
import org.faxian.register.Attachments.Neighbour;
import org.faxian.regulation.Sha256;

/** Finds the files of a corpus that are called 附件 but belong to no document, so that their content cannot be found. */
public final class OrphanAnnexes {
    private OrphanAnnexes() {}

    /** Returns the paths of orphan annexes among files that the journal does not know. */
    static List<String> among(Map<Sha256, PublishedFile> files, Workspace workspace) {
        List<Map.Entry<Sha256, PublishedFile>> called = files.entrySet().stream()
                .filter(file -> Neighbour.table(workspace.corpus().relative(file.getValue()))
                        .isCalledAnnex())
                .toList();
        return Parallel.map(called, Progress.silent(), file -> path(file.getKey(), file.getValue(), workspace)).stream()
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /** Returns the path; empty for a file without publishable content, such as a marked file. */
    private static Optional<String> path(Sha256 sha256, PublishedFile file, Workspace workspace) {
        String path = workspace.corpus().relative(file);
        return Content.ofDocumentOrAnnex(workspace.reader().rememberedOrRead(file, sha256))
                .filter(content -> content.neighbour(path).isCalledAnnex())
                .map(content -> path);
    }
}
