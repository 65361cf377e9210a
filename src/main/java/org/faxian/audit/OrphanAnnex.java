package org.faxian.audit;

import java.util.Optional;
import java.util.stream.Stream;
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
    public String problem() {
        return "附件旁边没有它所属的文件，未收录、不能检索。请将它与所属文件放在同一文件夹（FOLDER）后收录该文件夹";
    }

    @Override
    public Settlement settle() {
        return Settlement.ingest("FOLDER");
    }
}
