package org.faxian.ingest.extract.paragraph;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The amount of running text in each element of a page, measured by punctuation within sentences, links excluded. */
public final class SentenceCount implements NodeVisitor {
    private static final String MARKS = "，。；";

    private final IdentityHashMap<Node, Integer> counts = new IdentityHashMap<>();
    private int links;

    private SentenceCount() {}

    /** Counts the whole tree in one pass without recursion, because pages can be nested to any depth. */
    public static SentenceCount in(Element root) {
        SentenceCount count = new SentenceCount();
        root.traverse(count);
        return count;
    }

    public int of(Element element) {
        return counts.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        links += node.nameIs("a") ? 1 : 0;
        if (node instanceof TextNode text && links == 0) {
            int marks = (int) text.getWholeText()
                    .chars()
                    .filter(c -> MARKS.indexOf(c) >= 0)
                    .count();
            counts.merge(node, marks, Integer::sum);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        links -= node.nameIs("a") ? 1 : 0;
        if (depth > 0 && node.parent() != null) {
            counts.merge(node.parent(), counts.getOrDefault(node, 0), Integer::sum);
        }
    }
}
