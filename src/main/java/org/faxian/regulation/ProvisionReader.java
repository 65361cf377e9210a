package org.faxian.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.text.ChineseNumeral;

/** A parser of cited provisions: 第十二条、第十三条第二款第（一）项, 第五条至第八条. */
public final class ProvisionReader {
    private static final String BLANKS = "[\\s\\p{Z}]{0,8}+";
    private static final String NUMERAL = "[（(]?[" + ChineseNumeral.CHARACTERS + "]{1,7}[)）]?";
    private static final String ARTICLE = "第" + NUMERAL + "条(?:之[一二三四五六七八九十]{1,3})?";
    private static final String BENEATH = "第" + NUMERAL + "(?:款|项|目|点)";
    private static final String DIVISION = "第" + NUMERAL + "(?:分?编|章|节|部分)";
    private static final String SECTION = "第?[（(]?[一二三四五六七八九十0-9]{1,3}[)）]?(?:条|点|项)";
    private static final String ANNEX = "附(?:件|录|表|则)[0-9０-９一二三四五六七八九十]{0,2}";
    private static final String ONE = "(?:" + DIVISION + "(?:" + BENEATH + "){0,2}|" + ARTICLE + "(?:" + BENEATH
            + "){0,3}|" + BENEATH + "|" + ANNEX + "|" + SECTION + ")";
    private static final String MANNER = "(?:中?(?:的|有关|关于)[^，。；、《》]{1,40}?)?(?:的?(?:规定|内容|条款|部分))?";

    /** Provisions at the start of the text after a name. */
    private static final Pattern CITED = Pattern.compile("^(?:中的?|的)?(?:(?:涉及|关于|有关)[^，。；《》]{1,40}的(?=第))?" + BLANKS
            + ONE + "(?:(?:以及|[、，,和及与至到])" + BLANKS + ONE + "){0,60}" + MANNER);

    /** A part named by its subject instead of its number: 中关于收费的规定. */
    private static final Pattern DESCRIBED =
            Pattern.compile("^(?:中?(?:的?有关|关于|涉及|要求)|中的?|的(?=部分|有关))[^，。；《》]{0,40}?(?:的?(?:规定|内容|条款|部分|标准|要求|表述|事项))"
                    + "(?!的?(?:规定|内容|条款|部分|标准|要求|表述|事项))");

    private static final Pattern STEP = Pattern.compile("(?<article>" + ARTICLE + ")|第(?<beneath>" + NUMERAL
            + ")(?<unit>[款项])|(?<to>[至到])|(?<other>" + DIVISION + "|" + ANNEX + ")");

    private final List<ProvisionReference> found = new ArrayList<>();
    private Optional<ArticleNumber> article = Optional.empty();
    private int paragraph;
    private boolean pending;
    private boolean range;

    private ProvisionReader() {}

    /**
     * A named part of a document.
     *
     * @param provisions its articles and paragraphs; empty for other parts
     * @param length the number of characters that name it
     */
    public record Part(List<ProvisionReference> provisions, int length) {}

    /** Parses the part named at the start of the text; empty if the text does not start with one. */
    public static Optional<Part> at(String text) {
        Matcher cited = CITED.matcher(text);
        if (cited.find()) {
            return Optional.of(new Part(provisions(cited.group()), cited.end()));
        }
        Matcher described = DESCRIBED.matcher(text);
        return described.find() ? Optional.of(new Part(List.of(), described.end())) : Optional.empty();
    }

    private static List<ProvisionReference> provisions(String cited) {
        ProvisionReader reader = new ProvisionReader();
        Matcher step = STEP.matcher(cited);
        while (step.find()) {
            reader.take(step);
        }
        reader.finish();
        return List.copyOf(reader.found);
    }

    private void take(Matcher step) {
        if (step.group("to") != null) {
            range = true;
        } else if (step.group("article") != null) {
            Optional<ArticleNumber> next = ArticleNumber.parseLabel(step.group("article"));
            next.ifPresent(this::takeArticle);
        } else if (step.group("beneath") != null && article.isPresent()) {
            int position = ChineseNumeral.parse(step.group("beneath").replaceAll("[（()）]", ""))
                    .orElse(0);
            takeBeneath(position, step.group("unit"));
        }
    }

    private void takeArticle(ArticleNumber next) {
        Optional<ArticleNumber> from = article.filter(a -> range && pending && a.main() < next.main());
        from.ifPresent(first -> {
            for (int main = first.main(); main < next.main(); main++) {
                found.add(ProvisionReference.to(main == first.main() ? first : ArticleNumber.of(main, 0)));
            }
            pending = false;
        });
        finish();
        article = Optional.of(next);
        paragraph = 0;
        pending = true;
        range = false;
    }

    private void takeBeneath(int position, String unit) {
        pending = false;
        if (unit.equals("款")) {
            paragraph = position;
            found.add(new ProvisionReference(article.orElseThrow(), position, 0));
        } else {
            // The paragraph of a subparagraph is not a reference of its own.
            found.removeIf(r -> r.article().equals(article.orElseThrow())
                    && r.paragraph() == paragraph
                    && paragraph > 0
                    && r.subparagraph() == 0);
            found.add(new ProvisionReference(article.orElseThrow(), paragraph, position));
        }
    }

    /** Adds the pending article as a whole if no smaller provision followed it. */
    private void finish() {
        if (pending) {
            article.map(ProvisionReference::to).ifPresent(found::add);
        }
        pending = false;
    }
}
