package org.faxian.ingest.recognise.head;

import java.util.List;
import java.util.regex.Pattern;

/** The end of a text's head, where its addressees, first sentence or first numbered paragraph begin. */
final class HeadEnd {
    private static final Pattern NUMBERED = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|1[.、．])");
    private static final Pattern ADDRESSEES = Pattern.compile("^(?![^：:]*(?:标题|文号|机关|日期|索引号|来源|分类)[:：]).{2,}[：:]$");
    private static final int LONGEST_TITLE_LINE = 150;

    private HeadEnd() {}

    /** Returns the index of the first line of the body, or the number of lines if there is none. */
    static int of(List<String> lines) {
        int index = 0;
        while (index < lines.size() && !isBody(lines.get(index))) {
            index++;
        }
        return index;
    }

    private static boolean isBody(String line) {
        boolean sentence = (line.indexOf('。') >= 0 || line.length() > LONGEST_TITLE_LINE)
                && !line.startsWith("（")
                && !line.startsWith("(")
                && NumberReader.ownLine(line).isEmpty();
        return sentence
                || ADDRESSEES.matcher(line).matches()
                || NUMBERED.matcher(line).find();
    }
}
