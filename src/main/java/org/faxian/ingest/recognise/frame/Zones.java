package org.faxian.ingest.recognise.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.ingest.recognise.line.LineWithPictures;
import org.faxian.ingest.recognise.structure.MarkedLines;

/**
 * The zones of a text as lists of line indexes.
 *
 * @param shown the lines with their pictures; see {@link LineWithPictures}
 */
public record Zones(
        MarkedLines lines,
        List<String> shown,
        Optional<String> title,
        boolean titleIsCertain,
        List<Integer> titleBlock,
        List<Integer> history,
        List<Integer> letter,
        Optional<String> attachedTitle,
        List<Integer> contents,
        List<Integer> introduction,
        List<Integer> body,
        List<Integer> annexes,
        List<Integer> signature) {

    /** Returns the words of the zones, on which recognition is based. */
    public TextOutline words() {
        return new TextOutline(
                title,
                titleIsCertain,
                words(titleBlock),
                words(history),
                words(letter),
                attachedTitle,
                words(contents),
                words(introduction),
                part(lines, body),
                part(lines, annexes),
                words(signature));
    }

    /** Returns the zones as displayed, with the pictures that belong to the text. */
    public TextOutline withPictures() {
        MarkedLines whole = lines.shownAs(shown);
        return new TextOutline(
                title,
                titleIsCertain,
                framing(titleBlock),
                framing(history),
                joined(below(Stream.concat(titleBlock.stream(), history.stream())), whole(letter)),
                attachedTitle,
                whole(contents),
                whole(introduction),
                part(whole, body),
                part(whole, annexes),
                joined(framing(signature), below(signature.stream().filter(i -> i == shown.size() - 1))));
    }

    private List<String> words(List<Integer> zone) {
        return zone.stream().map(lines::line).toList();
    }

    private List<String> whole(List<Integer> zone) {
        return zone.stream().map(shown::get).map(LineWithPictures::whole).toList();
    }

    private List<String> framing(List<Integer> zone) {
        return zone.stream().map(shown::get).map(LineWithPictures::amongWords).toList();
    }

    /** Returns the pictures after the last line of the zone, on a line of their own. */
    private List<String> below(Stream<Integer> zone) {
        return zone
                .max(Integer::compare)
                .map(last -> LineWithPictures.below(shown.get(last)))
                .filter(pictures -> !pictures.isEmpty())
                .stream()
                .toList();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    private static MarkedLines part(MarkedLines lines, List<Integer> zone) {
        return zone.isEmpty() ? lines.part(0, 0) : lines.part(zone.getFirst(), zone.getLast() + 1);
    }
}
