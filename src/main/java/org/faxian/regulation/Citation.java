package org.faxian.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.text.ChineseNumeral;

/**
 * A place where a text cites a document or one of its provisions (引用): 《云江省桥梁管理办法》, followed by 第十二条第二款.
 *
 * {@snippet :
 * Citation citation = Citation.in("违反《云江省桥梁管理办法》第十二条第二款的，依法处罚。").getLast();
 * assert citation.document().equals(Optional.of("云江省桥梁管理办法"));
 * assert citation.provision().map(ProvisionReference::label).equals(Optional.of("第十二条第二款"));
 * }
 *
 * @param document the document's name as cited; empty if the text cites itself (本办法第十条)
 * @param provision the cited provision; empty if the document is cited as a whole
 * @param start the offset of the first character in the line
 * @param end the offset after the last character
 */
public record Citation(Optional<String> document, Optional<ProvisionReference> provision, int start, int end) {
    private static final String NUMERAL = "[（(]?([" + ChineseNumeral.CHARACTERS + "]{1,7})[)）]?";
    private static final Pattern ONE = Pattern.compile(
            "(?<article>第" + NUMERAL + "条(?:之[一二三四五六七八九十]{1,3})?)?" + "(?:第" + NUMERAL + "款)?(?:第" + NUMERAL + "项)?");
    private static final int PARAGRAPH = 3;
    private static final int SUBPARAGRAPH = 4;

    /** A text's name for itself, before one of its articles. */
    private static final Pattern ITSELF = Pattern.compile("本(?:实施)?(?:法|条例|办法|规定|规则|细则|决定|解释|章程|准则|通则|规范|意见|方案)(?=第)");

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}、，,和及与至到以中的]*");

    private static final int LONGEST = 400;

    public Citation {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(provision, "provision");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a citation takes up some of its line, found " + start + " to " + end);
        }
    }

    /** Returns the citations in a line in order of appearance, without overlaps. */
    public static List<Citation> in(String line) {
        List<Citation> found = new ArrayList<>();
        for (QuotedName name : QuotedName.all(line)) {
            Optional<String> document = Optional.of(name.text());
            found.add(new Citation(document, Optional.empty(), name.start(), name.end()));
            found.addAll(provisions(document, line, name.end()));
        }
        List<Citation> ofOthers = List.copyOf(found);
        Matcher itself = ITSELF.matcher(line);
        while (itself.find()) {
            int at = itself.start();
            if (ofOthers.stream().noneMatch(other -> other.start <= at && at < other.end)) {
                found.addAll(provisions(Optional.empty(), line, itself.end()));
            }
        }
        found.sort((one, other) -> Integer.compare(one.start, other.start));
        return found;
    }

    /** Returns the provisions that follow a name, each with its own offsets: 第五条第一款, 第二款 and 第六条 in 第五条第一款、第二款和第六条. */
    private static List<Citation> provisions(Optional<String> document, String line, int from) {
        String following = line.substring(from, Math.min(line.length(), from + LONGEST));
        int length =
                ProvisionReader.at(following).map(ProvisionReader.Part::length).orElse(0);
        List<Citation> found = new ArrayList<>();
        Optional<ProvisionReference> last = Optional.empty();
        int at = 0;
        Matcher one = ONE.matcher(following).region(0, length);
        while (at < length && one.find()) {
            if (one.end() == one.start()) {
                continue;
            }
            // After other words the provision may belong to another document.
            if (!BETWEEN.matcher(following.substring(at, one.start())).matches()) {
                break;
            }
            Optional<ProvisionReference> cited = read(one, last);
            int start = from + one.start();
            int end = from + one.end();
            cited.ifPresent(place -> found.add(new Citation(document, Optional.of(place), start, end)));
            last = cited.isPresent() ? cited : last;
            at = one.end();
        }
        return found;
    }

    /** Reads one provision. Missing parts come from the preceding citation: 第五条第一款、第二款. */
    private static Optional<ProvisionReference> read(Matcher one, Optional<ProvisionReference> before) {
        Optional<ArticleNumber> article = one.group("article") == null
                ? before.map(ProvisionReference::article)
                : ArticleNumber.parseLabel(one.group("article"));
        int inherited = one.group("article") == null
                ? before.map(ProvisionReference::paragraph).orElse(0)
                : 0;
        int paragraph = number(one.group(PARAGRAPH)).orElse(inherited);
        int subparagraph = number(one.group(SUBPARAGRAPH)).orElse(0);
        return article.map(number -> new ProvisionReference(number, paragraph, subparagraph));
    }

    private static OptionalInt number(String numeral) {
        return numeral == null ? OptionalInt.empty() : ChineseNumeral.parse(numeral);
    }
}
