package org.faxian.web.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faxian.answer.regulation.ComparisonRequest;
import org.faxian.answer.regulation.DiffView;
import org.faxian.answer.regulation.DiffView.ChangeView;
import org.faxian.answer.regulation.DiffView.SegmentView;
import org.faxian.answer.regulation.DiffView.SegmentView.Kind;
import org.faxian.answer.regulation.DiffView.SideView;
import org.faxian.compare.ChangeType;
import org.faxian.language.Label;
import org.faxian.language.Message;
import org.faxian.regulation.Placeholder;
import org.jspecify.annotations.Nullable;

/** The model of the page that compares two versions side by side. */
public record ComparePage(PageContext frame, DiffView diff, ComparisonRequest form) {
    private static final Set<String> ZONES = Set.of("title", "history", "contents", "preamble", "signature");

    /** Returns the types of change that occur, each with its count: {@code 文字修改 4}. */
    public String summary() {
        return Arrays.stream(ChangeType.values())
                .filter(type -> type != ChangeType.UNCHANGED && count(type) > 0)
                .map(type -> Message.of("compare.type-count", type, count(type)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), frame.language()::list));
    }

    /** Returns the number of units with the type. */
    public long count(ChangeType type) {
        return diff.summary().getOrDefault(type, 0L);
    }

    /** Returns whether unchanged units are shown. */
    public boolean showsAll() {
        return form.unchanged();
    }

    /** Returns the address of this page with the given settings. */
    public String turned(boolean exact, boolean unchanged) {
        return "/regulations/" + diff.id() + "/compare?from=" + diff.from().label() + "&to="
                + diff.to().label() + (exact ? "&exact=true" : "") + (unchanged ? "&unchanged=true" : "");
    }

    /** Returns the type as a CSS class name. */
    public String style(ChangeType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the text is collapsed: the unit was only renumbered or moved, and only changes are shown. */
    public boolean isFolded(ChangeView change) {
        return !showsAll() && change.segments().stream().allMatch(segment -> segment.kind() == Kind.EQUAL);
    }

    /** Returns the CSS class of a segment, or null if it has none. */
    public @Nullable String style(SegmentView segment) {
        return segment.follows().isPresent() ? "follows" : null;
    }

    /** Returns whether a cited number changed only because the article was renumbered. */
    public boolean marksFollowing() {
        return diff.changes().stream()
                .flatMap(change -> change.segments().stream())
                .anyMatch(segment -> segment.follows().isPresent());
    }

    /** Returns the name of the unit in the older version, if it differs. */
    public Optional<Label> formerName(ChangeView change) {
        return change.from()
                .filter(from -> change.to().isPresent())
                .map(ComparePage::name)
                .filter(former -> !former.equals(name(change)));
    }

    /** Returns the name of the unit: 第五条, 第二章, 题注. */
    public Label name(ChangeView change) {
        return name(change.shown());
    }

    private static Label name(SideView side) {
        return side.label()
                .map(Label::verbatim)
                .orElseGet(
                        () -> Message.of("compare.unit." + (ZONES.contains(side.kind()) ? side.kind() : "paragraph")));
    }

    /** Returns the segments of the older column. */
    public List<SegmentView> older(ChangeView change) {
        return change.segments().stream()
                .filter(segment -> segment.kind() != Kind.INSERTED)
                .toList();
    }

    /** Returns the text of the segment in the older version. */
    public String was(SegmentView segment) {
        return Placeholder.shortened(segment.was().orElse(segment.text()));
    }

    /** Returns the text of the segment in the newer version. */
    public String now(SegmentView segment) {
        return Placeholder.shortened(segment.text());
    }

    /** Returns the text of a segment that is in one version only; the mere start of a 款 is shown as ¶. */
    public String marked(SegmentView segment) {
        return segment.text().isBlank() ? segment.text().replace("\n", "¶\n") : now(segment);
    }
}
