package org.faxian.ingest.recognise.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.faxian.ingest.recognise.line.Doubts;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfClause;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfNumber;
import org.faxian.language.Message;
import org.faxian.regulation.Provision;
import org.faxian.regulation.Provision.NumberedSection;
import org.faxian.regulation.Provision.Paragraph;

/** The tree of sections built from lines without articles (一、（一）1.（1） or 1.1.1); any style may come first. */
final class SectionTree {
    /** The style of clauses, which no numbered line has. */
    private static final int CLAUSE = 100;

    private final Node root = new Node(-1, "", Optional.empty());

    private record Node(
            int style,
            String address,
            Optional<ProvisionMark> mark,
            List<Object> children,
            SortedSet<Integer> numbers) {
        Node(int style, String address, Optional<ProvisionMark> mark) {
            this(style, address, mark, new ArrayList<>(), new TreeSet<>());
        }

        Optional<List<Integer>> clausePath() {
            return mark.filter(OfClause.class::isInstance).map(m -> ((OfClause) m).path());
        }

        /**
         * Returns whether a clause with this number may be in this section: its parents must match, or the section is
         * 一、 or （一）.
         */
        boolean mayHold(List<Integer> path) {
            return clausePath()
                    .map(own -> own.size() < path.size()
                            && path.subList(0, own.size()).equals(own))
                    .orElse(style < 2);
        }

        List<Provision> provisions() {
            List<Provision> built = new ArrayList<>();
            int position = 0;
            for (Object child : children) {
                if (child instanceof Node node) {
                    ProvisionMark mark = node.mark.orElseThrow();
                    built.add(new NumberedSection(node.address, mark.label(), mark.rest(), node.provisions()));
                } else {
                    position++;
                    built.add(new Paragraph(position, (String) child, List.of()));
                }
            }
            return built;
        }
    }

    private final List<Node> open = new ArrayList<>(List.of(root));

    private final Map<Integer, Integer> lastOf = new HashMap<>();
    private final Doubts doubts;

    private SectionTree(Doubts doubts) {
        this.doubts = doubts;
    }

    static List<Provision> of(MarkedLines lines, Doubts doubts) {
        SectionTree tree = new SectionTree(doubts);
        Map<Integer, OfClause> clauses = DecimalClauses.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            Optional<OfNumber> number =
                    lines.mark(i).filter(OfNumber.class::isInstance).map(OfNumber.class::cast);
            OfClause clause = clauses.get(i);
            if (clause != null) {
                tree.addClause(clause);
            } else if (number.isPresent()) {
                tree.addSection(number.get());
            } else {
                tree.open.getLast().children.add(lines.line(i));
            }
        }
        return tree.root.provisions();
    }

    private void addClause(OfClause clause) {
        List<Integer> path = clause.path();
        while (!open.getLast().mayHold(path) || isItemOfClause()) {
            open.removeLast();
        }
        Node parent = open.getLast();
        String around = open.stream()
                .filter(node -> node.clausePath().isEmpty())
                .map(Node::address)
                .reduce("", (first, second) -> second);
        String address = (around.isEmpty() ? "" : around + ".") + DecimalClauses.joined(path);
        boolean direct = path.size() == parent.clausePath().map(List::size).orElse(0) + 1;
        boolean taken = direct && !parent.numbers.add(path.getLast());
        Node node = new Node(CLAUSE, taken ? address(parent, path.getLast()) : address, Optional.of(clause));
        parent.children.add(node);
        open.add(node);
    }

    /** Returns whether the innermost section is an item, such as （一）, inside a clause. */
    private boolean isItemOfClause() {
        return open.getLast().clausePath().isEmpty()
                && open.stream().anyMatch(node -> node.clausePath().isPresent());
    }

    private void addSection(OfNumber mark) {
        while (open.size() > 1
                && open.stream().anyMatch(n -> n.style == mark.style())
                && open.getLast().style != mark.style()) {
            open.removeLast();
        }
        if (open.getLast().style == mark.style()) {
            open.removeLast();
        }
        Node parent = open.getLast();
        doubt(parent, mark);
        Node node = new Node(mark.style(), address(parent, mark.value()), Optional.of(mark));
        parent.children.add(node);
        open.add(node);
    }

    /**
     * Reports gaps and repetitions of 一、 and （一）, which must be consecutive under each heading or throughout the text.
     * Arabic numbers may restart anywhere.
     */
    private void doubt(Node parent, OfNumber mark) {
        int last = parent.numbers.isEmpty() ? 0 : parent.numbers.last();
        int lastOfStyle =
                Optional.ofNullable(lastOf.put(mark.style(), mark.value())).orElse(0);
        if (mark.style() > 1 || mark.value() == last + 1 || mark.value() == lastOfStyle + 1) {
            return;
        }
        Message found = last == 0
                ? Message.of("ingest.place.first", mark.label())
                : Message.of("ingest.place.after-section", mark.label(), last);
        if (parent.numbers.contains(mark.value())) {
            doubts.add("section-repeated", mark.label(), Message.of("ingest.doubt.section-repeated", found));
        } else {
            doubts.add("section-gap", mark.label(), Message.of("ingest.doubt.section-gap", found, last + 1));
        }
    }

    /**
     * Returns the address of a section. A number that its parent already has is replaced by the next free one, so that
     * addresses are unique.
     */
    private static String address(Node parent, int value) {
        int free = value;
        if (!parent.numbers.add(free)) {
            free = parent.numbers.last() + 1;
            parent.numbers.add(free);
        }
        return parent.address.isEmpty() ? String.valueOf(free) : parent.address + "." + free;
    }
}
