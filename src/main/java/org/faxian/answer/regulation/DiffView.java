package org.faxian.answer.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.compare.ChangeType;
import org.faxian.compare.Segment;
import org.faxian.compare.TextComparison;
import org.faxian.compare.TextUnit;
import org.faxian.compare.UnitChange;
import org.faxian.language.Language;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RegulationVersion;

/**
 * The differences between two versions, as shown.
 *
 * @param title the title of the newer version
 * @param exact whether punctuation, width, character variants and white space were compared
 * @param total the number of changed articles, headings and other units
 * @param summary the number of units with each type; a unit with two types is counted under both
 * @param versions all versions that can be compared, oldest first
 * @param changes the changes in the order of the newer text; a removed unit is at its old place
 */
public record DiffView(
        String id,
        String title,
        VersionView from,
        VersionView to,
        boolean exact,
        int total,
        Map<ChangeType, Long> summary,
        List<VersionView> versions,
        List<ChangeView> changes) {

    /** One of the two versions. */
    public record VersionView(
            String version,
            String title,
            Optional<LocalDate> promulgatedOn,
            Optional<LocalDate> effectiveOn,
            StatusView status,
            String url) {
        /** Returns the name of this version among the others. */
        public String name(Language language) {
            return VersionName.of(promulgatedOn, effectiveOn, language);
        }

        /** Returns the part of the id that distinguishes this version in an address. */
        public String label() {
            return version.substring(version.indexOf('@') + 1);
        }
    }

    /**
     * The change of one unit.
     *
     * @param types one type, or CHANGED together with RENUMBERED or MOVED
     * @param segments the text after the labels
     */
    public record ChangeView(
            Set<ChangeType> types, Optional<SideView> from, Optional<SideView> to, List<SegmentView> segments) {
        /** Returns the newer side, or the older one if the unit was removed. */
        public SideView shown() {
            return to.or(() -> from).orElseThrow();
        }
    }

    /**
     * A unit in one of the versions.
     *
     * @param number the number as in an address; absent if there is none
     */
    public record SideView(
            String kind,
            Optional<String> number,
            Optional<String> label,
            Optional<String> heading,
            Optional<String> above,
            String url) {}

    /**
     * A segment of text.
     *
     * @param text the text of the newer version, or of the older one if it was deleted
     * @param was the text of the older version, if it differs only in ignored characters
     * @param follows whether only the number of a cited article changed because that article was renumbered
     */
    public record SegmentView(Kind kind, String text, Optional<String> was, Optional<Boolean> follows) {
        /** The versions that contain the segment: both, the older one, or the newer one. */
        public enum Kind {
            EQUAL,
            DELETED,
            INSERTED
        }
    }

    /** Creates the view of a comparison. */
    public static DiffView of(Found found, VersionPair pair, ComparisonRequest form, TextComparison comparison) {
        List<UnitChange> shown = form.unchanged() ? comparison.units() : comparison.changes();
        return new DiffView(
                found.regulation().id().value(),
                pair.to().metadata().title(),
                version(pair.from(), found),
                version(pair.to(), found),
                form.exact(),
                comparison.changes().size(),
                comparison.counts(),
                found.regulation().versions().stream()
                        .map(version -> version(version, found))
                        .toList(),
                shown.stream().map(change -> change(change, pair)).toList());
    }

    private static VersionView version(RegulationVersion version, Found found) {
        Metadata metadata = version.metadata();
        return new VersionView(
                version.id().toString(),
                metadata.title(),
                metadata.enactment().firstKnownDate(),
                metadata.term().effectiveOn(),
                StatusView.of(version.timeline().validityOn(found.asOf())),
                PermanentLinks.PINNED.version(version.id()));
    }

    private static ChangeView change(UnitChange change, VersionPair pair) {
        return new ChangeView(
                change.types(),
                change.from().map(unit -> side(unit, pair.from())),
                change.to().map(unit -> side(unit, pair.to())),
                change.segments().stream().map(DiffView::segment).toList());
    }

    private static SideView side(TextUnit unit, RegulationVersion version) {
        return new SideView(
                unit.kind().name().toLowerCase(Locale.ROOT),
                stated(unit.number()),
                stated(unit.label()),
                stated(unit.heading()),
                stated(unit.above()),
                PermanentLinks.PINNED.passage(version.id(), unit.path()));
    }

    private static SegmentView segment(Segment segment) {
        return switch (segment) {
            case Segment.Equal equal ->
                new SegmentView(
                        SegmentView.Kind.EQUAL,
                        equal.to(),
                        Optional.of(equal.from()).filter(was -> !was.equals(equal.to())),
                        Optional.empty());
            case Segment.Deleted deleted ->
                new SegmentView(SegmentView.Kind.DELETED, deleted.from(), Optional.empty(), flag(deleted.follows()));
            case Segment.Inserted inserted ->
                new SegmentView(SegmentView.Kind.INSERTED, inserted.to(), Optional.empty(), flag(inserted.follows()));
        };
    }

    private static Optional<Boolean> flag(boolean follows) {
        return follows ? Optional.of(true) : Optional.empty();
    }

    private static Optional<String> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
