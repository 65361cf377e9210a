package org.faxian.ingest.recognise.witness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.ingest.recognise.line.Doubts;
import org.faxian.language.Message;
import org.faxian.regulation.DaysOutOfOrder;
import org.faxian.regulation.Disagreement.Claim;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.regulation.Metadata.Term;
import org.faxian.regulation.Provenance;
import org.faxian.text.Letters;
import org.faxian.text.TitleKey;

/** Contradictions between page and text, and between the dates of a text. */
public record Disagreements(Provenances provenances, Doubts doubts) {

    /** Compares the statements of the page with those read in the text. */
    public void withPage(PageFacts page, Caption caption, Enactment enactment, Term term) {
        page.titles().forEach(onPage -> title(caption, onPage));
        numbers(caption.numbers(), page.numbers());
        authorities(caption.authorities(), page.authorities());
        page.publishedByCatalogue().ifPresent(day -> shown(enactment.promulgatedOn(), day));
        page.publishedByMeta().ifPresent(day -> shown(enactment.promulgatedOn(), day));
        page.signedOn().ifPresent(day -> day(Field.SIGNED_ON, Field.SIGNED_ON, enactment.signedOn(), day));
        page.issuedOn().ifPresent(day -> day(Field.ISSUED_ON, Field.ISSUED_ON, enactment.issuedOn(), day));
        page.effectiveOn()
                .ifPresent(
                        day -> day(Field.FIRST_EFFECTIVE_ON, Field.FIRST_EFFECTIVE_ON, term.firstEffectiveOn(), day));
    }

    /** Checks the order of the dates of a text. */
    public void inText(Enactment enactment, Term term) {
        DaysOutOfOrder.in(enactment, term)
                .forEach(days -> doubts.add(
                        DaysOutOfOrder.CODE,
                        Message.of(
                                "ingest.doubt.days-out-of-order",
                                days.first().message(),
                                days.firstDay(),
                                days.second().message(),
                                days.secondDay())));
        if (enactment.firstKnownDate().isEmpty()) {
            doubts.add("no-date", Message.of("ingest.doubt.no-date"));
        }
    }

    /** Compares the titles; a page may have the title of the notice or of the text that it issues. */
    private void title(Caption caption, String onPage) {
        boolean known = TitleKey.same(caption.title(), onPage)
                || caption.attachedTitle().filter(t -> TitleKey.same(t, onPage)).isPresent();
        if (!known) {
            say(Field.TITLE, caption.title(), onPage);
        }
    }

    private void numbers(List<DocumentNumber> inText, List<DocumentNumber> onPage) {
        boolean known = onPage.stream().allMatch(p -> inText.stream().anyMatch(t -> same(t, p)));
        if (!inText.isEmpty() && !known) {
            say(Field.NUMBER, inText.getFirst().written(), onPage.getFirst().written());
        }
    }

    /**
     * Compares the authorities. The signer may be an office of the body named by the page, and the page may show a
     * joint letter under one name.
     */
    private void authorities(List<String> inText, List<String> onPage) {
        boolean known = onPage.stream().anyMatch(p -> inText.stream().anyMatch(t -> isOfOneBody(t, p)));
        if (!inText.isEmpty() && !onPage.isEmpty() && !known) {
            say(Field.AUTHORITIES, String.join("、", inText), String.join("、", onPage));
        }
    }

    private static boolean isOfOneBody(String one, String other) {
        String name = Letters.in(one);
        String full = Letters.in(other);
        return AuthorityReader.isShortFor(name, full) || AuthorityReader.isShortFor(full, name);
    }

    /** Returns whether the numbers are equal; a page often shortens the authority of an order. */
    private static boolean same(DocumentNumber one, DocumentNumber other) {
        return one.sameAs(other)
                || (one instanceof DocumentNumber.Order a
                        && other instanceof DocumentNumber.Order b
                        && a.bare().equals(b.bare()));
    }

    /**
     * Compares the publication date; a page may show a document days or years later, but not before it was promulgated.
     */
    private void shown(Optional<LocalDate> promulgated, LocalDate onPage) {
        if (promulgated.filter(onPage::isBefore).isPresent()) {
            day(Field.PROMULGATED_ON, Field.PROMULGATED_ON, promulgated, onPage);
        }
    }

    private void day(Field field, Field meant, Optional<LocalDate> inText, LocalDate onPage) {
        Provenance source = provenances.known().get(field);
        boolean stated = source == Provenance.HEADER || source == Provenance.BODY;
        inText.filter(day -> stated && !day.equals(onPage))
                .ifPresent(day -> say(meant, day.toString(), onPage.toString()));
    }

    private void say(Field field, String inText, String onPage) {
        doubts.disagree(
                field,
                inText,
                new Claim(onPage, "页面"),
                Message.of("ingest.doubt.page-disagrees", inText, field.message(), onPage));
    }
}
