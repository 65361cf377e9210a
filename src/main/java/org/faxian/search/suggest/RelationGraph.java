package org.faxian.search.suggest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.analysis.WordRole;
import org.faxian.language.Message;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Entry.Days;

/**
 * Relationships between the regulations of one commit by common legal basis, citing regulation, amending decision and
 * title.
 *
 * <p>A feature counts for less the more regulations share it.
 */
final class RelationGraph {
    private static final int FEW_IN_COMMON = 60;
    private static final double SAME_BASIS = 3;
    private static final double SAME_PROVISION = 2;
    private static final double CITED_TOGETHER = 2;
    private static final double AMENDED_TOGETHER = 2;
    private static final double NAME = 4;
    private static final double NAMES_ALIKE = 0.3;
    private static final int WORDS_SHOWN = 3;
    private static final int MOST_REMEMBERED = 5_000;

    private final Map<RegulationId, Node> nodes = new TreeMap<>();
    private final Map<RegulationId, List<Node>> resting = new HashMap<>();
    private final Map<RegulationId, List<Node>> citing = new HashMap<>();
    private final Map<RegulationId, List<Node>> amending = new HashMap<>();
    private final Map<String, List<Node>> named = new HashMap<>();
    private final Cache<Asked, List<RelatedRegulation>> found =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    /** Key of the result cache; readers of the same page ask for the same result. */
    private record Asked(VersionId version, LocalDate day) {}

    /**
     * A regulation with its title, the content words of the title, the days on which it exists, and the regulations
     * that it is based on, cites and amends.
     */
    private record Node(
            RegulationId id,
            String title,
            Set<String> words,
            List<Days> days,
            Map<RegulationId, Set<String>> bases,
            Set<RegulationId> cited,
            Set<RegulationId> amended) {
        private boolean isCurrentOn(LocalDate day) {
            return days.stream().anyMatch(run -> run.current() && run.contains(day));
        }
    }

    /** The score of a related regulation and the reason with the highest weight. */
    static final class Tie {
        private double score;
        private double weightiest;
        private Optional<Message> reason = Optional.empty();

        void add(double weight, Message why) {
            score += weight;
            if (weight > weightiest) {
                weightiest = weight;
                reason = Optional.of(why);
            }
        }
    }

    /** Creates a graph of the nodes, which are in the order of their ids. */
    private RelationGraph(Collection<Node> inOrder) {
        for (Node node : inOrder) {
            nodes.put(node.id(), node);
            node.bases().keySet().forEach(basis -> add(resting, basis, node));
            node.cited().forEach(cited -> add(citing, cited, node));
            node.amended().forEach(amended -> add(amending, amended, node));
            node.words().forEach(word -> add(named, word, node));
        }
    }

    /** Returns the relationships of a commit, computed on first use. */
    static RelationGraph of(Snapshot snapshot, TextAnalysis analysis) {
        return snapshot.derived(
                RelationGraph.class,
                commit -> new RelationGraph(commit.regulations().stream()
                        .map(regulation -> nodeOf(regulation, analysis))
                        .toList()),
                (former, decided, commit) -> former.updated(decided, analysis));
    }

    private RelationGraph updated(List<Regulation> decided, TextAnalysis analysis) {
        Map<RegulationId, Node> latter = new TreeMap<>(nodes);
        decided.forEach(regulation -> latter.put(regulation.id(), nodeOf(regulation, analysis)));
        return new RelationGraph(latter.values());
    }

    private static Node nodeOf(Regulation regulation, TextAnalysis analysis) {
        String title = regulation.versions().getLast().metadata().title();
        Map<RegulationId, Set<String>> bases = new TreeMap<>();
        Set<RegulationId> cited = new HashSet<>();
        Set<RegulationId> amended = new HashSet<>();
        for (Relation relation : regulation.relations()) {
            if (relation.actor().id().equals(regulation.id())) {
                RegulationId target = relation.target().id();
                switch (relation.type()) {
                    case BASED_ON ->
                        relation.provisions().stream()
                                .map(ProvisionReference::label)
                                .forEach(bases.computeIfAbsent(target, t -> new HashSet<>())::add);
                    case CITES -> cited.add(target);
                    case AMENDS, AMENDS_UNCONSOLIDATED, CORRECTS -> amended.add(target);
                    case REPEALS,
                            REPEALS_PARTLY,
                            DECLARES_LAPSED,
                            SUSPENDS,
                            RESUMES,
                            POSTPONES,
                            EXTENDS,
                            CONTINUES,
                            UNREAD -> {
                        // Acts that end, suspend or extend another regulation do not make the two similar.
                    }
                }
            }
        }
        cited.addAll(bases.keySet());
        Set<String> words = analysis.words(title.replace("中华人民共和国", "")).stream()
                .filter(word -> word.length() > 1 && WordRole.of(word) == WordRole.CONTENT)
                .collect(Collectors.toSet());
        return new Node(regulation.id(), title, words, Days.of(regulation), bases, cited, amended);
    }

    private static <K> void add(Map<K, List<Node>> index, K key, Node node) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(node);
    }

    /** Returns the cached result for the version and day, or computes it. */
    List<RelatedRegulation> remembered(VersionId version, LocalDate day, Supplier<List<RelatedRegulation>> find) {
        return found.get(new Asked(version, day), asked -> find.get());
    }

    /** Returns the regulations that are current on the day, nearest first. */
    List<RelatedRegulation> current(Map<RegulationId, Tie> ties, LocalDate day, int most) {
        return ties.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<RegulationId, Tie> tie) -> tie.getValue().score)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .flatMap(tie -> node(tie.getKey())
                        .filter(node -> node.isCurrentOn(day))
                        .flatMap(node ->
                                tie.getValue().reason.map(why -> new RelatedRegulation(node.id(), node.title(), why)))
                        .stream())
                .limit(most)
                .toList();
    }

    /** Returns the regulations related to the given one. */
    Map<RegulationId, Tie> ties(RegulationId id) {
        Map<RegulationId, Tie> ties = new HashMap<>();
        node(id).ifPresent(node -> {
            byBasis(node, ties);
            byCitation(node, ties);
            byAmendment(node, ties);
            byName(node, ties);
        });
        return ties;
    }

    /** Returns the regulation itself and all regulations that are directly related to it by citation or amendment. */
    Set<RegulationId> direct(RegulationId id) {
        Set<RegulationId> direct = new HashSet<>(Set.of(id));
        node(id).ifPresent(node -> {
            direct.addAll(node.cited());
            direct.addAll(node.amended());
        });
        Stream.of(citing, amending)
                .flatMap(index -> index.getOrDefault(id, List.of()).stream())
                .map(Node::id)
                .forEach(direct::add);
        return direct;
    }

    private void byBasis(Node node, Map<RegulationId, Tie> ties) {
        node.bases().forEach((basis, provisions) -> {
            List<Node> sharing = resting.getOrDefault(basis, List.of());
            for (Node other : sharing) {
                Set<String> same = new TreeSet<>(other.bases().getOrDefault(basis, Set.of()));
                same.retainAll(provisions);
                double weight = (SAME_BASIS + SAME_PROVISION * same.size()) * rarity(sharing.size());
                tie(ties, other.id()).add(weight, Message.of("related.basis", title(basis), String.join("、", same)));
            }
        });
    }

    private void byCitation(Node node, Map<RegulationId, Tie> ties) {
        Map<RegulationId, List<Node>> together = new HashMap<>();
        citing.getOrDefault(node.id(), List.of()).stream()
                .filter(citer -> citer.cited().size() <= FEW_IN_COMMON)
                .forEach(citer -> citer.cited().forEach(other -> add(together, other, citer)));
        together.forEach((other, citers) -> {
            double rarity = rarity(citing.getOrDefault(other, List.of()).size());
            String first = citers.getFirst().title();
            Message why = citers.size() == 1
                    ? Message.of("related.cited-by-one", first)
                    : Message.of("related.cited-by-several", first, citers.size());
            tie(ties, other).add(CITED_TOGETHER * citers.size() * rarity, why);
        });
    }

    private void byAmendment(Node node, Map<RegulationId, Tie> ties) {
        for (Node decision : amending.getOrDefault(node.id(), List.of())) {
            double weight = AMENDED_TOGETHER * rarity(decision.amended().size());
            decision.amended()
                    .forEach(other -> tie(ties, other).add(weight, Message.of("related.amended", decision.title())));
        }
    }

    private void byName(Node node, Map<RegulationId, Tie> ties) {
        double own = node.words().stream().mapToDouble(this::telling).sum();
        node.words().stream()
                .map(word -> named.getOrDefault(word, List.of()))
                .filter(sharing -> sharing.size() <= FEW_IN_COMMON)
                .flatMap(List::stream)
                .distinct()
                .forEach(other -> {
                    List<String> same = node.words().stream()
                            .filter(other.words()::contains)
                            .sorted(Comparator.comparingDouble((String word) -> -telling(word))
                                    .thenComparing(word -> word))
                            .toList();
                    double common = same.stream().mapToDouble(this::telling).sum();
                    double all = own
                            + other.words().stream().mapToDouble(this::telling).sum()
                            - common;
                    if (common / all >= NAMES_ALIKE) {
                        String shown = same.stream()
                                .limit(WORDS_SHOWN)
                                .map(word -> "“" + word + "”")
                                .collect(Collectors.joining());
                        tie(ties, other.id()).add(NAME * common / all, Message.of("related.name", shown));
                    }
                });
    }

    private double telling(String word) {
        return Math.log(
                1 + (double) nodes.size() / named.getOrDefault(word, List.of()).size());
    }

    private static double rarity(int sharing) {
        return 1 / (Math.log(2 + sharing) / Math.log(2));
    }

    private Optional<Node> node(RegulationId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    private String title(RegulationId id) {
        return node(id).map(Node::title).orElse(id.value());
    }

    private static Tie tie(Map<RegulationId, Tie> ties, RegulationId other) {
        return ties.computeIfAbsent(other, o -> new Tie());
    }
}
