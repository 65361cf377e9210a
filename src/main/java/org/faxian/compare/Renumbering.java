package org.faxian.compare;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.ArticleNumber;
import org.faxian.text.ChineseNumeral;

/** The numbers of the articles of the older text in the newer text. */
record Renumbering(Map<ArticleNumber, ArticleNumber> numbers) {
    private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]{1,9}";
    private static final Pattern ARTICLE = Pattern.compile("第" + NUMERAL + "条(?:之[一二三四五六七八九十]{1,3})?");

    Renumbering {
        numbers = Map.copyOf(numbers);
    }

    /** Returns whether the two strings name the same articles, each by its number in its text. */
    boolean explains(String from, String to) {
        Matcher older = ARTICLE.matcher(from);
        Matcher newer = ARTICLE.matcher(to);
        int fromEnd = 0;
        int toEnd = 0;
        while (older.find()) {
            if (!newer.find()
                    || !from.substring(fromEnd, older.start()).equals(to.substring(toEnd, newer.start()))
                    || !isSame(older.group(), newer.group())) {
                return false;
            }
            fromEnd = older.end();
            toEnd = newer.end();
        }
        return fromEnd > 0 && from.substring(fromEnd).equals(to.substring(toEnd));
    }

    private boolean isSame(String older, String newer) {
        Optional<ArticleNumber> now = ArticleNumber.parseLabel(older).map(numbers::get);
        return now.isPresent() && now.equals(ArticleNumber.parseLabel(newer));
    }
}
