package org.faxian.ingest.recognise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RegulationText;
import org.faxian.text.Blanks;

/** Reassembles the zones of a recognised text, each in its own order, into the text that was read. */
final class Reassembly {
    private final String whole;
    private final List<List<String>> zones;
    private int furthest;

    private Reassembly(List<String> paragraphs, RegulationText text) {
        whole = Blanks.drop(String.join("", paragraphs));
        zones = Stream.of(
                        text.titleBlock(),
                        text.history(),
                        text.contents(),
                        text.preamble(),
                        Provision.lines(text.provisions()),
                        text.signature(),
                        Provision.lines(text.annexes()))
                .map(lines -> lines.stream()
                        .map(Blanks::drop)
                        .filter(l -> !l.isEmpty())
                        .toList())
                .toList();
    }

    /** Returns the place at which the zones do not yield the text; empty if all of them together do. */
    static String failure(List<String> paragraphs, RegulationText text) {
        Reassembly puzzle = new Reassembly(paragraphs, text);
        return puzzle.fits()
                ? ""
                : "from here on: "
                        + puzzle.whole.substring(
                                puzzle.furthest, Math.min(puzzle.whole.length(), puzzle.furthest + 60));
    }

    /** Tries the zones in order, with backtracking, because two may begin alike (a title and its repetition). */
    private boolean fits() {
        Deque<List<Integer>> open = new ArrayDeque<>(List.of(Collections.nCopies(zones.size(), 0)));
        Set<List<Integer>> tried = new HashSet<>();
        while (!open.isEmpty()) {
            List<Integer> taken = open.pop();
            int position = position(taken);
            furthest = Math.max(furthest, position);
            if (position == whole.length() && nothingLeft(taken)) {
                return true;
            }
            for (int zone = zones.size() - 1; zone >= 0; zone--) {
                if (next(taken, zone, position) && tried.add(with(taken, zone))) {
                    open.push(with(taken, zone));
                }
            }
        }
        return false;
    }

    private boolean next(List<Integer> taken, int zone, int position) {
        List<String> lines = zones.get(zone);
        return taken.get(zone) < lines.size() && whole.startsWith(lines.get(taken.get(zone)), position);
    }

    private static List<Integer> with(List<Integer> taken, int zone) {
        List<Integer> more = new ArrayList<>(taken);
        more.set(zone, taken.get(zone) + 1);
        return more;
    }

    private int position(List<Integer> taken) {
        int length = 0;
        for (int zone = 0; zone < zones.size(); zone++) {
            for (String line : zones.get(zone).subList(0, taken.get(zone))) {
                length += line.length();
            }
        }
        return length;
    }

    private boolean nothingLeft(List<Integer> taken) {
        return Stream.iterate(0, zone -> zone < zones.size(), zone -> zone + 1)
                .allMatch(zone -> taken.get(zone) == zones.get(zone).size());
    }
}
