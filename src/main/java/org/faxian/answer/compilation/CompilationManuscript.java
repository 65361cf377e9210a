package org.faxian.answer.compilation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.compilation.Compilation.Group;
import org.faxian.answer.compilation.Compilation.Subject;
import org.faxian.answer.compilation.Compilation.Text;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.export.manuscript.Block;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.export.manuscript.Publication;
import org.faxian.export.manuscript.RegulationManuscript;
import org.faxian.language.Language;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationVersion;
import org.faxian.search.engine.Engine.Snapshot;

/**
 * A compilation as a document: cover, preface, contents, the texts by kind and subject, what changed, what was left out,
 * and an index of document numbers.
 *
 * @param base scheme and host of the addresses; empty for none
 * @param publisher the organisation named on the cover; may be empty
 * @param progress is run for each text, in every reading
 */
public record CompilationManuscript(
        Compilation compilation, Snapshot snapshot, String base, String publisher, Runnable progress)
        implements Manuscript {
    private static final int KIND = 1;

    @Override
    public Facts facts() {
        return new Facts(
                title(),
                publisher.isEmpty() ? List.of() : List.of(publisher),
                "compilation:" + compilation.form().link().url(),
                day(),
                base.isEmpty()
                        ? Optional.empty()
                        : Optional.of(base + compilation.form().link().url()));
    }

    @Override
    public void read(Receiver receiver) throws IOException {
        Preface preface = new Preface(compilation);
        receiver.accept(new Block.Cover(title(), coverLines()));
        receiver.accept(new Block.PartTitle(KIND, said("compilation.preface"), "preface"));
        for (String line : preface.lines()) {
            receiver.accept(new Block.Paragraph(line));
        }
        receiver.accept(new Block.Contents(said("compilation.contents"), contents()));
        for (Group group : compilation.groups()) {
            give(group, receiver);
        }
        for (Block block : new Appendices(compilation).blocks()) {
            receiver.accept(block);
        }
    }

    private List<String> coverLines() {
        List<String> lines = new ArrayList<>(List.of(said("compilation.as-of", Language.CHINESE.date(day()))));
        if (!publisher.isEmpty()) {
            lines.add(publisher);
        }
        return lines;
    }

    private LocalDate day() {
        return compilation.form().request().asOf();
    }

    private static String title() {
        return said("compilation.title");
    }

    private List<Block.ContentsEntry> contents() {
        List<Block.ContentsEntry> entries = new ArrayList<>();
        for (Group group : compilation.groups()) {
            entries.add(new Block.ContentsEntry(KIND, heading(group), anchor(group)));
            for (Subject subject : group.subjects()) {
                int level = textLevel(group);
                if (group.tellsSubjects()) {
                    entries.add(new Block.ContentsEntry(level - 1, heading(subject), anchor(group, subject)));
                }
                subject.texts()
                        .forEach(text -> entries.add(new Block.ContentsEntry(
                                level, text.caption().title(), text.version().toString())));
            }
        }
        new Appendices(compilation)
                .titles()
                .forEach(part -> entries.add(new Block.ContentsEntry(KIND, part.text(), part.anchor())));
        return entries;
    }

    private void give(Group group, Receiver receiver) throws IOException {
        receiver.accept(new Block.PartTitle(KIND, heading(group), anchor(group)));
        for (Subject subject : group.subjects()) {
            if (group.tellsSubjects()) {
                receiver.accept(new Block.PartTitle(KIND + 1, heading(subject), anchor(group, subject)));
            }
            for (Text text : subject.texts()) {
                new RegulationManuscript(publication(text), textLevel(group)).read(receiver);
                progress.run();
            }
        }
    }

    private static int textLevel(Group group) {
        return group.tellsSubjects() ? KIND + 2 : KIND + 1;
    }

    private Publication publication(Text text) {
        Regulation regulation = snapshot.regulation(text.version().regulation()).orElseThrow();
        RegulationVersion version = regulation.version(text.version()).orElseThrow();
        PermanentLinks links = compilation.links();
        return new Publication(
                regulation,
                version,
                Found.text(version, snapshot),
                day(),
                base.isEmpty() ? Optional.empty() : Optional.of(base + links.version(text.version())));
    }

    private static String heading(Group group) {
        return said("compilation.kind", group.kind(), group.size());
    }

    private static String heading(Subject subject) {
        return subject.name().orElse(said("compilation.no-subject"));
    }

    private static String anchor(Group group) {
        return "kinds/" + group.kind();
    }

    private static String anchor(Group group, Subject subject) {
        return anchor(group) + "/" + (group.subjects().indexOf(subject) + 1);
    }

    private static String said(String key, Object... values) {
        return Language.CHINESE.say(key, values);
    }
}
