package org.faxian.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Effectiveness measures of a run: the mean of each measure over the judged questions, from 0 to 1.
 *
 * @param questions number of judged questions; a question that the run does not answer counts as 0
 * @param ndcg10 nDCG@10, with a gain of 1 for a relevant article (Järvelin and Kekäläinen 2002)
 * @param mrr10 reciprocal rank of the first relevant article among the first ten
 * @param recall10 share of the relevant articles that are among the first ten
 * @param recall100 share of the relevant articles that are among the first hundred
 */
public record Measures(int questions, double ndcg10, double mrr10, double recall10, double recall100) {
    private static final int SHORT = 10;
    private static final int LONG = 100;

    /**
     * Computes the measures of a run.
     *
     * @param run ids of the articles found, best first, by question id
     */
    public static Measures of(Map<String, List<String>> run, Judgements judgements) {
        return new Measures(
                judgements.relevant().size(),
                mean(run, judgements, Measures::ndcg10),
                mean(run, judgements, Measures::reciprocalRank),
                mean(run, judgements, (found, relevant) -> recall(found, relevant, SHORT)),
                mean(run, judgements, (found, relevant) -> recall(found, relevant, LONG)));
    }

    private static double mean(
            Map<String, List<String>> run,
            Judgements judgements,
            ToDoubleBiFunction<List<String>, Set<String>> measure) {
        return judgements.relevant().entrySet().stream()
                .mapToDouble(question ->
                        measure.applyAsDouble(run.getOrDefault(question.getKey(), List.of()), question.getValue()))
                .average()
                .orElse(0);
    }

    /** Returns the nDCG@10 of one question. */
    public static double ndcg10(List<String> found, Set<String> relevant) {
        double gain = 0;
        double ideal = 0;
        for (int place = 0; place < SHORT; place++) {
            double discounted = Math.log(2) / Math.log(place + 2);
            gain += place < found.size() && relevant.contains(found.get(place)) ? discounted : 0;
            ideal += place < relevant.size() ? discounted : 0;
        }
        return gain / ideal;
    }

    private static double reciprocalRank(List<String> found, Set<String> relevant) {
        for (int place = 0; place < Math.min(SHORT, found.size()); place++) {
            if (relevant.contains(found.get(place))) {
                return 1.0 / (place + 1);
            }
        }
        return 0;
    }

    private static double recall(List<String> found, Set<String> relevant, int depth) {
        return (double) found.stream().limit(depth).filter(relevant::contains).count() / relevant.size();
    }
}
