package org.faxian.answer.compilation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faxian.answer.Refusal;
import org.faxian.answer.compilation.Compilation.Group;
import org.faxian.answer.compilation.Compilation.LeftOut;
import org.faxian.answer.compilation.Compilation.Subject;
import org.faxian.answer.compilation.Compilation.Text;
import org.faxian.language.Message;
import org.faxian.regulation.Change;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.ValidityStatus;
import org.faxian.regulation.VersionId;
import org.faxian.search.RegulationSearch;
import org.faxian.search.SearchRequest;
import org.faxian.search.changes.ChangeLog;
import org.faxian.search.changes.ChangeRequest;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Advisor;

/**
 * The compilations of one commit of the index.
 *
 * @param advisor knows what a line that is surely meant otherwise is searched as
 */
public record Compilations(RegulationSearch search, Advisor advisor, Snapshot snapshot) {

    /** Returns the contents of the compilation; its texts are read when it is written. */
    public Compilation of(CompilationForm form) {
        SearchRequest asked = advisor.searched(form.request(), snapshot);
        List<VersionId> found = versions(asked);
        List<VersionId> all = versions(inAnyStatus(asked));
        Map<RegulationKind, List<Text>> byKind = new TreeMap<>();
        found.stream().map(id -> text(id, form)).forEach(text -> byKind.computeIfAbsent(
                        text.caption().kind(), kind -> new ArrayList<>())
                .add(text));
        List<Group> groups = byKind.entrySet().stream()
                .map(kind -> new Group(kind.getKey(), subjects(kind.getValue())))
                .toList();
        return new Compilation(form, groups, leftOut(all, Set.copyOf(found), form), changes(form, all));
    }

    /** Returns the refusal of a compilation without a text. */
    public static Refusal empty() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "compilation-empty", "", Message.of("problem.compilation-empty"));
    }

    private List<VersionId> versions(SearchRequest request) {
        return search.completeVersions(request, snapshot);
    }

    private static SearchRequest inAnyStatus(SearchRequest asked) {
        return new SearchRequest(
                asked.text(),
                asked.filters().withStatuses(Set.of()),
                asked.asOf(),
                asked.scope(),
                asked.sort(),
                asked.page(),
                asked.size());
    }

    private RegulationVersion version(VersionId id) {
        return snapshot.regulation(id.regulation()).orElseThrow().version(id).orElseThrow();
    }

    private Text text(VersionId id, CompilationForm form) {
        RegulationVersion version = version(id);
        return new Text(
                id,
                version.metadata().caption(),
                version.timeline().validityOn(form.request().asOf()));
    }

    private List<Subject> subjects(List<Text> texts) {
        Map<Optional<String>, List<Text>> bySubject =
                texts.stream().collect(Collectors.groupingBy(this::subject, LinkedHashMap::new, Collectors.toList()));
        return bySubject.entrySet().stream()
                .map(subject -> new Subject(subject.getKey(), subject.getValue()))
                .sorted(Comparator.comparing((Subject subject) -> subject.name().isEmpty())
                        .thenComparing(subject -> subject.name().orElse("")))
                .toList();
    }

    private Optional<String> subject(Text text) {
        Metadata metadata = version(text.version()).metadata();
        return metadata.classification().subjects().stream().findFirst().map(subject -> subject.split("/", 2)[0]);
    }

    private List<LeftOut> leftOut(List<VersionId> all, Set<VersionId> in, CompilationForm form) {
        return all.stream()
                .filter(id -> !in.contains(id))
                .map(id -> text(id, form))
                .filter(text -> text.validity().status() != ValidityStatus.SUPERSEDED)
                .map(text -> new LeftOut(text.version(), text.caption(), text.validity()))
                .toList();
    }

    private List<Change> changes(CompilationForm form, List<VersionId> all) {
        if (form.since().isEmpty()) {
            return List.of();
        }
        Set<RegulationId> ids = all.stream().map(VersionId::regulation).collect(Collectors.toCollection(HashSet::new));
        ChangeRequest days = new ChangeRequest(form.request().asOf(), form.since(), Optional.empty(), Set.of());
        return days.in(ChangeLog.of(snapshot).changes()).stream()
                .filter(change -> ids.contains(change.id()))
                .sorted(Change.NEWEST_FIRST.reversed())
                .toList();
    }
}
