package org.faxian.ingest.recognise.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.ingest.recognise.head.HeadLine;
import org.faxian.ingest.recognise.head.HistoryZone;
import org.faxian.ingest.recognise.head.IssuedTitle;
import org.faxian.ingest.recognise.head.NumberReader;
import org.faxian.ingest.recognise.head.TitleFinder;
import org.faxian.ingest.recognise.line.ClosingLine;
import org.faxian.ingest.recognise.line.SourceLines;
import org.faxian.ingest.recognise.structure.MarkedLines;
import org.faxian.regulation.DocumentNumber;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;
import org.faxian.text.Letters;
import org.faxian.text.TitleKey;

/** Parser that divides the lines of a text into title block, history, contents, letter, body, annexes and signature. */
public final class Outliner {
    private static final int LONGEST_HEAD = 80;
    private static final int LONGEST_LETTER = 40;
    private static final int LONGEST_HEADING = 4;
    private final MarkedLines all;
    private final SourceLines source;
    private final List<Integer> titleBlock = new ArrayList<>();
    private final List<Integer> history = new ArrayList<>();
    private final List<Integer> letter = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private boolean certain;
    private Optional<String> attachedTitle = Optional.empty();

    private Outliner(SourceLines source) {
        this.source = source;
        all = MarkedLines.of(source.lines());
    }

    public static Zones outline(SourceLines source, List<String> titleHints) {
        List<String> hints = new ArrayList<>(source.marked().stream().toList());
        hints.addAll(titleHints);
        return new Outliner(JoinedSections.apart(JoinedArticles.apart(FusedLines.apart(source)))).divide(hints);
    }

    private Zones divide(List<String> hints) {
        int afterTitle = takeTitle(hints);
        int afterHistory = takeHistory(afterTitle);
        int afterLetter = takeLetter(afterHistory);
        int afterContents = Contents.end(all, afterLetter);
        int contents = Contents.start(all, afterLetter, afterContents);
        int end = ClosingZone.start(all, afterContents, all.size());
        int annexStart = AnnexStart.of(all, afterContents, end);
        int bodyEnd = annexStart == end ? end : ClosingZone.start(all, afterContents, annexStart);
        int bodyStart = Math.min(firstProvision(afterContents, bodyEnd), bodyEnd);
        return new Zones(
                all,
                source.shown(),
                title,
                certain,
                titleBlock,
                history,
                letter,
                attachedTitle,
                range(contents, afterContents),
                joined(range(afterLetter, contents), range(afterContents, bodyStart)),
                range(bodyStart, bodyEnd),
                range(annexStart, end),
                joined(range(bodyEnd, annexStart), range(end, all.size())));
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private static List<Integer> joined(List<Integer> first, List<Integer> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private int takeTitle(List<String> hints) {
        int limit = 0;
        while (limit < Math.min(all.size(), LONGEST_HEAD) && !beginsText(limit)) {
            limit++;
        }
        Optional<TitleFinder.Span> span =
                TitleFinder.find(all.lines().subList(0, Math.max(limit, Math.min(1, all.size()))), hints);
        title = span.map(TitleFinder.Span::title);
        certain = span.filter(TitleFinder.Span::certain).isPresent();
        int end = span.map(TitleFinder.Span::end).orElse(0);
        titleBlock.addAll(range(0, end));
        return end;
    }

    private boolean beginsText(int index) {
        return all.article(index).isPresent()
                || all.division(index).isPresent()
                || HeadLine.isContents(all.line(index));
    }

    private int takeHistory(int from) {
        HistoryZone zone = new HistoryZone();
        String key = Letters.in(title.orElse(""));
        int index = from;
        while (index < all.size() && !beginsText(index)) {
            String line = all.line(index);
            if (repeatsTitle(key, line)
                    || (history.isEmpty() && (namesPart(index) || namesIssuer(index)))
                    || (line.length() <= 200 && issuesTitle(line))
                    || !NumberReader.ownLine(line).isEmpty()
                    || NumberReader.isBareOrder(line)
                    || isOrderLine(line)
                    || standsAboveNumber(index)
                    || HeadLine.isForeign(line)
                    || isSignedOrder(index)) {
                titleBlock.add(index);
            } else if (zone.takes(line)) {
                history.add(index);
            } else {
                break;
            }
            index++;
        }
        return index;
    }

    /** Returns whether the line is the signer of an order or the date after it; the ordered text may be missing. */
    private boolean isSignedOrder(int index) {
        return ClosingLine.isSigner(all.line(index))
                || (index > 0
                        && ClosingLine.isSigner(all.line(index - 1))
                        && DateReader.whole(all.line(index)).isPresent());
    }

    /** Returns whether the line is the name of a part (合同编) between the title and the history. */
    private boolean namesPart(int index) {
        return all.line(index).length() <= 20
                && all.mark(index).isEmpty()
                && index + 1 < all.size()
                && new HistoryZone().takes(all.line(index + 1))
                && !new HistoryZone().takes(all.line(index));
    }

    /** Returns whether the line names the authorities between the title and their numbers. */
    private boolean namesIssuer(int index) {
        return ClosingLine.isAuthority(all.line(index))
                && index + 1 < all.size()
                && !NumberReader.ownLine(all.line(index + 1)).isEmpty();
    }

    /**
     * Returns whether an otherwise unexplained line stands above the document number; it is the end of a misread title.
     */
    private boolean standsAboveNumber(int index) {
        return all.line(index).length() <= 60
                && all.mark(index).isEmpty()
                && index + 1 < all.size()
                && HeadLine.endsTitle(all.line(index))
                && (!NumberReader.ownLine(all.line(index + 1)).isEmpty()
                        || NumberReader.isBareOrder(all.line(index + 1)));
    }

    private static boolean isOrderLine(String line) {
        return HeadLine.isIssuing(line) && !line.endsWith("公告");
    }

    private static boolean repeatsTitle(String titleKey, String line) {
        String key = line.length() > 200 ? "" : Letters.in(line);
        return key.length() >= 4 && titleKey.contains(key);
    }

    private int takeLetter(int from) {
        Optional<String> issued = title.flatMap(IssuedTitle::of);
        if (from >= all.size()) {
            return from;
        }
        if (issued.isEmpty() && title.filter(t -> IssuedTitle.isToldBy(t)).isPresent()) {
            return letterBeforeSignature(from);
        }
        return issued.map(attached -> letterBefore(attached, from)).orElseGet(() -> letterBeneathTitle(from));
    }

    private int letterBefore(String issued, int from) {
        Optional<TitleFinder.Span> attached = TitleFinder.equalTo(issued, all.lines(), from + 1);
        if (attached.isEmpty()) {
            return letterBeforeSignature(from);
        }
        attachedTitle = Optional.of(attached.get().title());
        return addLetter(from, attached.get().end());
    }

    /** Ends the letter at its signature if no heading equals the title that the letter issues. */
    private int letterBeforeSignature(int from) {
        int last = Math.min(all.size(), from + LONGEST_LETTER);
        for (int i = from + 1; i < last && !beginsText(i); i++) {
            if (isSignedOn(i)) {
                return attachedBehind(i + 1)
                        .map(span -> addLetter(from, span.end()))
                        .orElse(from);
            }
        }
        return from;
    }

    private boolean isSignedOn(int index) {
        String line = all.line(index);
        return (DateReader.whole(line).isPresent() && ClosingLine.isAuthority(all.line(index - 1)))
                || (ClosingLine.signatureDate(line).isPresent()
                        && DateReader.whole(line).isEmpty());
    }

    /** Returns the heading after the notes and the imprint of a letter. */
    private Optional<TitleFinder.Span> attachedBehind(int from) {
        int index = from;
        while (index < all.size()
                && (ClosingLine.isFrame(all.line(index))
                        || HeadLine.isAnnexLabel(all.line(index))
                        || all.line(index).startsWith("（"))) {
            index++;
        }
        int start = index;
        Optional<TitleFinder.Span> heading = index >= all.size()
                ? Optional.empty()
                : TitleFinder.heading(all.lines().subList(index, Math.min(all.size(), index + LONGEST_HEADING)));
        heading.ifPresent(span -> attachedTitle = Optional.of(span.title()));
        return heading.map(span -> new TitleFinder.Span(start + span.start(), start + span.end(), span.title()));
    }

    /** Adds the letter if the title of the issued text comes first and the issuing notice follows it. */
    private int letterBeneathTitle(int from) {
        boolean ordered = titleBlock.stream().map(all::line).anyMatch(Outliner::isOrder);
        if (!ordered && titleBlock.stream().map(all::line).noneMatch(this::issuesTitle)) {
            return from;
        }
        for (int i = from; i < Math.min(all.size(), from + LONGEST_LETTER) && !beginsText(i); i++) {
            boolean signed = !ordered || (i > from && isSigned(i - 1));
            if (signed && DateReader.whole(all.line(i)).isPresent()) {
                return addLetter(from, i + 1);
            }
        }
        return from;
    }

    private static boolean isOrder(String line) {
        return (isOrderLine(line) && !Blanks.drop(line).endsWith("文件"))
                || NumberReader.on(line).stream().anyMatch(DocumentNumber.Order.class::isInstance);
    }

    private boolean isSigned(int index) {
        return ClosingLine.isSigner(all.line(index)) || ClosingLine.isAuthority(all.line(index));
    }

    private boolean issuesTitle(String line) {
        return IssuedTitle.of(line)
                .filter(t -> TitleKey.same(t, title.orElse("")))
                .isPresent();
    }

    private int addLetter(int from, int to) {
        int end = to;
        HistoryZone zone = new HistoryZone();
        while (end < all.size() && !beginsText(end) && zone.takes(all.line(end))) {
            end++;
        }
        letter.addAll(range(from, end));
        String key = Letters.in(title.orElse(""));
        while (end < all.size() && !beginsText(end) && repeatsTitle(key, all.line(end))) {
            titleBlock.add(end++);
        }
        return end;
    }

    private int firstProvision(int from, int end) {
        int article = all.part(0, end).firstArticle(from);
        if (article < end) {
            int start = article;
            while (start > from
                    && (all.division(start - 1).isPresent()
                            || all.numberedHeading(start - 1).isPresent())) {
                start--;
            }
            return start;
        }
        for (int i = from; i < end; i++) {
            if (all.mark(i).isPresent()) {
                return i;
            }
        }
        return from;
    }
}
