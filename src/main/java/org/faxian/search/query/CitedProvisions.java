package org.faxian.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.ProvisionReference;
import org.faxian.text.ChineseNumeral;

/**
 * Consecutive provisions in a query, as users type them: 第十二条第二款、第十三条, 1079条, 第5条至第8条, 33.
 *
 * @param cited provisions with their offsets, in text order; at least one
 */
record CitedProvisions(List<Cited> cited) {
    private static final String GAP = "[\\s\\p{Z}]{0,3}+";
    private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]{1,7}";
    private static final String ORDINAL = "第?" + GAP + "[（(]?" + GAP + "(" + NUMERAL + ")" + GAP + "[)）]?" + GAP;
    private static final String ARTICLE =
            "(?<article>[第笫]?" + GAP + "(" + NUMERAL + ")" + GAP + "[条條](?:" + GAP + "之" + GAP + "(" + NUMERAL + "))?)";
    private static final String BENEATH = "(?:" + GAP + ORDINAL + "款)?(?:" + GAP + ORDINAL + "[项項])?";
    /** 宪法33, 刑法120之1: a bare number is an article only after the name of a document. */
    private static final String BARE =
            "(?<![0-9０-９.．])(?<bare>[0-9]{1,4})(?:之(?<behind>" + NUMERAL + ")[条條]?)?(?=[\\s\\p{Z}、，,]|$)";

    private static final Pattern ONE = Pattern.compile(ARTICLE + BENEATH + "|第" + GAP + "(" + NUMERAL + ")" + GAP
            + "款(?:" + GAP + ORDINAL + "[项項])?|第" + GAP + "[（(]?(" + NUMERAL + ")[)）]?" + GAP + "[项項]|" + BARE);
    private static final int MAIN = 2;
    private static final int INSERTED = 3;
    private static final int PARAGRAPH = 4;
    private static final int SUBPARAGRAPH = 5;
    private static final int ALONE_PARAGRAPH = 6;
    private static final int ALONE_SUBPARAGRAPH = 7;
    private static final int LONE_SUBPARAGRAPH = 8;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}、，,;；和及与以]*(?<to>[至到~～\\-－—]*)[\\s\\p{Z}]*");
    /** Exclusive upper bound of bare article numbers; larger numbers are years. */
    private static final int HIGHEST_BARE = 1900;

    private static final int LONGEST_RANGE = 20;

    /**
     * A provision and its offsets in the text.
     *
     * @param bare whether only a number was typed
     */
    record Cited(ProvisionReference provision, boolean bare, int start, int end) {}

    int start() {
        return cited.getFirst().start();
    }

    int end() {
        return cited.getLast().end();
    }

    List<ProvisionReference> provisions() {
        return cited.stream().map(Cited::provision).distinct().toList();
    }

    /** Returns all groups of provisions in a text; other words between provisions separate the groups. */
    static List<CitedProvisions> in(String text) {
        List<CitedProvisions> found = new ArrayList<>();
        List<Cited> group = new ArrayList<>();
        Matcher m = ONE.matcher(text);
        while (m.find()) {
            Matcher between = BETWEEN.matcher(
                    text.substring(group.isEmpty() ? 0 : group.getLast().end(), m.start()));
            boolean follows = !group.isEmpty() && between.matches();
            if (!follows && !group.isEmpty()) {
                found.add(new CitedProvisions(List.copyOf(group)));
                group.clear();
            }
            Optional<ProvisionReference> before =
                    follows ? Optional.of(group.getLast().provision()) : Optional.empty();
            Optional<Cited> one = read(m, before);
            if (one.isPresent() && follows && !between.group("to").isEmpty()) {
                addBetween(group, one.get());
            }
            one.ifPresent(group::add);
        }
        if (!group.isEmpty()) {
            found.add(new CitedProvisions(List.copyOf(group)));
        }
        return found;
    }

    private static void addBetween(List<Cited> group, Cited last) {
        Cited first = group.getLast();
        int from = first.provision().article().main() + 1;
        int to = Math.min(last.provision().article().main(), from + LONGEST_RANGE);
        for (int main = from; main < to; main++) {
            group.add(new Cited(ProvisionReference.to(ArticleNumber.of(main, 0)), false, first.start(), first.end()));
        }
    }

    /** Reads a provision. A paragraph without an article belongs to the preceding article: 第五条第一款、第二款. */
    private static Optional<Cited> read(Matcher m, Optional<ProvisionReference> before) {
        if (m.group("article") != null) {
            int main = number(m.group(MAIN)).orElse(0);
            int inserted = number(m.group(INSERTED)).orElse(0);
            return reference(
                    article(main, inserted), number(m.group(PARAGRAPH)), number(m.group(SUBPARAGRAPH)), false, m);
        }
        if (m.group("bare") != null) {
            int main = number(m.group("bare")).orElse(0);
            return reference(
                    article(
                            main < HIGHEST_BARE ? main : 0,
                            number(m.group("behind")).orElse(0)),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    true,
                    m);
        }
        Optional<ArticleNumber> article = before.map(ProvisionReference::article);
        return m.group(ALONE_PARAGRAPH) != null
                ? reference(article, number(m.group(ALONE_PARAGRAPH)), number(m.group(ALONE_SUBPARAGRAPH)), false, m)
                : reference(
                        article,
                        before.map(ProvisionReference::paragraph)
                                .map(OptionalInt::of)
                                .orElse(OptionalInt.empty()),
                        number(m.group(LONE_SUBPARAGRAPH)),
                        false,
                        m);
    }

    private static Optional<ArticleNumber> article(int main, int inserted) {
        return main < 1 || main > 9999 || inserted > 999
                ? Optional.empty()
                : Optional.of(ArticleNumber.of(main, inserted));
    }

    private static Optional<Cited> reference(
            Optional<ArticleNumber> article, OptionalInt paragraph, OptionalInt subparagraph, boolean bare, Matcher m) {
        return article.map(number -> new Cited(
                new ProvisionReference(number, paragraph.orElse(0), subparagraph.orElse(0)), bare, m.start(), m.end()));
    }

    private static OptionalInt number(String numeral) {
        return numeral == null ? OptionalInt.empty() : ChineseNumeral.parse(numeral);
    }
}
