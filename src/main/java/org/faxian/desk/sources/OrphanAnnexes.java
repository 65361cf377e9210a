package org.faxian.desk.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.Parallel;
import org.faxian.desk.Progress;
import org.faxian.register.Attachments.Neighbour;
import org.faxian.regulation.Sha256;

/** Finds the files of a corpus that are called 附件 and belong to no document, so that nobody finds what they hold. */
public final class OrphanAnnexes {
    private OrphanAnnexes() {}

    /** Their paths, among files that the journal does not know. */
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

    /** Empty for a file that holds nothing that could be published, such as one that is marked. */
    private static Optional<String> path(Sha256 sha256, PublishedFile file, Workspace workspace) {
        String path = workspace.corpus().relative(file);
        return KnownFile.of(path, sha256, 0, workspace.reader().rememberedOrRead(file, sha256))
                .filter(annex -> annex.neighbour().isCalledAnnex())
                .map(KnownFile::path);
    }
}
