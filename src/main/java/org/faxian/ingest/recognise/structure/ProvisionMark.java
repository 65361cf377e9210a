package org.faxian.ingest.recognise.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.ArticleNumber;
import org.faxian.text.Blanks;
import org.faxian.text.ChineseNumeral;

/** The mark at the beginning of a paragraph, which determines its place in the text. */
public sealed interface ProvisionMark {

    /** Returns the mark as written, without blanks. */
    String label();

    /** Returns the text after the mark. */
    String rest();

    /** Returns this mark with another text after it. */
    ProvisionMark withRest(String other);

    /** 第五条之一 at the start of a paragraph. */
    record OfArticle(ArticleNumber number, String label, String rest) implements ProvisionMark {
        @Override
        public OfArticle withRest(String other) {
            return new OfArticle(number, label, other);
        }
    }

    /**
     * 第一章 总则.
     *
     * @param level 0 编, 1 分编, 2 章, 3 节
     */
    record OfDivision(int level, String label, String rest) implements ProvisionMark {
        @Override
        public OfDivision withRest(String other) {
            return new OfDivision(level, label, other);
        }
    }

    /**
     * 一、 or （一） or 1. or （1） or ①.
     *
     * @param style the index of the style in this list, from 0
     */
    record OfNumber(int style, int value, String label, String rest) implements ProvisionMark {
        @Override
        public OfNumber withRest(String other) {
            return new OfNumber(style, value, label, other);
        }
    }

    /**
     * 3.2.1, the numbering of clauses in standards and specifications (技术规范); it determines its place by itself.
     *
     * @param path the numbers from the outermost level to its own
     */
    record OfClause(List<Integer> path, String label, String rest) implements ProvisionMark {
        public OfClause {
            path = List.copyOf(path);
        }

        @Override
        public OfClause withRest(String other) {
            return new OfClause(path, label, other);
        }
    }

    /** Parser for these marks. */
    final class Reader {
        private static final String NUMERAL = "((?:[" + ChineseNumeral.CHARACTERS + "]" + Blanks.FEW + "){1,9}+)";
        private static final String HAN = "[〇零一二三四五六七八九十百]";
        private static final Pattern ARTICLE = Pattern.compile("^[第笫]" + Blanks.FEW + NUMERAL + "条(?:" + Blanks.FEW
                + "之" + Blanks.FEW + "([一二三四五六七八九十]{1,3})(?![一二三四五六七八九十]))?");
        private static final Pattern DIVISION =
                Pattern.compile("^[第笫]" + Blanks.FEW + NUMERAL + "(分" + Blanks.FEW + "编|编|章|节)");
        private static final Pattern[] NUMBERS = {
            Pattern.compile("^(" + HAN + "{1,5})" + Blanks.FEW + "、"),
            Pattern.compile("^[（(]" + Blanks.FEW + "(" + HAN + "{1,5})" + Blanks.FEW + "[)）]" + Blanks.FEW + "[、．.]?"),
            Pattern.compile("^([0-9０-９]{1,3})" + Blanks.FEW + "(?:[.．](?![0-9０-９])|、)"),
            Pattern.compile("^[（(]" + Blanks.FEW + "([0-9０-９]{1,3})" + Blanks.FEW + "[)）]" + Blanks.FEW + "[、．.]?"),
            Pattern.compile("^([①-⑳])"),
        };
        private static final String DIGITS = "[0-9０-９]{1,2}(?![0-9０-９])";
        private static final Pattern CLAUSE = Pattern.compile("^(" + DIGITS + "(?:[.．]" + DIGITS + "){0,5})([.．、]?)");
        /** Units after an amount, a share or a date: 2.5万元. */
        private static final Pattern UNIT = Pattern.compile(
                "^(?:[十百千万亿]|元|角|分|[%％‰℃°]|米|公里|[千厘毫]米|平方|立方|公斤|[千毫]?克|吨|[毫]?升|小时|[天日年月周倍版级度个名人号亩折次项条款]|公顷|以[上下]|[至到～~—-])");
        /** Units after an amount and a blank. */
        private static final Pattern AMOUNT = Pattern.compile("^(?:[百千万亿]*元|[%％‰℃]|平方米|公里|吨|米)(?:[，。；、）]|以|$)");

        private static final Pattern CITES_PARTS = Pattern.compile("^(?:第" + Blanks.FEW + "["
                + ChineseNumeral.CHARACTERS + "]{1,6}[款项目]|[、，,；;）)”」》～~—-]|[和与及或至到]第|(?:或者|以及)第)");
        private static final Pattern CITES =
                Pattern.compile("^(?:[和与及或至到]|规定|所[列称规述定]|的|中的|中规|之规|。|关于|有关|修改为|改为|删去|删除|废止|予以|内容)");
        private static final Pattern SENTENCE_MARK = Pattern.compile("[。；;！？!?]");
        private static final int LONGEST_HEADING = 60;

        private Reader() {}

        /**
         * Reads the mark of an article; a citation at the start of a line (第三条第二款规定的…) is not a mark.
         *
         * @param expected whether an article with this number may follow here, which settles doubtful cases
         */
        public static Optional<OfArticle> article(String line, java.util.function.Predicate<ArticleNumber> expected) {
            Matcher m = ARTICLE.matcher(line);
            if (!m.find()) {
                return Optional.empty();
            }
            String label = Blanks.drop(m.group());
            String following = line.substring(m.end());
            String rest = Blanks.strip(following);
            return ArticleNumber.parseLabel(label)
                    .filter(number -> starts(following, rest, expected.test(number)))
                    .map(number -> new OfArticle(number, label, rest));
        }

        private static boolean starts(String following, String rest, boolean expected) {
            if (rest.isEmpty()) {
                return true;
            }
            if (CITES_PARTS.matcher(rest).find()) {
                return false;
            }
            boolean setApart = Blanks.is(following.charAt(0)) || rest.startsWith("【") || rest.startsWith("[");
            boolean cites = CITES.matcher(rest).find();
            return setApart ? !cites || expected : !cites && expected && !rest.startsWith("第");
        }

        static Optional<OfDivision> division(String line) {
            Matcher m = DIVISION.matcher(line);
            if (line.length() > LONGEST_HEADING || !m.find()) {
                return Optional.empty();
            }
            String following = line.substring(m.end());
            String rest = Blanks.strip(following);
            boolean joined = !following.isEmpty() && !Blanks.is(following.charAt(0));
            if (SENTENCE_MARK.matcher(rest).find()
                    || CITES_PARTS.matcher(rest).find()
                    || (joined && CITES.matcher(rest).find())) {
                return Optional.empty();
            }
            int level =
                    switch (Blanks.drop(m.group(2))) {
                        case "编" -> 0;
                        case "分编" -> 1;
                        case "章" -> 2;
                        default -> 3;
                    };
            return Optional.of(new OfDivision(level, Blanks.drop(m.group()), rest));
        }

        public static Optional<OfNumber> number(String line) {
            for (int style = 0; style < NUMBERS.length; style++) {
                Matcher m = NUMBERS[style].matcher(line);
                if (m.find()) {
                    OptionalInt value = style == 4
                            ? OptionalInt.of(m.group(1).charAt(0) - '①' + 1)
                            : ChineseNumeral.parse(m.group(1));
                    if (value.isPresent()) {
                        String rest = Blanks.strip(line.substring(m.end()));
                        return Optional.of(new OfNumber(style, value.getAsInt(), Blanks.drop(m.group()), rest));
                    }
                }
            }
            return Optional.empty();
        }

        /**
         * Reads the number of a clause; amounts and shares (2.5万元, 3.1%) are not clause numbers.
         *
         * <p>{@link DecimalClauses} decides whether the number fits those around it.
         */
        static Optional<OfClause> clause(String line) {
            Matcher m = CLAUSE.matcher(line);
            if (!m.find()) {
                return Optional.empty();
            }
            List<Integer> path = new ArrayList<>();
            for (String number : m.group(1).split("[.．]")) {
                path.add(ChineseNumeral.parse(number).orElseThrow());
            }
            String following = line.substring(m.end());
            String rest = Blanks.strip(following);
            boolean setApart = !m.group(2).isEmpty() || following.isEmpty() || Blanks.is(following.charAt(0));
            boolean starts = path.size() == 1
                    ? setApart && !rest.isEmpty() && !UNIT.matcher(rest).find()
                    : setApart
                            ? !AMOUNT.matcher(rest).find()
                            : Character.isIdeographic(rest.codePointAt(0))
                                    && !UNIT.matcher(rest).find();
            return starts ? Optional.of(new OfClause(path, m.group(), rest)) : Optional.empty();
        }
    }
}
