package org.faxian.search.query;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The subject of a typed line, without the words that only ask: 酒驾 处罚 for 请问酒驾怎么处罚？
 *
 * <p>The same need is typed with such words and without them, and should find the same.
 */
final class Focus {
    private static final String ASKING =
            "是不是|能不能|可不可以|会不会|要不要|有没有|什么时候|为什么|什么|怎么样|怎么|怎样|咋|如何|为何|哪些|哪个|哪里|哪种|是否|能否|可否|多少|谁";

    /** Matches a line that asks. */
    private static final Pattern QUESTION = Pattern.compile("[?？]$|吗|" + ASKING + "|多久|几[天年个岁点分次]");

    /** Patterns of words that are removed, in this order. */
    private static final List<Pattern> SAYS_NOTHING = List.of(
            Pattern.compile("[\\s\\p{Z}]*[?？!！。.~～]+[\\s\\p{Z}]*$"),
            Pattern.compile("^[\\s\\p{Z}]*(?:请问|请教|咨询|我?想问|问)(?:一下|下)?[\\s\\p{Z}，,：:]*"),
            Pattern.compile("(?:吗|呢|吧|啊|呀|嘛|么|了没)$"),
            Pattern.compile("(?:，|,)?(?:我|你|他|她|公司|个人)?(?:应该|应当|该|要|会)?(?:怎么办|咋办|怎么做|怎么处理|怎样处理|如何处理|如何是好|会怎样|会怎么样)$"),
            Pattern.compile("(?:一?般)?(?:是|有|为|要|在|的是)?(?:" + ASKING + ")(?:的|样的)?$"),
            Pattern.compile("(?:是|有)?(?:" + ASKING + ")"),
            Pattern.compile("^(?:的|了|是)|(?:的|了|是)$"));

    private Focus() {}

    /** Returns whether the line asks. */
    static boolean isQuestion(String line) {
        return QUESTION.matcher(line).find();
    }

    /** Returns the subject; the whole line if nothing else is in it. */
    static String of(String line) {
        String left = line;
        for (Pattern nothing : SAYS_NOTHING) {
            left = nothing.matcher(left).replaceAll("");
        }
        return left.codePoints().filter(Character::isLetterOrDigit).count() < 2 ? line : left.strip();
    }
}
