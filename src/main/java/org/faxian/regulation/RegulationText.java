package org.faxian.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of one version, taken apart; nothing of the extracted text is lost but white space.
 *
 * @param titleBlock what stands above the text: issuing line, number, order, title
 * @param history the lines of adoption, promulgation and amendment beneath the title
 * @param contents the table of contents (目录), where there is one
 * @param preamble what stands before the first provision; of a notice (印发…的通知) the whole letter
 * @param provisions divisions and articles, or numbered sections, or plain paragraphs
 * @param annexes what follows the last provision under a heading of its own
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

    /** All articles in the order of the text, those of annexes left out. */
    public List<Provision.Article> articles() {
        List<Provision.Article> articles = new ArrayList<>();
        collectArticles(provisions, articles);
        return articles;
    }

    /** The article of that number. */
    public Optional<Provision.Article> article(ArticleNumber number) {
        return articles().stream().filter(a -> a.number().equals(number)).findFirst();
    }

    /** All lines from the title block to the signature, and the annexes behind it. */
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
