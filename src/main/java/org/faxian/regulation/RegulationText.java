package org.faxian.regulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The structured text of one version; it keeps everything from the extracted text except white space.
 *
 * @param titleBlock the lines above the text: issuing line, number, order, title
 * @param history the lines of adoption, promulgation and amendment below the title
 * @param contents the table of contents (目录), if there is one
 * @param preamble the lines before the first provision; of a notice (印发…的通知) the whole letter
 * @param provisions divisions and articles, or numbered sections, or plain paragraphs
 * @param annexes the annexes after the last provision, each with its own heading
 * @param signature authority, date and imprint at the end (落款, 印发)
 */
public record RegulationText(
        List<String> titleBlock,
        List<String> history,
        List<String> contents,
        List<String> preamble,
        List<Provision> provisions,
        List<Provision.Annex> annexes,
        List<String> signature) {
    public RegulationText {
        titleBlock = List.copyOf(titleBlock);
        history = List.copyOf(history);
        contents = List.copyOf(contents);
        preamble = List.copyOf(preamble);
        provisions = List.copyOf(provisions);
        annexes = List.copyOf(annexes);
        signature = List.copyOf(signature);
    }

    /**
     * Joins a text that is spread over several files.
     *
     * @param parts in text order; the lines around the provisions of a later part become paragraphs
     */
    public static RegulationText joined(List<RegulationText> parts) {
        RegulationText first = parts.getFirst();
        if (parts.size() == 1) {
            return first;
        }
        Set<String> said = new HashSet<>(first.titleBlock());
        said.addAll(first.history());
        List<Provision> provisions = new ArrayList<>(first.provisions());
        for (RegulationText part : parts.subList(1, parts.size())) {
            Stream.of(part.titleBlock, part.history, part.contents, part.preamble)
                    .flatMap(List::stream)
                    .filter(said::add)
                    .forEach(line -> provisions.add(paragraph(line)));
            provisions.addAll(part.provisions);
            part.signature.forEach(line -> provisions.add(paragraph(line)));
        }
        return new RegulationText(
                first.titleBlock,
                first.history,
                first.contents,
                first.preamble,
                provisions,
                renumbered(parts.stream().flatMap(part -> part.annexes.stream()).toList()),
                first.signature);
    }

    /** Returns this text with more annexes after its own. */
    public RegulationText withAnnexes(List<Provision.Annex> more) {
        return new RegulationText(
                titleBlock,
                history,
                contents,
                preamble,
                provisions,
                renumbered(Stream.concat(annexes.stream(), more.stream()).toList()),
                signature);
    }

    /** Returns this whole text as an annex of another. */
    public Provision.Annex asAnnex(String label) {
        List<Provision> children = new ArrayList<>();
        Stream.of(titleBlock, history, contents, preamble)
                .flatMap(List::stream)
                .filter(line -> !line.equals(label))
                .forEach(line -> children.add(paragraph(line)));
        children.addAll(provisions);
        children.addAll(annexes);
        signature.forEach(line -> children.add(paragraph(line)));
        return annex(label, children);
    }

    /** Returns lines as an annex. */
    public static Provision.Annex annexOf(String label, List<String> lines) {
        return annex(label, lines.stream().map(RegulationText::paragraph).toList());
    }

    private static Provision.Annex annex(String label, List<Provision> children) {
        return new Provision.Annex(1, label, "", children);
    }

    private static List<Provision.Annex> renumbered(List<Provision.Annex> annexes) {
        return IntStream.range(0, annexes.size())
                .mapToObj(i -> new Provision.Annex(
                        i + 1,
                        annexes.get(i).label(),
                        annexes.get(i).heading(),
                        annexes.get(i).children()))
                .toList();
    }

    private static Provision paragraph(String line) {
        return new Provision.Paragraph(1, line, List.of());
    }

    /** Returns all articles in text order, except those in annexes. */
    public List<Provision.Article> articles() {
        List<Provision.Article> articles = new ArrayList<>();
        collectArticles(provisions, articles);
        return articles;
    }

    /** Returns the article with the given number. */
    public Optional<Provision.Article> article(ArticleNumber number) {
        return articles().stream().filter(a -> a.number().equals(number)).findFirst();
    }

    /** Returns all lines from the title block to the signature, followed by the annexes. */
    public List<String> lines() {
        return Stream.of(
                        titleBlock,
                        history,
                        contents,
                        preamble,
                        Provision.lines(provisions),
                        signature,
                        Provision.lines(annexes))
                .flatMap(List::stream)
                .toList();
    }

    private static void collectArticles(List<? extends Provision> provisions, List<Provision.Article> found) {
        for (Provision provision : provisions) {
            if (provision instanceof Provision.Article article) {
                found.add(article);
            } else {
                collectArticles(provision.children(), found);
            }
        }
    }
}
