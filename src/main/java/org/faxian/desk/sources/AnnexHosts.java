package org.faxian.desk.sources;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.register.Attachments;
import org.faxian.register.RegisteredSource.Registration;

/**
 * The document of each annex in a corpus: a document in the same folder, else the document with which the annex was
 * ingested, because the folder may have been rearranged later.
 */
public record AnnexHosts(List<CorpusFile> files) {

    /** Returns the path of each annex, mapped to the path of its document. */
    Map<String, String> byPath() {
        Map<String, String> beside = Attachments.among(
                        files.stream().map(CorpusFile::neighbour).toList())
                .hosts();
        Map<String, String> hosts = new HashMap<>(beside);
        files.stream()
                .filter(file -> file.isAnnexOnly() && !beside.containsKey(file.path()))
                .forEach(file -> former(file).ifPresent(host -> hosts.put(file.path(), host.path())));
        return hosts;
    }

    private Optional<CorpusFile> former(CorpusFile annex) {
        return files.stream()
                .filter(file -> !file.isAnnexOnly() && annex.registration().isPresent())
                .filter(file -> file.registration()
                        .map(Registration::id)
                        .equals(annex.registration().map(Registration::id)))
                .min(Comparator.comparing(CorpusFile::path));
    }
}
