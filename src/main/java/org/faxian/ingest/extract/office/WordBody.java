package org.faxian.ingest.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.ingest.extract.paragraph.ParagraphCollector;
import org.faxian.language.Message;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Handler for the events of the main part of a docx file, by local names because strict files use other namespaces. */
final class WordBody extends DefaultHandler {
    /** Text that Word does not show: deleted and moved text, field codes, and the older copy of a drawing. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "rt", "pPrChange", "sdtPr");

    /** Types of tracked changes in Word 2003. */
    private static final Set<String> CHANGES = Set.of("Word.Insertion", "Word.Deletion");

    static final Set<String> OFF = Set.of("0", "false", "off");

    private final ParagraphCollector paragraphs;
    private final WordNumbering numbering;
    private final List<Paragraph> open = new ArrayList<>();
    private int skipping;
    private boolean inProperties;
    private boolean hidden;
    /** Whether the next paragraph continues the paragraph before, whose end mark was deleted. */
    private boolean joins;

    private boolean inText;
    private final WordPictures pictures = new WordPictures();
    private boolean changesTracked;
    private boolean commented;

    WordBody(ParagraphCollector paragraphs, WordNumbering numbering) {
        this.paragraphs = paragraphs;
        this.numbering = numbering;
    }

    /** Returns the warnings to check before the original is offered for download. */
    List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        if (changesTracked) {
            warnings.add(new Warning("tracked-changes", Message.of("ingest.doubt.tracked-changes")));
        }
        if (commented) {
            warnings.add(new Warning("comments", Message.of("ingest.doubt.comments")));
        }
        warnings.addAll(numbering.warnings());
        return warnings;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        inProperties |= name.equals("pPr");
        if (inProperties && (name.equals("del") || name.equals("moveFrom"))) {
            // The mark at the end of the paragraph was deleted, so the next paragraph continues here.
            last().ifPresent(p -> p.goesOn = true);
        }
        changesTracked |= name.equals("ins") || name.equals("del") || name.equals("moveFrom");
        changesTracked |= name.equals("annotation") && CHANGES.contains(WordNumbering.attribute(attributes, "type"));
        commented |= name.equals("commentReference");
        if (skipping > 0 || SKIPPED.contains(name)) {
            skipping++;
            return;
        }
        pictures.start(name, attributes);
        switch (name) {
            case "p" -> startParagraph();
            case "pStyle" -> last().ifPresent(p -> p.style = value(attributes));
            case "numId", "ilfo" -> last().ifPresent(p -> p.list = value(attributes));
            case "ilvl" -> last().ifPresent(p -> p.level = value(attributes));
            case "r" -> {
                hidden = false;
                number();
            }
            case "vanish" -> hidden = !inProperties && !OFF.contains(value(attributes));
            case "sym" -> symbol(attributes);
            case "t" -> inText = true;
            case "br", "cr" -> paragraphs.lineBreak();
            case "tab" -> tab();
            case "noBreakHyphen" -> paragraphs.append("-");
            case "tr" -> paragraphs.startRow();
            default -> {
                // All other elements only enclose text.
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        if (pictures.end(name) && !hidden) {
            paragraphs.dropped();
        }
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> inProperties = false;
            case "r" -> hidden = false;
            case "t" -> inText = false;
            case "tc" -> paragraphs.endCell();
            case "tr" -> paragraphs.endRow();
            default -> {
                // See startElement.
            }
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (inText && !hidden && skipping == 0) {
            paragraphs.append(new String(ch, start, length));
        }
    }

    private void startParagraph() {
        Paragraph paragraph = new Paragraph();
        if (joins) {
            paragraph.numbered = true;
        } else {
            // A text box is inside a run of the paragraph of its anchor.
            paragraphs.paragraphBreak();
        }
        joins = false;
        open.add(paragraph);
    }

    private void endParagraph() {
        if (last().filter(p -> !p.goesOn).isPresent()) {
            // Word also numbers paragraphs without text.
            number();
        }
        Paragraph ended = open.removeLast();
        joins = ended.goesOn && ended.numbered;
        if (!joins) {
            paragraphs.paragraphBreak();
        }
    }

    /** Appends a symbol in a font with Unicode letters; in other fonts, the code does not identify the picture. */
    private void symbol(Attributes attributes) {
        String code = WordNumbering.attribute(attributes, "char");
        if (!hidden && code.matches("[0-9A-Da-d][0-9A-Fa-f]{3}")) {
            paragraphs.append(Character.toString(Integer.parseInt(code, 16)));
        }
    }

    private void number() {
        last().filter(p -> !p.numbered).ifPresent(p -> {
            p.numbered = true;
            paragraphs.append(numbering.next(p.style, p.list, p.level));
        });
    }

    private void tab() {
        // A tab stop in the paragraph properties has the same element name as a tab in the text.
        if (last().filter(p -> p.numbered).isPresent()) {
            paragraphs.append(" ");
        }
    }

    private Optional<Paragraph> last() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
    }

    private static String value(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("val")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    /** The properties of an open paragraph; an empty string if not set. */
    private static final class Paragraph {
        private String style = "";
        private String list = "";
        private String level = "";
        private boolean numbered;
        private boolean goesOn;
    }
}
