package org.faxian.answer.compilation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.answer.PermanentLinks;
import org.faxian.regulation.Change;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.Validity;
import org.faxian.regulation.VersionId;

/**
 * The contents of a compilation, without the texts.
 *
 * @param groups the texts by kind, from laws to other files
 * @param leftOut what the search finds in other statuses, and why it is not in
 * @param changes what changed since the requested day, oldest first; empty if no day is requested
 */
public record Compilation(CompilationForm form, List<Group> groups, List<LeftOut> leftOut, List<Change> changes) {
    public Compilation {
        Objects.requireNonNull(form, "form");
        groups = List.copyOf(groups);
        leftOut = List.copyOf(leftOut);
        changes = List.copyOf(changes);
    }

    /** Returns the compilation before anything is asked. */
    public static Compilation nothing(CompilationForm form) {
        return new Compilation(form, List.of(), List.of(), List.of());
    }

    /** The texts of one kind, by subject; those without a subject come last. */
    public record Group(RegulationKind kind, List<Subject> subjects) {
        public Group {
            subjects = List.copyOf(subjects);
        }

        /** Returns the number of texts. */
        public int size() {
            return subjects.stream().mapToInt(subject -> subject.texts().size()).sum();
        }

        /** Returns whether the subjects are shown: a text has one. */
        public boolean tellsSubjects() {
            return subjects.stream().anyMatch(subject -> subject.name().isPresent());
        }
    }

    /**
     * The texts of one kind on one subject, in the order of the search.
     *
     * @param name the widest class of 主题分类; empty for the texts that have none
     */
    public record Subject(Optional<String> name, List<Text> texts) {
        public Subject {
            texts = List.copyOf(texts);
        }
    }

    /** A text of the compilation. */
    public record Text(VersionId version, Caption caption, Validity validity) {}

    /** A regulation that is not in, and its status on the day. */
    public record LeftOut(VersionId version, Caption caption, Validity validity) {}

    /** Returns the number of texts. */
    public int size() {
        return groups.stream().mapToInt(Group::size).sum();
    }

    /** Returns all texts in order. */
    public List<Text> texts() {
        return groups.stream()
                .flatMap(group -> group.subjects().stream())
                .flatMap(subject -> subject.texts().stream())
                .toList();
    }

    /** Returns the links to the texts. */
    public PermanentLinks links() {
        return new PermanentLinks(form.asOf(), true);
    }
}
