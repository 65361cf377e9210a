package org.faxian.ingest.recognise.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.ingest.recognise.structure.MarkedLines;

/**
 * The zones of a text, before its provisions are taken apart.
 *
 * @param title empty where no line looks like one
 * @param titleIsCertain false where the line was taken because nothing better was there
 * @param letter of a notice that issues another text: what stands before that text; otherwise empty
 * @param attachedTitle the title of the issued text, where that text was found beneath the letter
 * @param body the lines of the provisions
 * @param annexes the lines from the heading of the first annex
 */
public record TextOutline(
        Optional<String> title,
        boolean titleIsCertain,
        List<String> titleBlock,
        List<String> history,
        List<String> letter,
        Optional<String> attachedTitle,
        List<String> contents,
        List<String> introduction,
        MarkedLines body,
        MarkedLines annexes,
        List<String> signature) {

    /** Where an order or a letter tells how the text came about. */
    public List<String> heading() {
        List<String> heading = new ArrayList<>(titleBlock);
        heading.addAll(letter);
        return heading;
    }

    /** What stands before the first provision. */
    public List<String> preamble() {
        List<String> preamble = new ArrayList<>(letter);
        preamble.addAll(introduction);
        return preamble;
    }
}
