package org.faxian.search.query;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.analysis.WordSegmenter;
import org.faxian.analysis.WordSegmenter.Word;

/**
 * The subject of a typed line, without the words that only ask: 酒驾处罚 for 请问酒驾怎么处罚？
 *
 * <p>The same need is typed with such words and without them, and should find the same. Only whole words are removed: 为何 is
 * none in 行为何时, and 吧 is none in 网吧.
 */
final class Focus {
    /** Words that ask wherever they stand. */
    private static final String ALWAYS = "什么时候|什么样|什么|怎么样|怎么|怎样|咋样|哪些|哪个|哪里|哪种|多少|谁";
    /** Words that ask, if their characters do not belong to other words. */
    private static final String AS_WORDS = "是不是|能不能|可不可以|会不会|要不要|有没有|为什么|咋|如何|为何|是否|能否|可否";

    private static final String ASKING = ALWAYS + "|" + AS_WORDS;

    /** Matches a line that asks. */
    private static final Pattern QUESTION = Pattern.compile("[?？]$|吗|" + ASKING + "|多久|几[天年个岁点分次]");

    /** Matches words that ask, and those that ask what is to be done. */
    private static final Pattern REMOVED =
            Pattern.compile("^[\\s\\p{Z}]*(?:请问|请教|(?:我?想)?(?:问|咨询|了解)(?:一下|下))(?:一下|下)?[\\s\\p{Z}，,：:]*"
                    + "|(?:怎么办|咋办|怎么做|(?:怎么|怎样|如何)处理|如何是好)(?=[吗呢吧啊呀嘛]?\\P{L}*$)|[?？!！。.~～]+[\\s\\p{Z}]*$|" + AS_WORDS
                    + "|(?<always>" + ALWAYS + ")");
    /** Words that say nothing before a word that asks, or at an end of the line. */
    private static final Set<String> EMPTY =
            Set.of("的", "了", "是", "有", "为", "要", "在", "会", "该", "应该", "应当", "吗", "呢", "吧", "啊", "呀", "嘛", "么", "的是");

    private final String line;
    private final List<Word> words;
    private final BitSet removed = new BitSet();

    private Focus(String line, WordSegmenter segmenter) {
        this.line = line;
        this.words = segmenter.words(line);
    }

    /** Returns whether the line asks. */
    static boolean isQuestion(String line) {
        return QUESTION.matcher(line).find();
    }

    /** Returns the subject; the whole line if nothing else is in it. */
    static String of(String line, WordSegmenter segmenter) {
        String left = new Focus(line, segmenter).left();
        return left.codePoints().filter(Character::isLetterOrDigit).count() < 2 ? line : left;
    }

    private String left() {
        Matcher found = REMOVED.matcher(line);
        for (int from = 0; from < line.length() && found.find(from); ) {
            boolean ofWords = found.group("always") != null || (isBoundary(found.start()) && isBoundary(found.end()));
            if (ofWords) {
                removed.set(found.start(), found.end());
                removeBefore(found.start());
            }
            from = ofWords ? found.end() : found.start() + 1;
        }
        removeBefore(line.length());
        removeAfter(0);
        StringBuilder left = new StringBuilder();
        for (int i = removed.nextClearBit(0); i < line.length(); i = removed.nextClearBit(i + 1)) {
            left.append(line.charAt(i));
        }
        return left.toString().strip();
    }

    private boolean isBoundary(int offset) {
        return words.stream().noneMatch(word -> word.start() < offset && offset < word.end());
    }

    /** Removes empty words that end before the offset, with nothing but removed characters between. */
    private void removeBefore(int offset) {
        for (int end = removed.previousClearBit(offset - 1) + 1; end > 0; end = removed.previousClearBit(end - 1) + 1) {
            int last = end;
            boolean isEmpty = words.stream()
                    .filter(word -> word.end() == last && EMPTY.contains(word.text()))
                    .peek(word -> removed.set(word.start(), word.end()))
                    .findFirst()
                    .isPresent();
            if (!isEmpty) {
                return;
            }
        }
    }

    /** Removes empty words that begin at the offset. */
    private void removeAfter(int offset) {
        int first = removed.nextClearBit(offset);
        words.stream()
                .filter(word -> word.start() == first && EMPTY.contains(word.text()))
                .findFirst()
                .ifPresent(word -> removed.set(word.start(), word.end()));
    }
}
