package org.faxian.ingest.nature;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The title of an explanation, and the names of the regulations that it explains. */
final class ExplainedNames {
    /** Minimum length of a name; shorter ones are short names, such as 《办法》. */
    private static final int SHORTEST = 5;

    private static final Pattern QUOTED = Pattern.compile("《([^《》]*(?:《[^《》]*》[^《》]*)*)》");
    private static final Pattern WORDS = Pattern.compile(
            "^(?:[\\[【（(]?(?:政策|公告|专家|图文|文字)?(?:解读|图解|问答)[】）)\\]]?|一图读懂|一图看懂|一文读懂)[:：丨|—－\\-]*|的?(?:政策|图文|文字|专家)?(?:解读|图解|"
                    + "问答|释义)(?:材料|稿|来啦|来了|问答)?$");
    private static final Pattern NAME_END =
            Pattern.compile("(?:条例|办法|规定|细则|规则|规程|通知|公告|通告|意见|决定|方案|措施|标准|规范|目录)(?:（.{1,12}）)?$");
    /** A name in brackets after a document number: 海关总署公告2020年第139号（关于…的公告）. */
    private static final Pattern BRACKETED = Pattern.compile("[（(](关于[^（()）]+(?:公告|通知|通告|意见|决定))[）)]");
    /** A name that was issued. A legal basis, which follows 根据, is not explained. */
    private static final Pattern ISSUED =
            Pattern.compile("(?:发布|公布|印发|出台|颁布)(?:实施)?(?:了)?[^《》。，]{0,12}《([^《》]*(?:[〈<][^〉>]*[〉>][^《》]*)*)》"
                    + "|就《([^《》]*)》.{0,20}(?:问题|答|采访|解读)");

    private ExplainedNames() {}

    /**
     * Returns the recognised title if it is that of an explanation, otherwise the first title that is, otherwise the
     * recognised title.
     */
    static String title(DocumentView document) {
        String recognised = DocumentView.squeezed(document.document().metadata().title());
        if (ExplanationSigns.isTitle(recognised)) {
            return document.document().metadata().title();
        }
        return document.titles().stream()
                .filter(ExplanationSigns::isTitle)
                .findFirst()
                .orElseGet(() -> document.document().metadata().title());
    }

    /** Returns the names quoted in the title; if there are none, the title without the words of an explanation. */
    static List<String> of(DocumentView document) {
        String title = title(document);
        List<String> quoted =
                QUOTED.matcher(title).results().map(name -> name.group(1)).toList();
        if (!quoted.isEmpty()) {
            return quoted;
        }
        String squeezed = DocumentView.squeezed(title);
        Matcher bracketed = BRACKETED.matcher(squeezed);
        if (bracketed.find()) {
            return List.of(bracketed.group(1));
        }
        String rest = WORDS.matcher(squeezed).replaceAll("");
        return NAME_END.matcher(rest).find()
                ? List.of(rest)
                : issued(document).stream().toList();
    }

    private static Optional<String> issued(DocumentView document) {
        Matcher issued = ISSUED.matcher(document.opening());
        return issued.find()
                ? Stream.of(1, 2)
                        .map(issued::group)
                        .filter(Objects::nonNull)
                        .filter(name -> name.length() >= SHORTEST)
                        .findFirst()
                : Optional.empty();
    }
}
