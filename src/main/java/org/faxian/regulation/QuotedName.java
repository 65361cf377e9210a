package org.faxian.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.text.Blanks;

/**
 * A name in 《》 and its offsets, which include the marks; a nested name belongs to the outer one. In a sentence without
 * 《》, 〈〉 and &lt;&gt; mark names.
 *
 * @param text the name without its outer marks
 */
public record QuotedName(String text, int start, int end) {
    private static final int LONGEST = 300;
    private static final Pattern OUTER = Pattern.compile("^《(.*)》$", Pattern.DOTALL);

    /** Returns the name without the 《》 that enclose all of it. */
    public static String bare(String name) {
        String stripped = Blanks.strip(name);
        Matcher outer = OUTER.matcher(stripped);
        return outer.matches() && outer.group(1).indexOf('》') < 0 ? outer.group(1) : stripped;
    }

    /** Returns the names in a sentence, in order of appearance. */
    public static List<QuotedName> all(String text) {
        String sentence = text.indexOf('《') < 0 ? text.replaceAll("[〈＜<]", "《").replaceAll("[〉＞>]", "》") : text;
        List<QuotedName> names = new ArrayList<>();
        int depth = 0;
        int start = -1;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (depth > 0 && i - start > LONGEST) {
                depth = 0;
            }
            if (c == '《') {
                start = depth == 0 ? i : start;
                depth++;
            } else if (c == '》' && depth > 0) {
                depth--;
                if (depth == 0) {
                    names.add(new QuotedName(sentence.substring(start + 1, i), start, i + 1));
                }
            }
        }
        return names;
    }
}
