package org.faxian.audit;

import java.util.List;
import java.util.Map;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.TextId;

/**
 * What reading the files of a corpus showed beside what the register is made from.
 *
 * @param doubts what was doubtful about reading each text; nothing for one that was read without doubt
 * @param orphanAnnexes the paths of files that are called 附件 and belong to no document
 */
public record FileNotes(Map<TextId, List<Warning>> doubts, List<String> orphanAnnexes) {
    public FileNotes {
        doubts = Map.copyOf(doubts);
        orphanAnnexes = List.copyOf(orphanAnnexes);
    }

    /** What was doubtful about reading the file. */
    List<Warning> of(SourceFile file) {
        return doubts.getOrDefault(file.text(), List.of());
    }
}
