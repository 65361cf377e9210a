package org.faxian.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.recognise.frame.EnclosedTexts;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.regulation.Metadata.Term;
import org.faxian.regulation.RecognisedDocument;

/**
 * A recogniser for files with several regulations.
 *
 * <p>A text that a letter issues together with others is recognised with the letter: it has the number, authorities and
 * dates of the letter, but its own title. An amended text that follows the amending decision is recognised by itself;
 * the decision provides its date.
 *
 * @param reader recognises the text of one regulation, given the text and the name of its file
 */
record SeveralTexts(BiFunction<ExtractedText, String, RecognisedDocument> reader) {

    /** Returns the document, with the regulations of the file if there are several. */
    RecognisedDocument in(ExtractedText text, String fileName, RecognisedDocument whole) {
        EnclosedTexts enclosed = EnclosedTexts.of(whole.metadata().title(), text.paragraphs());
        if (enclosed.texts().isEmpty()) {
            return whole;
        }
        return enclosed.isAmending() ? amended(text, fileName, enclosed) : issued(text, fileName, enclosed, whole);
    }

    private RecognisedDocument issued(
            ExtractedText text, String fileName, EnclosedTexts enclosed, RecognisedDocument whole) {
        String title = whole.metadata().title();
        boolean isOrder = enclosed.texts().stream().anyMatch(one -> one.title().equals(title));
        Optional<String> letter = isOrder ? Optional.empty() : Optional.of(title);
        List<RecognisedDocument> texts = enclosed.texts().stream()
                .map(one -> issued(text, fileName, enclosed, one, letter))
                .toList();
        Term term = Term.agreed(texts.stream().map(one -> one.metadata().term()).toList());
        return whole.withMetadata(whole.metadata().withTerm(term)).holding(texts);
    }

    private RecognisedDocument issued(
            ExtractedText text,
            String fileName,
            EnclosedTexts enclosed,
            EnclosedTexts.Text one,
            Optional<String> letterTitle) {
        List<String> lines = new ArrayList<>(enclosed.letter());
        lines.addAll(one.lines());
        RecognisedDocument read = reader.apply(text.withParagraphs(lines), fileName);
        Caption own = read.metadata().caption();
        return read.withMetadata(read.metadata()
                .withCaption(new Caption(
                        one.title(),
                        Optional.empty(),
                        letterTitle,
                        own.formerTitles(),
                        own.numbers(),
                        own.authorities(),
                        own.kind())));
    }

    private RecognisedDocument amended(ExtractedText text, String fileName, EnclosedTexts enclosed) {
        RecognisedDocument decision = reader.apply(text.withParagraphs(enclosed.letter()), fileName);
        List<RecognisedDocument> texts = new ArrayList<>(List.of(decision));
        for (EnclosedTexts.Text one : enclosed.texts()) {
            RecognisedDocument read = reader.apply(text.alone(one.lines()), one.title());
            texts.add(read.withMetadata(read.metadata().amendedBy(decision.metadata())));
        }
        return decision.holding(texts);
    }
}
