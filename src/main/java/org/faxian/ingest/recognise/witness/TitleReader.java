package org.faxian.ingest.recognise.witness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.ingest.recognise.frame.TextOutline;
import org.faxian.ingest.recognise.head.FileTitle;
import org.faxian.ingest.recognise.head.IssuedTitle;
import org.faxian.ingest.recognise.line.Doubts;
import org.faxian.regulation.CorrectableField;
import org.faxian.regulation.Disagreement.Told;
import org.faxian.regulation.Metadata.Field;
import org.faxian.regulation.Provenance;
import org.faxian.text.Letters;
import org.faxian.text.TitleKey;

/**
 * Decides between the titles that the text, the page around it and the file's name give.
 *
 * <p>A line of the text wins that has the form of a title. A page or a file called by the letter wins over the text that the
 * letter issues, where the file holds that alone. Of what is left the page wins over the file's name, and both over a line that
 * was taken because nothing better was there.
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

    /** A title and where it was found. */
    record Stated(String title, Provenance place) {}

    /** The title; every document gets one. */
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

    /** The title of the file's name, which no line of the text bears. */
    private Stated unconfirmed(Stated stated) {
        if (stated.place() == Provenance.FILE_NAME) {
            doubts.add(
                    "title-from-file-name",
                    "no line of the text looks like a title, the file's name " + fileName
                            + " stands for it; correct the title if it is another");
        }
        return stated;
    }

    /** What the page and the file's name say, the surest first. */
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
                "no line of the text looks like a title, "
                        + inText.map(line -> "the line " + line).orElse("the file's name " + fileName)
                        + " stands for it; correct the title if it is another");
        return new Stated(inText.orElseGet(() -> FileTitle.of(fileName)), Provenance.GUESSED);
    }

    /** A file that is called by quite another title may hold another document than its line says. */
    private void compareWithFileName(String title) {
        FileTitle.stated(fileName)
                .filter(named -> !isKnown(named, title))
                .ifPresent(named -> doubts.disagree(
                        CorrectableField.TITLE,
                        title,
                        new Told(named, "文件名"),
                        "the text says " + title + " for title, the file's name says " + named
                                + "; the text is taken, look which is right"));
    }

    /** The title from 关于 on; names of files shorten the issuers before it (等三部门). */
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
