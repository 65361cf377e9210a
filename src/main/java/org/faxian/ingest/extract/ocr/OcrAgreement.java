package org.faxian.ingest.extract.ocr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.ExtractedText;
import org.faxian.language.Message;
import org.faxian.regulation.RecognisedDocument.Warning;

/**
 * Correction of the title of a text read by OCR, by comparison with the file name, titles in 《》, and the same words
 * further down.
 *
 * <p>If a word was read in two ways that differ in one character, it is corrected to the form in the name or to the
 * more frequent form.
 */
public final class OcrAgreement {
    /** Characters that are confused with each other; each group has one shape. */
    private static final List<String> ALIKE = List.of(
            "犬大太夫天", "己已巳", "末未", "士土", "日曰目", "人入八", "千干于", "令今", "治冶", "折拆析", "侯候", "戊戌戍", "贷货", "历厉", "免兔", "鸟乌",
            "住往佳", "旦且", "木本术", "王玉主", "问间向", "园圆", "微徽", "遣遗", "撤撒", "辨辩", "班斑", "晴睛", "场扬", "白自百", "牛午", "失矢", "田由甲申",
            "元无", "万方", "设没", "项顶", "待侍", "植值", "刀力", "渔鱼", "烟姻", "耕拼", "殡膑", "蚕番", "犯扔", "薪新", "煤媒");

    private static final Pattern NAMED = Pattern.compile("[《〈]([^《》〈〉]{5,60})[》〉]");
    /** The title within a file name. */
    private static final Pattern TITLE_IN_NAME =
            Pattern.compile("[\\p{IsHan}、]{6,80}?(?=(?:扫描|盖章|正文|定稿|印发稿)|[^\\p{IsHan}、]|$)");

    private static final String TELLS_APART = "一二三四五六七八九十〇零省市县区州旗乡镇上下内外新旧东西南北中";

    private static final int BEGINNING = 12;
    /** Maximum length of a line with a title. */
    private static final int LONGEST = 100;

    private static final int SHORTEST = 6;
    private static final int MOST_DIFFERENT = 2;
    private static final int OFTEN = 3;

    private final List<String> paragraphs;
    private final Map<String, String> doubts = new LinkedHashMap<>();

    private OcrAgreement(List<String> paragraphs) {
        this.paragraphs = new ArrayList<>(paragraphs);
    }

    /** Returns the corrected text; a text that was not read by OCR is returned unchanged. */
    public static ExtractedText mend(ExtractedText text, String fileName) {
        if (!text.isReadByOcr()) {
            return text;
        }
        OcrAgreement agreement = new OcrAgreement(text.paragraphs());
        agreement.holdAgainstName(fileName);
        agreement.holdAgainstTitles();
        agreement.holdAgainstWords();
        List<Warning> warnings = new ArrayList<>(text.warnings());
        agreement.doubts.forEach((read, taken) ->
                warnings.add(new Warning("ocr-doubt", Message.of("ingest.doubt.ocr-doubt", read, taken))));
        return new ExtractedText(
                text.mediaType(), agreement.paragraphs, text.pageMeta(), text.catalogue(), text.links(), warnings);
    }

    private void holdAgainstName(String fileName) {
        Matcher title = TITLE_IN_NAME.matcher(fileName);
        while (title.find()) {
            for (int i = 0; i < Math.min(BEGINNING, paragraphs.size()); i++) {
                near(paragraphs.get(i), title.group()).ifPresent(read -> take(read, title.group()));
            }
        }
    }

    /** Corrects a title at the beginning of the text that is cited further down with other characters. */
    private void holdAgainstTitles() {
        Map<String, Integer> cited = new LinkedHashMap<>();
        for (String paragraph : paragraphs) {
            NAMED.matcher(paragraph).results().forEach(m -> cited.merge(m.group(1), 1, Integer::sum));
        }
        cited.forEach((title, times) -> {
            for (int i = 0; i < Math.min(BEGINNING, paragraphs.size()); i++) {
                String beginning = NAMED.matcher(paragraphs.get(i)).replaceAll("");
                near(beginning, title).filter(read -> times > count(read)).ifPresent(read -> take(read, title));
            }
        });
    }

    /** Corrects pairs of characters at the beginning if the rest of the text has a similar pair far more often. */
    private void holdAgainstWords() {
        for (int i = 0; i < Math.min(BEGINNING, paragraphs.size()); i++) {
            String line = paragraphs.get(i);
            for (int at = 1; at < Math.min(line.length(), LONGEST); at++) {
                String read = line.substring(at - 1, at + 1);
                other(read).ifPresent(meant -> take(read, meant));
            }
        }
    }

    private Optional<String> other(String read) {
        List<String> groups = ALIKE.stream()
                .filter(group -> group.indexOf(read.charAt(1)) >= 0)
                .toList();
        if (groups.isEmpty() || !Character.isIdeographic(read.charAt(0))) {
            return Optional.empty();
        }
        int times = count(read);
        return groups.stream()
                .flatMap(group -> group.chars().mapToObj(c -> read.charAt(0) + Character.toString(c)))
                .filter(meant -> !meant.equals(read))
                .filter(meant -> count(meant) >= Math.max(OFTEN, OFTEN * times))
                .findFirst();
    }

    private int count(String word) {
        int count = 0;
        for (String paragraph : paragraphs) {
            for (int at = paragraph.indexOf(word); at >= 0; at = paragraph.indexOf(word, at + 1)) {
                count++;
            }
        }
        return count;
    }

    /** Returns the part of the line that differs from the title in only one or two characters. */
    private static Optional<String> near(String line, String title) {
        int most = Math.min(MOST_DIFFERENT, title.length() / SHORTEST);
        for (int at = 0; at + title.length() <= Math.min(line.length(), LONGEST); at++) {
            int different = 0;
            for (int i = 0; i < title.length() && different <= most; i++) {
                different += line.charAt(at + i) == title.charAt(i) ? 0 : 1;
            }
            if (different > 0 && different <= most && onlyLetters(line, at, title)) {
                return Optional.of(line.substring(at, at + title.length()));
            }
        }
        return Optional.empty();
    }

    private static boolean onlyLetters(String line, int at, String title) {
        for (int i = 0; i < title.length(); i++) {
            char read = line.charAt(at + i);
            // 第二批 and 第三批, 省 and 市 are different titles, not two readings of one.
            boolean other = TELLS_APART.indexOf(read) >= 0 && TELLS_APART.indexOf(title.charAt(i)) >= 0;
            if (read != title.charAt(i) && (other || !Character.isIdeographic(title.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Replaces a reading by the intended title in the whole text, and also each pair of characters in which they
     * differ.
     */
    private void take(String read, String meant) {
        doubts.put(read, meant);
        paragraphs.replaceAll(paragraph -> paragraph.replace(read, meant));
        for (int i = 1; i < read.length(); i++) {
            String pair = read.substring(i - 1, i + 1);
            String right = meant.substring(i - 1, i + 1);
            boolean alike =
                    pair.charAt(0) == right.charAt(0) && pair.charAt(1) != right.charAt(1) && isAlike(pair, right);
            if (alike) {
                paragraphs.replaceAll(paragraph -> paragraph.replace(pair, right));
            }
        }
    }

    private static boolean isAlike(String pair, String right) {
        return ALIKE.stream()
                .anyMatch(group -> group.indexOf(pair.charAt(1)) >= 0 && group.indexOf(right.charAt(1)) >= 0);
    }
}
