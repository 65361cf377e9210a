package org.faxian.ingest.extract;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much running text each element of a page holds, by the marks inside sentences, those of links left out. */
final class SentenceCount implements NodeVisitor {
    private static final String MARKS = "，。；";

    private final IdentityHashMap<Node, Integer> counts = new IdentityHashMap<>();
    private int links;

    private SentenceCount() {}

    /** Counts once through the whole tree, since pages can be nested as deep as they like. */
    static SentenceCount in(Element root) {
        SentenceCount count = new SentenceCount();
        root.traverse(count);
        return count;
    }

    int of(Element element) {
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
