package org.faxian.ingest.recognise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.regulation.Metadata.Enactment;
import org.faxian.regulation.Metadata.Field;
import org.faxian.regulation.Metadata.Term;
import org.faxian.regulation.Provenance;

/** Says where the page contradicts the text, and where the days of a text cannot all be right. */
record Disagreements(Provenances provenances, Doubts doubts) {

    /** Compares what the page around the text says with what was read in the text. */
    void withPage(PageFacts page, Caption caption, Enactment enactment, Term term) {
        page.titles().forEach(onPage -> title(caption, onPage));
        numbers(caption.numbers(), page.numbers());
        page.publishedByCatalogue().ifPresent(day -> shown(enactment.promulgatedOn(), day));
        page.publishedByMeta().ifPresent(day -> shown(enactment.promulgatedOn(), day));
        page.signedOn().ifPresent(day -> day(Field.SIGNED_ON, enactment.signedOn(), day));
        page.issuedOn().ifPresent(day -> day(Field.ISSUED_ON, enactment.issuedOn(), day));
        page.effectiveOn().ifPresent(day -> day(Field.FIRST_EFFECTIVE_ON, term.firstEffectiveOn(), day));
    }

    /** Looks whether the days of one text follow each other as they must. */
    void inText(Enactment enactment, Term term) {
        Optional<LocalDate> promulgated = enactment.promulgatedOn();
        inOrder("adopted", enactment.adoptedOn(), "approved", enactment.approvedOn());
        inOrder("adopted", enactment.adoptedOn(), "promulgated", promulgated);
        inOrder("approved", enactment.approvedOn(), "promulgated", promulgated);
        if (enactment.amendedOn().isEmpty() && enactment.readoptedOn().isEmpty()) {
            Optional<LocalDate> begun = promulgated.or(enactment::approvedOn).or(enactment::adoptedOn);
            inOrder("promulgated", begun, "in force from", term.firstEffectiveOn());
        }
        if (enactment.firstKnownDate().isEmpty()) {
            doubts.add(
                    "no-date",
                    "neither text nor page tells when it was adopted or issued, expected at least one date; "
                            + "add it with faxian correct");
        }
    }

    private void inOrder(String first, Optional<LocalDate> earlier, String second, Optional<LocalDate> later) {
        if (earlier.isPresent() && later.filter(earlier.get()::isAfter).isPresent()) {
            doubts.add(
                    "days-out-of-order",
                    first + " on " + earlier.get() + " and " + second + " on " + later.get()
                            + ", expected them the other way round; look into the original");
        }
    }

    /** A page may be called by the notice or by what the notice issues. */
    private void title(Caption caption, String onPage) {
        boolean known = TitleKey.same(caption.title(), onPage)
                || caption.attachedTitle().filter(t -> TitleKey.same(t, onPage)).isPresent();
        if (!known) {
            say("title", caption.title(), onPage);
        }
    }

    private void numbers(List<DocumentNumber> inText, List<DocumentNumber> onPage) {
        boolean known = onPage.stream().allMatch(p -> inText.stream().anyMatch(t -> same(t, p)));
        if (!inText.isEmpty() && !known) {
            say("number", inText.getFirst().written(), onPage.getFirst().written());
        }
    }

    /** A page often shortens the authority of an order. */
    private static boolean same(DocumentNumber one, DocumentNumber other) {
        return one.sameAs(other)
                || (one instanceof DocumentNumber.Order a
                        && other instanceof DocumentNumber.Order b
                        && a.bare().equals(b.bare()));
    }

    /** A page may show a document days or years later, not before it was there. */
    private void shown(Optional<LocalDate> promulgated, LocalDate onPage) {
        if (promulgated.filter(onPage::isBefore).isPresent()) {
            day(Field.PROMULGATED_ON, promulgated, onPage);
        }
    }

    private void day(Field field, Optional<LocalDate> inText, LocalDate onPage) {
        Provenance source = provenances.known().get(field);
        boolean told = source == Provenance.HEADER || source == Provenance.BODY;
        if (told && inText.filter(onPage::equals).isEmpty()) {
            say(field.name(), String.valueOf(inText.orElse(null)), onPage.toString());
        }
    }

    private void say(String what, String inText, String onPage) {
        doubts.add(
                "sources-disagree",
                "the text says " + inText + " for " + what + ", the page says " + onPage
                        + "; the text is taken, look which is right");
    }
}
