package org.faxian.ingest.recognise.head;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.ingest.recognise.line.ClosingLine;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.QuotedName;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;
import org.faxian.text.Letters;
import org.faxian.text.TitleKey;

/** Finder for the title among the first lines of a text, even if it is split into several lines or follows an order. */
public final class TitleFinder {
    private static final int LONGEST = 150;
    private static final int MOST_LINES = 8;
    private static final Pattern ORDERED = Pattern.compile(
            "《([^》]{2,120}(?:《[^》]{1,80}》[^》]{0,60})?)》.{0,20}?(?:已经|已由|业经|已于|经|现予).{0,200}(?:公布|发布|颁布|施行)");
    private static final Pattern OF_LETTER = Pattern.compile("关于(?:印发|转发|批转|发布|公布|颁发|下发|颁布|修改|废止|修订)");
    private static final Pattern LETTER_END = Pattern.compile("(?:通知|决定|公告|通告|函|批复|通报|意见|命令|令|决议)$");
    /** The name of a part; files of one part each have it below the title of the whole. */
    private static final Pattern PART =
            Pattern.compile("^[\\p{IsHan}]{1,10}编$|^总" + Blanks.FEW + "则$|^附" + Blanks.FEW + "则$");

    private static final Pattern SUFFIX_LINE = Pattern.compile(
            "^[（(〔\\[](?:(?:试行|暂行|草案|修订|修正|节选)?(?:第[一二三四五六七八九十0-9]{1,3}版|稿)?|[一二三四五六七八九十]{1,3}|[0-9]{4}年.{0,8}|.{1,6}版)[)）〕\\]]$");
    private static final String NAME = Blanks.FEW + "《([^《》]{2,120}(?:《[^》]{1,80}》[^《》]{0,60})?)》";
    /** An authority has made or revised the text and promulgates it: 制定了《…》，现予公布; 现将《…》予以发布. */
    private static final Pattern MADE = Pattern.compile("(?:制定|修订|修改|制订)了?" + NAME
            + "[^《》]{0,160}?(?:现予以?|予以|现)(?:公布|发布|颁布|施行|实施)|现(?:发布|公布|颁布)" + NAME
            + "|现将(?:修订后的|修改后的)?" + NAME + "[^《》]{0,20}?(?:公布|发布|颁布)");

    private static final int LONGEST_SENTENCE = 1000;
    /** In characters of its key; a title of this length does not begin a line by chance. */
    private static final int SURE = 10;

    private TitleFinder() {}

    /**
     * The lines from {@code start} to {@code end}, exclusive, are the title.
     *
     * @param certain false if the line was chosen only for lack of a better one
     */
    public record Span(int start, int end, String title, boolean certain) {
        public Span(int start, int end, String title) {
            this(start, end, title, true);
        }
    }

    /**
     * Finds the title in the first lines.
     *
     * @param hints the titles from the page or the file name; they help to find the lines but do not replace them
     */
    public static Optional<Span> find(List<String> head, List<String> hints) {
        for (String hint : hints) {
            Optional<Span> hinted = equalTo(hint, head, 0).or(() -> beginningWith(hint, head));
            if (hinted.isPresent()) {
                return hinted.flatMap(span -> issuing(head, span)).or(() -> hinted);
            }
        }
        List<String> frame = head.subList(0, HeadEnd.of(head));
        return ordered(head)
                .map(span -> issuing(head, span).orElse(span))
                .or(() -> byShape(frame))
                .or(() -> announced(head))
                .or(() -> byShape(head))
                .or(() -> anyShort(frame));
    }

    /** Returns the title at the very beginning of these lines, or empty if they begin with something else. */
    public static Optional<Span> heading(List<String> lines) {
        return lines.isEmpty() || HeadLine.isAround(lines.getFirst()) ? Optional.empty() : grow(lines, 0);
    }

    /** Finds a line that begins with this title and continues with other text, as in PDF files. */
    private static Optional<Span> beginningWith(String title, List<String> head) {
        String key = Letters.in(title);
        for (int i = 0; key.length() >= SURE && i < Math.min(head.size(), MOST_LINES); i++) {
            boolean goesOn = head.get(i).length() > LONGEST || head.get(i).matches(".*[。：:].*");
            if (goesOn
                    && !head.get(i).startsWith("《")
                    && Letters.in(head.get(i)).startsWith(key)) {
                return Optional.of(new Span(i, i, title));
            }
        }
        return Optional.empty();
    }

    /**
     * Finds an announcement without a line about its subject; its issuers are on the line of 公告 or on lines above it.
     */
    private static Optional<Span> announced(List<String> head) {
        for (int i = 0; i < Math.min(head.size(), MOST_LINES); i++) {
            boolean alone = Blanks.drop(head.get(i)).equals("公告") && i > 0 && ClosingLine.isAuthority(head.get(i - 1));
            if (alone || Announcement.isHead(head.get(i))) {
                int start = i;
                while (alone && start > 0 && ClosingLine.isAuthority(head.get(start - 1))) {
                    start--;
                }
                int end = i + 1 < head.size() && isNumber(head.get(i + 1)) ? i + 2 : i + 1;
                String redHead = String.join("、", head.subList(start, i)) + head.get(i);
                return Optional.of(new Span(start, end, Announcement.named(alone ? redHead : head.get(i))));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String line) {
        return NumberReader.isBareOrder(line) || !NumberReader.ownLine(line).isEmpty();
    }

    /**
     * Returns the notice above the title that issues the text with this title; the whole document has the notice's
     * title.
     */
    private static Optional<Span> issuing(List<String> head, Span issued) {
        return byShape(head.subList(0, issued.start())).filter(span -> IssuedTitle.of(span.title())
                .filter(title -> TitleKey.same(title, issued.title()))
                .isPresent());
    }

    /** Finds the consecutive lines that together equal this title, with or without 《》. */
    public static Optional<Span> equalTo(String title, List<String> lines, int from) {
        String key = Letters.in(title);
        if (key.length() < 3) {
            return Optional.empty();
        }
        for (int start = from; start < lines.size(); start++) {
            Optional<Span> span = spanEqualTo(key, lines, start);
            if (span.isPresent()) {
                return span;
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> spanEqualTo(String key, List<String> lines, int start) {
        StringBuilder joined = new StringBuilder();
        for (int end = start; end < lines.size() && end - start < MOST_LINES; end++) {
            if (lines.get(end).length() > LONGEST) {
                return Optional.empty();
            }
            if (end > start
                    && isWhole(joined.toString())
                    && PART.matcher(lines.get(end)).matches()) {
                return Optional.of(new Span(start, end, text(lines.subList(start, end))));
            }
            joined.append(withoutNumber(lines.get(end)));
            String soFar = Letters.in(joined.toString());
            if (soFar.equals(key)) {
                return Optional.of(new Span(start, end + 1, text(lines.subList(start, end + 1))));
            }
            if (soFar.isEmpty() || !key.startsWith(soFar)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Finds the text that an order or announcement promulgates, by the title in its sentence or its first line. */
    private static Optional<Span> ordered(List<String> head) {
        int frame = HeadEnd.of(head);
        boolean order = head.stream().limit(Math.max(frame, 4)).anyMatch(TitleFinder::isOrder);
        if (!order && byShape(head.subList(0, frame)).isPresent()) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(head.size(), order ? head.size() : MOST_LINES); i++) {
            Sentence sentence = Sentence.from(head, i);
            Optional<String> issued = issuedIn(sentence.text(), order);
            if (issued.isPresent()) {
                String title = issued.get();
                return equalTo(title, head, sentence.end())
                        .or(() -> Optional.of(new Span(sentence.end(), sentence.end(), title)));
            }
        }
        return behindOrder(head);
    }

    private static boolean isOrder(String line) {
        boolean redHead = HeadLine.isIssuing(line) && !Blanks.drop(line).endsWith("文件");
        return redHead
                || NumberReader.isBareOrder(line)
                || NumberReader.on(line).stream().anyMatch(DocumentNumber.Order.class::isInstance);
    }

    private static Optional<String> issuedIn(String sentence, boolean order) {
        Matcher made = MADE.matcher(sentence);
        if (made.find()) {
            return Stream.of(1, 2, 3).map(made::group).filter(Objects::nonNull).findFirst();
        }
        Matcher m = ORDERED.matcher(sentence);
        return order && m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** Reads 财政部令〔2025〕第4号（…办法） without a sentence that names the text. */
    private static Optional<Span> behindOrder(List<String> head) {
        for (int i = 0; i < Math.min(head.size(), 4); i++) {
            int line = i;
            Optional<Span> titled = NumberReader.titleBehindOrder(head.get(i))
                    .filter(HeadLine::endsTitle)
                    .flatMap(title -> equalTo(title, head, line + 1));
            if (titled.isPresent()) {
                return titled;
            }
        }
        return Optional.empty();
    }

    /** A sentence, possibly split into several lines, and the index of the line after it. */
    private record Sentence(String text, int end) {
        static Sentence from(List<String> head, int start) {
            StringBuilder text = new StringBuilder();
            int end = start;
            while (end < head.size() && end - start < MOST_LINES && text.length() < LONGEST_SENTENCE) {
                String line = head.get(end++);
                text.append(line);
                if (line.indexOf('。') >= 0
                        || HeadLine.isIssuing(line)
                        || DateReader.whole(line).isPresent()) {
                    break;
                }
            }
            return new Sentence(text.length() > LONGEST_SENTENCE ? "" : text.toString(), end);
        }
    }

    private static Optional<Span> byShape(List<String> head) {
        for (int start = 0; start < head.size(); start++) {
            Optional<Span> span = HeadLine.isAround(head.get(start)) ? Optional.empty() : grow(head, start);
            if (span.isPresent()) {
                return span;
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> grow(List<String> head, int start) {
        StringBuilder joined = new StringBuilder();
        for (int end = start; end < head.size() && end - start < MOST_LINES; end++) {
            if (HeadLine.isAround(head.get(end)) || joined.length() > LONGEST) {
                return Optional.empty();
            }
            joined.append(Blanks.drop(withoutNumber(head.get(end))));
            if (isWhole(joined.toString())
                    && !continues(head, end + 1)
                    && !goesOnToLetter(joined.toString(), head, end + 1)) {
                return Optional.of(withSuffix(head, start, end + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(String title) {
        boolean balanced = title.chars().filter(c -> c == '《').count()
                == title.chars().filter(c -> c == '》').count();
        boolean letter = OF_LETTER.matcher(title).find();
        return balanced
                && title.length() >= 4
                && HeadLine.endsTitle(title)
                && (!letter
                        || LETTER_END
                                .matcher(title.replaceFirst("[（(][^（）()]{1,30}[)）]$", ""))
                                .find());
    }

    private static boolean continues(List<String> head, int next) {
        return next < head.size() && head.get(next).startsWith("的") && !HeadLine.isAround(head.get(next));
    }

    /**
     * Returns whether a letter's title that seems to end with its subject (…公示制度) continues with the word for the
     * letter.
     */
    private static boolean goesOnToLetter(String title, List<String> head, int next) {
        return title.contains("关于")
                && !LETTER_END.matcher(title).find()
                && next < head.size()
                && !HeadLine.isAround(head.get(next))
                && head.get(next).length() <= 60
                && LETTER_END.matcher(Blanks.drop(head.get(next))).find();
    }

    private static String withoutNumber(String line) {
        return NumberReader.numberedTitle(line)
                .map(NumberReader.NumberedTitle::title)
                .orElse(line);
    }

    private static Span withSuffix(List<String> head, int start, int end) {
        boolean suffix = end < head.size()
                && DateReader.whole(head.get(end)).isEmpty()
                && SUFFIX_LINE.matcher(Blanks.drop(head.get(end))).matches();
        int last = suffix ? end + 1 : end;
        return new Span(start, last, text(head.subList(start, last)));
    }

    private static Optional<Span> anyShort(List<String> head) {
        for (int i = 0; i < head.size(); i++) {
            String line = head.get(i);
            if (line.length() <= 80
                    && !HeadLine.isAround(line)
                    && !ClosingLine.isAuthority(line)
                    && Letters.in(line).length() >= 2
                    && !line.matches(".*[，；！？,;!?]$")) {
                return Optional.of(new Span(i, i + 1, withoutNumber(line), false));
            }
        }
        return Optional.empty();
    }

    private static String text(List<String> lines) {
        return QuotedName.bare(TitleLines.joined(lines.stream()
                .map(TitleFinder::withoutNumber)
                .filter(line -> !HeadLine.isAnnexLabel(line))
                .toList()));
    }
}
