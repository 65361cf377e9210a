package org.faxian.export.akn;

import java.util.List;
import java.util.stream.Stream;
import org.faxian.export.manuscript.Publication;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RegulationText;

/**
 * A text as Akoma Ntoso 3.0: an {@code act} if it has articles, otherwise a {@code doc}.
 *
 * @see <a href="https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html">Akoma Ntoso
 *     Version 1.0</a>
 */
public final class AknFile {
    private final Publication publication;
    private final RegulationText text;
    private final XmlWriter xml = new XmlWriter();
    private final ElementIds ids = new ElementIds();
    private final AknProvisions provisions = new AknProvisions(xml, ids);
    private final AknMeta meta;
    private final boolean isAct;

    private AknFile(Publication publication) {
        this.publication = publication;
        this.text = publication.text();
        this.isAct = !text.articles().isEmpty();
        this.meta = new AknMeta(publication, FrbrUris.of(publication, isAct ? "act" : "doc"), xml);
    }

    /** Returns the content of the file; equal publications yield equal bytes. */
    public static byte[] of(Publication publication) {
        return new AknFile(publication).bytes();
    }

    private byte[] bytes() {
        boolean isOnly = publication.regulation().versions().size() == 1;
        String kind = FrbrUris.subtype(publication.metadata().caption().kind());
        xml.root("akomaNtoso");
        xml.open(isAct ? "act" : "doc", "name", kind, "contains", isOnly ? "originalVersion" : "singleVersion");
        meta.write();
        preface();
        preamble();
        body();
        conclusions();
        attachments();
        xml.close();
        xml.close();
        return xml.bytes();
    }

    private void preface() {
        String title = publication.metadata().title();
        xml.open("preface", "eId", "preface");
        if (!text.titleBlock().contains(title)) {
            title(title);
        }
        boolean isWritten = false;
        for (String line : text.titleBlock()) {
            if (line.equals(title) && !isWritten) {
                title(line);
                isWritten = true;
            } else if (publication.numbers().contains(line)) {
                xml.nested("p", "docNumber", line);
            } else {
                xml.leaf("p", line);
            }
        }
        container("history", text.history());
        container("contents", text.contents());
        xml.close();
    }

    private void title(String title) {
        xml.open("longTitle", "eId", "preface__longTitle");
        xml.nested("p", "docTitle", title);
        xml.close();
    }

    private void container(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            xml.open("container", "eId", "preface__" + name, "name", name);
            lines.forEach(line -> xml.leaf("p", line));
            xml.close();
        }
    }

    private void preamble() {
        if (!text.preamble().isEmpty()) {
            xml.open("preamble", "eId", "preamble");
            text.preamble().forEach(line -> xml.leaf("p", line));
            xml.close();
        }
    }

    private void body() {
        xml.open(
                isAct ? "body" : "mainBody",
                "eId",
                "body",
                "period",
                meta.period().orElse(""));
        content(text.provisions(), "");
        xml.close();
    }

    /** Writes provisions, or an empty line because a body must not be empty. */
    private void content(List<Provision> written, String parent) {
        if (written.isEmpty()) {
            xml.empty("p");
        }
        provisions.write(written, parent);
    }

    private void conclusions() {
        if (!text.signature().isEmpty()) {
            List<String> signatories = publication.metadata().caption().authorities();
            xml.open("conclusions", "eId", "conclusions");
            for (String line : text.signature()) {
                if (signatories.contains(line)) {
                    xml.nested("p", "signature", line);
                } else {
                    xml.leaf("p", line);
                }
            }
            xml.close();
        }
    }

    private void attachments() {
        if (!text.annexes().isEmpty()) {
            xml.open("attachments");
            text.annexes().forEach(this::attachment);
            xml.close();
        }
    }

    /** Writes an annex. A separate file next to the document is an annex by its position only: 废止目录. */
    private void attachment(Provision.Annex annex) {
        boolean isLabelled = annex.label().startsWith("附");
        String id = ids.numbered("", "att", String.valueOf(annex.position()));
        xml.open("attachment", "eId", id);
        provisions.num(isLabelled ? annex.label() : "附件" + annex.position());
        List<String> headings = Stream.of(isLabelled ? "" : annex.label(), annex.heading())
                .filter(heading -> !heading.isEmpty())
                .toList();
        headings.stream().limit(1).forEach(heading -> provisions.heading("heading", heading, id));
        headings.stream().skip(1).forEach(heading -> provisions.heading("subheading", heading, id));
        xml.open("doc", "name", "annex");
        meta.writeOfAnnex(annex.position());
        xml.open("mainBody");
        content(annex.children(), id);
        xml.close();
        xml.close();
        xml.close();
    }
}
