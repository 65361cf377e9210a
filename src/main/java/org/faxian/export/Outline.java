package org.faxian.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RegulationText;

/** A text as a tree of its parts. */
public record Outline(
        List<String> titleBlock,
        List<String> history,
        List<String> contents,
        List<String> preamble,
        List<Node> provisions,
        List<String> signature,
        List<Node> annexes) {

    /**
     * A provision and its children.
     *
     * @param kind part, chapter, section, article, paragraph, subparagraph, item, clause (一、 of a document without
     *     articles) or annex
     * @param number the path among provisions of its kind: {@code 5-1}, {@code 1.2}
     */
    public record Node(
            String kind,
            Optional<String> number,
            Optional<String> label,
            Optional<String> heading,
            Optional<String> text,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Node> children) {}

    static Outline of(RegulationText text) {
        return new Outline(
                text.titleBlock(),
                text.history(),
                text.contents(),
                text.preamble(),
                nodes(text.provisions()),
                text.signature(),
                nodes(text.annexes()));
    }

    private static List<Node> nodes(List<? extends Provision> provisions) {
        return provisions.stream().map(Outline::node).toList();
    }

    private static Node node(Provision provision) {
        return switch (provision) {
            case Provision.Division division ->
                node(
                        division.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                        "",
                        division.label(),
                        division.heading(),
                        "",
                        division);
            case Provision.Article article ->
                node(
                        "article",
                        article.number().path(),
                        article.label(),
                        article.heading().orElse(""),
                        "",
                        article);
            case Provision.Paragraph paragraph ->
                node("paragraph", String.valueOf(paragraph.position()), "", "", paragraph.text(), paragraph);
            case Provision.Subparagraph subparagraph ->
                node("subparagraph", "", subparagraph.label(), "", subparagraph.text(), subparagraph);
            case Provision.Item item -> node("item", "", item.label(), "", item.text(), item);
            case Provision.NumberedSection section ->
                node("clause", section.number(), section.label(), "", section.text(), section);
            case Provision.Annex annex ->
                node("annex", String.valueOf(annex.position()), annex.label(), annex.heading(), "", annex);
        };
    }

    private static Node node(
            String kind, String number, String label, String heading, String text, Provision provision) {
        return new Node(
                kind, stated(number), stated(label), stated(heading), stated(text), nodes(provision.children()));
    }

    private static Optional<String> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
