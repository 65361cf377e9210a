package org.faxian.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.recognise.clause.OperativeClauses;
import org.faxian.ingest.recognise.frame.Annexes;
import org.faxian.ingest.recognise.frame.AttachmentNames;
import org.faxian.ingest.recognise.frame.Outliner;
import org.faxian.ingest.recognise.frame.TextOutline;
import org.faxian.ingest.recognise.frame.Zones;
import org.faxian.ingest.recognise.head.FileTitle;
import org.faxian.ingest.recognise.head.HistoryEntry;
import org.faxian.ingest.recognise.head.IssuedTitle;
import org.faxian.ingest.recognise.line.Doubts;
import org.faxian.ingest.recognise.line.SourceLines;
import org.faxian.ingest.recognise.structure.Structurer;
import org.faxian.ingest.recognise.witness.AuthorityReader;
import org.faxian.ingest.recognise.witness.Disagreements;
import org.faxian.ingest.recognise.witness.FormerTitles;
import org.faxian.ingest.recognise.witness.HeaderReader;
import org.faxian.ingest.recognise.witness.KindRule;
import org.faxian.ingest.recognise.witness.PageFacts;
import org.faxian.ingest.recognise.witness.Provenances;
import org.faxian.ingest.recognise.witness.ScannedDays;
import org.faxian.ingest.recognise.witness.TermReader;
import org.faxian.ingest.recognise.witness.TitleReader;
import org.faxian.language.Message;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.regulation.Metadata.Classification;
import org.faxian.regulation.Metadata.Term;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.Placeholder;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.TextSketch;
import org.faxian.regulation.TruncationCheck;

/**
 * A recogniser for the metadata and structure of one extracted text: its title, who issued it and when, what it
 * repeals, and how it is divided.
 *
 * <p>Stateless, so one instance serves all threads. Every text yields a document, even a single title line or one huge
 * paragraph; doubts are reported as warnings. The text of the document takes precedence over the page around it, and
 * the file name is used as the title only if there is no other.
 */
public final class Recogniser {

    /** Creates a recogniser; it has no settings. */
    public Recogniser() {}

    /**
     * Recognises the metadata and structure of the text.
     *
     * @param fileName the name of the file, with or without folders
     */
    public RecognisedDocument recognise(ExtractedText text, String fileName) {
        return new SeveralTexts(Recogniser::read).in(text, fileName, read(text, fileName));
    }

    private static RecognisedDocument read(ExtractedText text, String fileName) {
        PageFacts page = new PageFacts(text, fileName);
        List<String> hints = new ArrayList<>(page.titles());
        hints.add(FileTitle.of(fileName));
        Zones zones = Outliner.outline(SourceLines.of(text), hints);
        TextOutline outline = zones.words();
        Doubts doubts = new Doubts();
        text.warnings().forEach(doubts::add);
        Metadata metadata = metadata(outline, page, fileName, doubts);
        new ScannedDays(text, fileName, doubts).check(metadata);
        RegulationText structured = structured(zones.withPictures(), doubts);
        if (TruncationCheck.isMissing(metadata.caption(), structured)) {
            doubts.add("cut-off", Message.of("ingest.doubt.cut-off"));
        }
        TextSketch sketch = TextSketch.of(
                structured.lines().stream().map(Placeholder::without).toList());
        return new RecognisedDocument(metadata, structured, sketch, AttachmentNames.of(text), doubts.warnings());
    }

    private static RegulationText structured(TextOutline outline, Doubts doubts) {
        return new RegulationText(
                outline.titleBlock(),
                outline.history(),
                outline.contents(),
                outline.preamble(),
                Structurer.provisions(outline.body(), doubts),
                Annexes.of(outline.annexes(), doubts),
                outline.signature());
    }

    private static Metadata metadata(TextOutline outline, PageFacts page, String fileName, Doubts doubts) {
        Provenances provenances = new Provenances();
        List<HistoryEntry> history = HistoryEntry.entries(outline.history());
        HeaderReader header = new HeaderReader(outline, history, page, provenances);
        Enactment enactment = header.enactment();
        List<DocumentNumber> numbers = header.numbers();
        String title = new TitleReader(outline, page, fileName, doubts).read(provenances);
        List<String> authorities =
                new AuthorityReader(outline, title, history, header.ownNumbers(), page).read(provenances);
        provenances.known().put(Field.KIND, Provenance.CONCLUDED);
        Caption caption = new Caption(
                title,
                attachedTitle(outline, title, provenances),
                Optional.empty(),
                FormerTitles.of(title, history),
                numbers,
                authorities,
                new KindRule(title, numbers, authorities, enactment, history).kind());
        Term term = new TermReader(outline, history, enactment, page, provenances, doubts).term();
        List<OperativeClause> clauses =
                provenances.from(Field.REPEALS, Provenance.BODY, OperativeClauses.of(title, outline));
        OperativeClauses.unread(clauses)
                .forEach(sentence ->
                        doubts.add("unread-clause", sentence, Message.of("ingest.doubt.unread-clause", sentence)));
        provenances.from(Field.STATED_STATUS, Provenance.CATALOGUE_TABLE, page.statedStatus());
        Classification classification = new Classification(
                provenances.from(Field.SUBJECTS, Provenance.CATALOGUE_TABLE, page.subjects()),
                provenances.from(Field.REGION, Provenance.PAGE_META, page.region()));
        Disagreements found = new Disagreements(provenances, doubts);
        found.withPage(page, caption, enactment, term);
        found.inText(enactment, term);
        return new Metadata(
                caption, enactment, term, clauses, page.statedStatus(), classification, provenances.known());
    }

    private static Optional<String> attachedTitle(TextOutline outline, String title, Provenances provenances) {
        Optional<String> attached =
                outline.attachedTitle().or(() -> IssuedTitle.of(title)).filter(t -> !t.isBlank());
        return provenances.from(Field.ATTACHED_TITLE, Provenance.HEADER, attached);
    }
}
