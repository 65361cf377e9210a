package org.faxian.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.language.Message;
import org.faxian.regulation.RegulationId;

/**
 * A file that is called 附件 and belongs to no document (附件无归属), so that its content cannot be found.
 *
 * @param path the path in the corpus
 */
record OrphanAnnex(String path) implements Finding {

    static Stream<OrphanAnnex> in(AuditContext audited) {
        return audited.notes().orphanAnnexes().stream().map(OrphanAnnex::new);
    }

    @Override
    public FindingType type() {
        return FindingType.ORPHAN_ANNEX;
    }

    @Override
    public Optional<RegulationId> id() {
        return Optional.empty();
    }

    @Override
    public String title() {
        return path;
    }

    @Override
    public Message problem() {
        return Message.of("audit.orphan-annex");
    }

    @Override
    public Settlement settle() {
        return Settlement.ingest("FOLDER");
    }
}
