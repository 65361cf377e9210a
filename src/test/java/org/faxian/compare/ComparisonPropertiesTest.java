package org.faxian.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RegulationText;

class ComparisonPropertiesTest {
    private static final Comparer COMPARER = new Comparer(TextAnalysis.load());

    @Property(tries = 300)
    void a_text_does_not_differ_from_itself(@ForAll("texts") RegulationText text, @ForAll Tolerance tolerance) {
        assertThat(COMPARER.compare(text, text, tolerance).changes()).isEmpty();
    }

    @Property(tries = 500)
    void the_segments_give_back_both_texts_to_the_letter(
            @ForAll("texts") RegulationText older, @ForAll("texts") RegulationText newer, @ForAll Tolerance tolerance) {
        for (UnitChange change : COMPARER.compare(older, newer, tolerance).units()) {
            assertThat(joined(change, Segment::from)).isEqualTo(text(change.from()));
            assertThat(joined(change, Segment::to)).isEqualTo(text(change.to()));
        }
    }

    @Property(tries = 500)
    void every_unit_of_both_texts_is_told_once_and_the_newer_text_in_its_order(
            @ForAll("texts") RegulationText older, @ForAll("texts") RegulationText newer) {
        List<UnitChange> units = COMPARER.compare(older, newer, Tolerance.WORDS).units();

        assertThat(units.stream().flatMap(unit -> unit.to().stream())).containsExactlyElementsOf(TextUnits.of(newer));
        assertThat(units.stream().flatMap(unit -> unit.from().stream()))
                .containsExactlyInAnyOrderElementsOf(TextUnits.of(older));
    }

    @Property(tries = 500)
    void the_units_hold_every_letter_of_the_text(@ForAll("texts") RegulationText text) {
        String units = TextUnits.of(text).stream()
                .map(unit -> unit.label() + unit.text())
                .collect(Collectors.joining());

        assertThat(withoutBlanks(units)).isEqualTo(withoutBlanks(String.join("", text.lines())));
    }

    @Property(tries = 500)
    void punctuation_width_variants_and_blanks_make_no_difference(
            @ForAll("texts") RegulationText text, @ForAll int seed) {
        Random random = new Random(seed);
        RegulationText noisy = changed(text, line -> noisy(line, random));

        assertThat(COMPARER.compare(text, noisy, Tolerance.WORDS).changes()).isEmpty();
    }

    @Property(tries = 500)
    void what_is_equal_in_a_comparison_is_the_same_but_for_what_does_not_count(
            @ForAll("texts") RegulationText older, @ForAll("texts") RegulationText newer) {
        for (UnitChange change :
                COMPARER.compare(older, newer, Tolerance.NOTHING).units()) {
            for (Segment segment : change.segments()) {
                if (segment instanceof Segment.Equal equal) {
                    assertThat(equal.from()).isEqualTo(equal.to());
                }
            }
        }
    }

    private static String joined(UnitChange change, Function<Segment, String> side) {
        return change.segments().stream().map(side).collect(Collectors.joining());
    }

    private static String text(Optional<TextUnit> unit) {
        return unit.map(TextUnit::text).orElse("");
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }

    /**
     * Varies width, character variants, punctuation and blanks; next to a number only the width, because punctuation
     * has meaning there.
     */
    private static String noisy(String line, Random random) {
        int[] letters = line.codePoints().toArray();
        StringBuilder noisy = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            boolean byNumber = isDigit(letters, i, -1) || isDigit(letters, i, 0) || isDigit(letters, i, 1);
            noisy.append(noisy(letters[i], random.nextInt(byNumber ? 2 : 6)));
        }
        return noisy.toString();
    }

    /** Returns whether there is a digit at the index, or after only blanks in the direction. */
    private static boolean isDigit(int[] letters, int index, int direction) {
        int at = index + direction;
        while (direction != 0 && at >= 0 && at < letters.length && Character.isSpaceChar(letters[at])) {
            at += direction;
        }
        return at >= 0 && at < letters.length && letters[at] >= '0' && letters[at] <= '9';
    }

    private static String noisy(int letter, int noise) {
        String same = Character.toString(letter);
        return switch (noise) {
            case 1 -> letter > ' ' && letter < 0x7f ? Character.toString(letter + 0xfee0) : same;
            case 2 -> same + "\u200b\u3000";
            case 3 -> same.replace('国', '國').replace('规', '規').replace('应', '應');
            case 4 -> "，。；：（）《》“”—".contains(same) ? "" : same;
            case 5 -> same + "、";
            default -> same;
        };
    }

    private static RegulationText changed(RegulationText text, Function<String, String> change) {
        return new RegulationText(
                text.titleBlock().stream().map(change).toList(),
                text.history().stream().map(change).toList(),
                text.contents(),
                text.preamble().stream().map(change).toList(),
                text.provisions().stream()
                        .map(provision -> changed(provision, change))
                        .toList(),
                text.annexes(),
                text.signature().stream().map(change).toList());
    }

    private static Provision changed(Provision provision, Function<String, String> change) {
        return switch (provision) {
            case Provision.Article article ->
                new Provision.Article(
                        article.number(),
                        article.label(),
                        article.heading(),
                        article.children().stream()
                                .map(p -> new Provision.Paragraph(p.position(), change.apply(p.text()), p.children()))
                                .toList());
            case Provision.Chapter chapter ->
                new Provision.Chapter(
                        chapter.label(),
                        change.apply(chapter.heading()),
                        chapter.children().stream()
                                .map(child -> changed(child, change))
                                .toList());
            default -> provision;
        };
    }

    @Provide
    Arbitrary<RegulationText> texts() {
        Arbitrary<List<String>> lines = line().list().ofMaxSize(2);
        Arbitrary<List<Provision>> provisions = article()
                .list()
                .ofMaxSize(12)
                .map(ComparisonPropertiesTest::numbered)
                .flatMap(articles ->
                        Arbitraries.integers().between(0, articles.size()).map(at -> withChapter(articles, at)));
        return Combinators.combine(lines, lines, lines, lines, provisions, annexes())
                .as((title, history, preamble, signature, body, annexes) ->
                        new RegulationText(title, history, List.of(), preamble, body, annexes, signature));
    }

    private static Arbitrary<String> line() {
        return Arbitraries.of(
                        "国家",
                        "规定",
                        "应当",
                        "不得",
                        "经营者",
                        "，",
                        "。",
                        "；",
                        "（一）",
                        "：",
                        "《",
                        "》",
                        "12",
                        "1.5",
                        "3%",
                        "20",
                        "第十二条",
                        "第三条",
                        "的",
                        "和",
                        "A",
                        "乙",
                        "县级以上人民政府",
                        "𠀀",
                        "—",
                        "~",
                        "<",
                        " ",
                        "“",
                        "”",
                        "\u3000",
                        "⒉",
                        "⑩",
                        "㈠",
                        "℃")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces))
                .filter(line -> !line.isBlank());
    }

    private static Arbitrary<List<Provision.Paragraph>> article() {
        return line().list().ofMaxSize(3).map(lines -> {
            List<Provision.Paragraph> paragraphs = new ArrayList<>();
            for (String line : lines) {
                paragraphs.add(new Provision.Paragraph(
                        paragraphs.size() + 1,
                        line,
                        line.endsWith("：") ? List.of(new Provision.Subparagraph("（一）", "不得", List.of())) : List.of()));
            }
            return paragraphs;
        });
    }

    private static List<Provision> numbered(List<List<Provision.Paragraph>> articles) {
        List<Provision> numbered = new ArrayList<>();
        for (List<Provision.Paragraph> paragraphs : articles) {
            ArticleNumber number = ArticleNumber.of(numbered.size() + 1, 0);
            numbered.add(new Provision.Article(number, number.label(), Optional.empty(), paragraphs));
        }
        return numbered;
    }

    private static List<Provision> withChapter(List<Provision> articles, int at) {
        return Stream.concat(
                        articles.subList(0, at).stream(),
                        Stream.of(new Provision.Chapter("第一章", "国家规定", articles.subList(at, articles.size()))))
                .toList();
    }

    private static Arbitrary<List<Provision.Annex>> annexes() {
        return line().list()
                .ofMaxSize(3)
                .map(lines -> lines.isEmpty() ? List.of() : List.of(RegulationText.annexOf("附件", lines)));
    }
}
