package org.faxian.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.RegulationText;

/**
 * An article-by-article comparison of two texts of a regulation. Thread-safe.
 *
 * {@snippet :
 * TextComparison comparison = new Comparer(analysis).compare(older, newer, Tolerance.WORDS);
 * for (UnitChange change : comparison.changes()) {
 *     System.out.println(change);
 * }
 * }
 */
public final class Comparer {
    private static final String ARTICLES = "articles/";

    private final TextCounting counting;
    private final WordComparison words;

    /** Creates a comparer with the folding and segmentation of the analysis. */
    public Comparer(TextAnalysis analysis) {
        counting = new TextCounting(analysis.folding());
        words = new WordComparison(new WordBoundaries(analysis.segmenter()));
    }

    /** Returns the changes from the older text to the newer one. */
    public TextComparison compare(RegulationText older, RegulationText newer, Tolerance tolerance) {
        List<ComparedUnit> from = units(older);
        List<ComparedUnit> to = units(newer);
        List<Pair> pairs = Matching.of(from, to);
        PairComparison comparison =
                new PairComparison(counting, words, tolerance, new Renumbering(numbers(pairs, from, to)));
        return new TextComparison(MergedSequence.of(from, to, pairs, comparison));
    }

    private List<ComparedUnit> units(RegulationText text) {
        return TextUnits.of(text).stream()
                .map(unit -> ComparedUnit.of(unit, counting))
                .toList();
    }

    private static Map<ArticleNumber, ArticleNumber> numbers(
            List<Pair> pairs, List<ComparedUnit> from, List<ComparedUnit> to) {
        Map<ArticleNumber, ArticleNumber> numbers = new HashMap<>();
        for (Pair pair : pairs) {
            TextUnit older = from.get(pair.from()).unit();
            TextUnit newer = to.get(pair.to()).unit();
            if (older.path().startsWith(ARTICLES) && newer.path().startsWith(ARTICLES)) {
                ArticleNumber.parsePath(older.number()).ifPresent(before -> ArticleNumber.parsePath(newer.number())
                        .ifPresent(after -> numbers.put(before, after)));
            }
        }
        return numbers;
    }
}
