package org.faxian.cli.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A partition of questions into folds of similar size; questions that share a relevant article are in one fold. */
final class Folds {
    private Folds() {}

    /** A number of questions, and the articles that are relevant to any of them. */
    private record Group(List<Integer> questions, Set<String> articles) {
        Group() {
            this(new ArrayList<>(), new HashSet<>());
        }

        void add(Group other) {
            questions.addAll(other.questions);
            articles.addAll(other.articles);
        }

        boolean shares(Group other) {
            return other.articles.stream().anyMatch(articles::contains);
        }
    }

    /**
     * Returns the indices of the questions of each fold.
     *
     * @param relevant ids of the relevant articles of each question
     */
    static List<int[]> of(List<Set<String>> relevant, int number) {
        List<Group> folds =
                IntStream.range(0, number).mapToObj(i -> new Group()).toList();
        groups(relevant).stream()
                .sorted(Comparator.comparingInt(group -> -group.questions().size()))
                .forEach(group -> folds.stream()
                        .min(Comparator.comparingInt(fold -> fold.questions().size()))
                        .orElseThrow()
                        .add(group));
        return folds.stream()
                .map(fold -> fold.questions().stream().mapToInt(i -> i).sorted().toArray())
                .toList();
    }

    private static List<Group> groups(List<Set<String>> relevant) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < relevant.size(); i++) {
            Group group = new Group(new ArrayList<>(List.of(i)), new HashSet<>(relevant.get(i)));
            List<Group> same = groups.stream().filter(group::shares).toList();
            groups.removeAll(same);
            same.forEach(group::add);
            groups.add(group);
        }
        return groups;
    }
}
