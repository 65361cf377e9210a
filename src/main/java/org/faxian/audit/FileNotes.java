package org.faxian.audit;

import java.util.List;
import java.util.Map;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.TextId;

/**
 * Notes from reading the files of a corpus, in addition to the data of the register.
 *
 * @param doubts the doubts about each text; no entry if there are none
 * @param orphanAnnexes the paths of files that are called 附件 and belong to no document
 */
public record FileNotes(Map<TextId, List<Warning>> doubts, List<String> orphanAnnexes) {
    public FileNotes {
        doubts = Map.copyOf(doubts);
        orphanAnnexes = List.copyOf(orphanAnnexes);
    }

    /** Returns the doubts about the file. */
    List<Warning> of(SourceFile file) {
        return doubts.getOrDefault(file.text(), List.of());
    }
}
