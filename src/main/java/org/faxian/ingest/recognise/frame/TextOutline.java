package org.faxian.ingest.recognise.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.ingest.recognise.structure.MarkedLines;

/**
 * The zones of a text, before its provisions are divided.
 *
 * @param title the title; empty if no line looks like one
 * @param titleIsCertain false if the line was chosen only for lack of a better one
 * @param letter the lines of a notice before the text that it issues; otherwise empty
 * @param attachedTitle the title of the issued text, if that text was found after the letter
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

    /** Returns the lines in which an order or a letter says how the text came about. */
    public List<String> heading() {
        List<String> heading = new ArrayList<>(titleBlock);
        heading.addAll(letter);
        return heading;
    }

    /** Returns the lines before the first provision. */
    public List<String> preamble() {
        List<String> preamble = new ArrayList<>(letter);
        preamble.addAll(introduction);
        return preamble;
    }
}
