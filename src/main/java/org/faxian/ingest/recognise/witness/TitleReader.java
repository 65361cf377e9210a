package org.faxian.ingest.recognise.witness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.ingest.recognise.frame.TextOutline;
import org.faxian.ingest.recognise.head.FileTitle;
import org.faxian.ingest.recognise.head.IssuedTitle;
import org.faxian.ingest.recognise.line.Doubts;
import org.faxian.language.Message;
import org.faxian.regulation.Disagreement.Claim;
import org.faxian.regulation.Field;
import org.faxian.regulation.Provenance;
import org.faxian.text.Letters;
import org.faxian.text.TitleKey;

/**
 * Reader that selects the title from those given by the text, the page around it and the file name.
 *
 * <p>A line with the form of a title comes first. However, the title of a letter in the page or the file name takes
 * precedence over that of the text that the letter issues, if the file contains only this text. Otherwise the page
 * takes precedence over the file name, and both over a line that was chosen only for lack of a better one.
 */
public final class TitleReader {
    private final TextOutline outline;
    private final PageFacts page;
    private final String fileName;
    private final Doubts doubts;

    public TitleReader(TextOutline outline, PageFacts page, String fileName, Doubts doubts) {
        this.outline = outline;
        this.page = page;
        this.fileName = fileName;
        this.doubts = doubts;
    }

    /** A title and its source. */
    record Stated(String title, Provenance place) {}

    /** Returns the title; every document has one. */
    public String read(Provenances provenances) {
        Stated stated = stated();
        provenances.known().put(Field.TITLE, stated.place());
        if (stated.place() == Provenance.HEADER) {
            compareWithFileName(stated.title());
        }
        return stated.title();
    }

    private Stated stated() {
        Optional<String> inText = outline.title().filter(title -> !title.isBlank());
        List<Stated> around = around();
        Optional<Stated> letter = inText.flatMap(title ->
                around.stream().filter(other -> issues(other.title(), title)).findFirst());
        if (letter.isPresent()) {
            return letter.get();
        }
        if (inText.isPresent() && outline.titleIsCertain()) {
            return new Stated(inText.get(), Provenance.HEADER);
        }
        return around.stream().findFirst().map(this::unconfirmed).orElseGet(() -> lastResort(inText));
    }

    /** Warns if the title is that of the file name, which no line of the text has. */
    private Stated unconfirmed(Stated stated) {
        if (stated.place() == Provenance.FILE_NAME) {
            doubts.add("title-from-file-name", Message.of("ingest.doubt.title-from-file-name", fileName));
        }
        return stated;
    }

    /** Returns the titles from the page and the file name, most reliable first. */
    private List<Stated> around() {
        return Stream.of(
                        page.metaTitle().map(title -> new Stated(title, Provenance.PAGE_META)),
                        page.catalogueTitle().map(title -> new Stated(title, Provenance.CATALOGUE_TABLE)),
                        FileTitle.stated(fileName).map(title -> new Stated(title, Provenance.FILE_NAME)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean issues(String letter, String title) {
        return IssuedTitle.of(letter)
                        .filter(issued -> TitleKey.same(issued, title))
                        .isPresent()
                && IssuedTitle.of(title).isEmpty();
    }

    private Stated lastResort(Optional<String> inText) {
        doubts.add(
                "title-from-file-name",
                inText.map(line -> Message.of("ingest.doubt.title-from-line", line))
                        .orElseGet(() -> Message.of("ingest.doubt.title-from-file-name", fileName)));
        return new Stated(inText.orElseGet(() -> FileTitle.of(fileName)), Provenance.GUESSED);
    }

    /** Warns if the file name has a quite different title; the file may contain another document than its line says. */
    private void compareWithFileName(String title) {
        FileTitle.stated(fileName)
                .filter(named -> !isKnown(named, title))
                .ifPresent(named -> doubts.disagree(
                        Field.TITLE,
                        title,
                        new Claim(named, "文件名"),
                        Message.of("ingest.doubt.title-of-file-name", title, named)));
    }

    /** Returns the title from 关于 on; file names shorten the issuers before it (等三部门). */
    private static String subject(String key) {
        return key.substring(Math.max(0, key.indexOf("关于")));
    }

    private boolean isKnown(String named, String title) {
        String one = Letters.in(named);
        String other = Letters.in(title);
        return other.contains(one)
                || one.contains(other)
                || subject(one).equals(subject(other))
                || outline.attachedTitle()
                        .filter(attached -> TitleKey.same(attached, named))
                        .isPresent()
                || outline.titleBlock().stream()
                        .anyMatch(line -> Letters.in(line).contains(one));
    }
}
