package org.faxian.regulation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The end of a rule's text (附则). Rules in articles end with their effective date, repeals or the body that explains
 * them; a text without any of these is probably truncated.
 */
public final class TruncationCheck {
    private static final Pattern RULE = Pattern.compile("(?:条例|办法|规定|细则|规则|章程)(?:[（(][^（）()]{1,12}[）)])?$");
    private static final Pattern CLOSES = Pattern.compile("施行|实施|实行|生效|执行|有效|废止|失效|解释");
    private static final int FEWEST = 3;

    private TruncationCheck() {}

    /**
     * Returns whether the end of the text seems to be missing (文本可能不完整). Judicial interpretations are exempt: they
     * often end without such clauses.
     */
    public static boolean isMissing(Metadata.Caption caption, RegulationText text) {
        List<Provision.Article> articles = text.articles();
        boolean isRule = caption.kind() != RegulationKind.JUDICIAL_INTERPRETATION
                && RULE.matcher(caption.attachedTitle().orElse(caption.title())).find();
        return isRule
                && articles.size() >= FEWEST
                && articles.subList(articles.size() - FEWEST, articles.size()).stream()
                        .noneMatch(article -> CLOSES.matcher(article.text()).find());
    }
}
