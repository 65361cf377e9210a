package org.faxian.regulation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How the text of a rule ends (附则): rules in articles say at their end from when they count, what they repeal, or who explains
 * them; one that says nothing of the kind has mostly lost its end on the way.
 */
public final class Ending {
    private static final Pattern RULE = Pattern.compile("(?:条例|办法|规定|细则|规则|章程)(?:[（(][^（）()]{1,12}[）)])?$");
    private static final Pattern CLOSES = Pattern.compile("施行|实施|实行|生效|执行|有效|废止|失效|解释");
    private static final int FEWEST = 3;

    private Ending() {}

    /** Whether the end of the text seems to be missing (文本可能不完整). Interpretations of courts often close with their matter. */
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
