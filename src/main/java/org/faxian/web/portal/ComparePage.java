package org.faxian.web.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.answer.regulation.ComparisonRequest;
import org.faxian.answer.regulation.DiffView;
import org.faxian.answer.regulation.DiffView.ChangeView;
import org.faxian.answer.regulation.DiffView.SegmentView;
import org.faxian.answer.regulation.DiffView.SegmentView.Kind;
import org.faxian.answer.regulation.DiffView.SideView;
import org.faxian.compare.ChangeType;
import org.faxian.regulation.Placeholder;
import org.jspecify.annotations.Nullable;

/** What the page shows that lays two versions side by side. */
public record ComparePage(Frame frame, DiffView diff, ComparisonRequest form) {

    /** The types of change that there are, each with its count: {@code 文字修改 4}. */
    public String summary() {
        return Arrays.stream(ChangeType.values())
                .filter(type -> type != ChangeType.UNCHANGED && count(type) > 0)
                .map(type -> frame.language().say(type.label()) + " " + count(type))
                .collect(Collectors.joining(frame.language().say("，")));
    }

    /** How many units bear the type. */
    public long count(ChangeType type) {
        return diff.summary().getOrDefault(type, 0L);
    }

    /** Whether what did not change is shown, too. */
    public boolean showsAll() {
        return form.unchanged();
    }

    /** This page, with the one or the other of its two switches turned. */
    public String turned(boolean exact, boolean unchanged) {
        return "/regulations/" + diff.id() + "/compare?from=" + diff.from().label() + "&to="
                + diff.to().label() + (exact ? "&exact=true" : "") + (unchanged ? "&unchanged=true" : "");
    }

    /** The type as the name of a style. */
    public String style(ChangeType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the text is folded away, since it was renumbered or moved only and changes are what is asked for. */
    public boolean isFolded(ChangeView change) {
        return !showsAll() && change.segments().stream().allMatch(segment -> segment.kind() == Kind.EQUAL);
    }

    /** The style of a segment; none where nothing is to be told. */
    public @Nullable String style(SegmentView segment) {
        return segment.follows().isPresent() ? "follows" : null;
    }

    /** Whether a cited number has changed only since the article was renumbered. */
    public boolean marksFollowing() {
        return diff.changes().stream()
                .flatMap(change -> change.segments().stream())
                .anyMatch(segment -> segment.follows().isPresent());
    }

    /** How the unit was called in the older version, where that differs; else empty. */
    public Optional<String> formerName(ChangeView change) {
        return change.from()
                .filter(from -> change.to().isPresent())
                .map(ComparePage::name)
                .filter(former -> !former.equals(name(change)));
    }

    /** How the unit is called: 第五条, 第二章, 题注. */
    public String name(ChangeView change) {
        return name(change.shown());
    }

    private static String name(SideView side) {
        return side.label().orElseGet(() -> switch (side.kind()) {
            case "title" -> "标题";
            case "history" -> "题注";
            case "contents" -> "目录";
            case "preamble" -> "前言";
            case "signature" -> "落款";
            default -> "段落";
        });
    }

    /** What stands in the older column. */
    public List<SegmentView> older(ChangeView change) {
        return change.segments().stream()
                .filter(segment -> segment.kind() != Kind.INSERTED)
                .toList();
    }

    /** The words of the segment in the older version. */
    public String was(SegmentView segment) {
        return Placeholder.shortened(segment.was().orElse(segment.text()));
    }

    /** The words of the segment in the newer version. */
    public String now(SegmentView segment) {
        return Placeholder.shortened(segment.text());
    }

    /** The words of a segment that is in one version only; where it is nothing but the beginning of a 款, a sign for that. */
    public String marked(SegmentView segment) {
        return segment.text().isBlank() ? segment.text().replace("\n", "¶\n") : now(segment);
    }
}
