package org.faxian.ingest.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faxian.ingest.extract.paragraph.ProvisionLabel;
import org.faxian.ingest.extract.paragraph.WhiteSpace;

/** The lines of a PDF joined into paragraphs by their layout: indents, short last lines, centred lines, gaps. */
public final class PlacedParagraphs {
    private static final Pattern BLANK_BEFORE_DIGIT =
            Pattern.compile("(?<=[\\p{IsHan}，。、；：（）〔〕《》“”])[ ]+(?=[0-9A-Za-z])");
    private static final Pattern BLANK_AFTER_DIGIT =
            Pattern.compile("(?<=[0-9A-Za-z%])[ ]+(?=[\\p{IsHan}，。、；：（）〔〕《》“”])");
    private static final Pattern BLANK_IN_CHINESE =
            Pattern.compile("(?<![章节条编、）])(?<=[\\p{IsHan}，。、；：（）〔〕《》“”])[ ]+(?=[\\p{IsHan}，。、；：（）〔〕《》“”])");
    private static final Pattern ACT_ENDS = Pattern.compile("(?:通过|批准|公布|发布|修正|修订|施行)[\\s\\u3000]*(?:根据)?$");
    private static final Pattern DATE_BEGINS = Pattern.compile("^（?(?:根据)?\\d{4}[\\s\\u3000]*年");
    private static final Pattern COPIES = Pattern.compile("^(?:抄送|附件)[\\s\\u3000]*[:：]");
    /** Text that is never split: a number, a word in Latin letters, or a character with the punctuation around it. */
    private static final Pattern FIRST_WORD = Pattern.compile("^[（《“‘〔〈(]*(?:[0-9A-Za-z.,%]+|.)[）》”’〕〉)，。、；：！？,;:]*");

    /** Words after which a title is wrapped but with which it never ends; also an open bracket. */
    private static final Pattern GOES_ON = Pattern.compile("(?:关于|印发|转发|发布|公布|下发|做好|加强|进一步|实施|[、和与及的]|《[^》]{0,60})$");

    private static final String SENTENCE_ENDS = "。；：！？”）)";
    /** From this number of characters on, the size of a line is reliable, even if measured on a picture. */
    private static final int SURE_OF_SIZE = 8;

    private static final double OTHER_SIZE = 1.15;

    private PlacedParagraphs() {}

    public static List<String> join(List<PlacedLine> lines) {
        Map<String, Margins> margins = lines.stream()
                .collect(Collectors.groupingBy(
                        PlacedParagraphs::side, Collectors.collectingAndThen(Collectors.toList(), Margins::of)));
        double pitch = pitch(lines);
        List<Placed> placed = lines.stream()
                .map(line -> new Placed(line, Objects.requireNonNull(margins.get(side(line)))))
                .toList();
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int first = 0;
        for (int i = 0; i < placed.size(); i++) {
            if (i > 0 && begins(placed.get(first), placed.get(i - 1), placed.get(i), pitch)) {
                add(paragraphs, paragraph);
                first = i;
            }
            WhiteSpace.joinLine(paragraph, placed.get(i).line.text());
        }
        add(paragraphs, paragraph);
        return paragraphs;
    }

    /** Pages of one side and width have the same margins, and so do their columns. */
    private static String side(PlacedLine line) {
        return line.page() % 2 + " " + line.column() + " " + Math.round(line.pageWidth());
    }

    private static boolean begins(Placed first, Placed before, Placed next, double pitch) {
        if (isFarBelow(before.line, next.line, pitch)
                || isOfOtherSize(before.line, next.line)
                || areRows(before.line, next.line)
                || isNextAct(before.line, next.line)) {
            return true;
        }
        if (before.isCentred() && !(before.isFull() && next.isFlush())) {
            return !continuesCentred(before, next) && !goesOn(before, next);
        }
        if (!before.isFull() || (endsSentence(before.line) && before.hasRoomFor(next.line))) {
            return true;
        }
        if (next.isIndented()) {
            // Text that begins without an indent is not a body paragraph but a centred one that fills its first line.
            return first.isIndented() ? !continuesIndented(before, next) : !continuesCentred(before, next);
        }
        // A wrapped line may begin with a citation; the label of a heading or an article is followed by a blank.
        return endsSentence(before.line)
                && (ProvisionLabel.beginsWithBlank(next.line.text())
                        || COPIES.matcher(next.line.text()).find());
    }

    private static boolean isOfOtherSize(PlacedLine before, PlacedLine next) {
        double ratio = before.size() / next.size();
        return Math.min(before.text().length(), next.text().length()) >= SURE_OF_SIZE
                && (ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE);
    }

    /** Returns whether both lines are rows of a table. */
    private static boolean areRows(PlacedLine before, PlacedLine next) {
        return before.text().indexOf('\t') >= 0 && next.text().indexOf('\t') >= 0;
    }

    /** Returns whether the next act of a history begins; a history has one paragraph for each act. */
    private static boolean isNextAct(PlacedLine before, PlacedLine next) {
        return ACT_ENDS.matcher(before.text()).find()
                && DATE_BEGINS.matcher(next.text()).find();
    }

    private static boolean isFarBelow(PlacedLine before, PlacedLine next, double pitch) {
        double distance = next.y() - before.y();
        return next.isBeside(before)
                && (distance < -next.size() || distance > 1.5 * Math.max(pitch, 1.7 * next.size()));
    }

    /** Returns whether the line continues a title or history of several centred lines. */
    private static boolean continuesCentred(Placed before, Placed next) {
        double em = next.line.size();
        boolean sameSize = Math.abs(before.line.size() - em) < 0.1 * em;
        boolean noRoom = before.leftGap() + before.rightGap() < 2.2 * em;
        boolean balanced = Math.abs(next.leftGap() - next.rightGap()) < 1.2 * em;
        return sameSize && noRoom && balanced && !ProvisionLabel.begins(next.line.text());
    }

    /** Returns whether the line continues a title, because the line before ends in a word that cannot end a title. */
    private static boolean goesOn(Placed before, Placed next) {
        return next.isCentred()
                && Math.abs(before.line.size() - next.line.size()) < 0.1 * next.line.size()
                && GOES_ON.matcher(before.line.text()).find()
                && !ProvisionLabel.begins(next.line.text());
    }

    /** Returns whether the line continues a block that is indented as a whole. */
    private static boolean continuesIndented(Placed before, Placed next) {
        double em = next.line.size();
        return before.rightGap() < 1.2 * em
                && !endsSentence(before.line)
                && Math.abs(next.line.left() - before.line.left()) < 0.3 * em
                && !ProvisionLabel.begins(next.line.text());
    }

    private static boolean endsSentence(PlacedLine line) {
        return SENTENCE_ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private static void add(List<String> paragraphs, StringBuilder paragraph) {
        String text = BLANK_BEFORE_DIGIT.matcher(paragraph).replaceAll("");
        text = BLANK_AFTER_DIGIT.matcher(text).replaceAll("");
        text = BLANK_IN_CHINESE.matcher(text).replaceAll("");
        if (!text.isBlank()) {
            paragraphs.add(WhiteSpace.strip(text));
        }
        paragraph.setLength(0);
    }

    /** Returns the median distance between lines. */
    private static double pitch(List<PlacedLine> lines) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double distance = lines.get(i).y() - lines.get(i - 1).y();
            if (distance > 1 && lines.get(i).isBeside(lines.get(i - 1))) {
                distances.add(distance);
            }
        }
        distances.sort(Comparator.naturalOrder());
        return distances.isEmpty() ? Double.MAX_VALUE / 2 : distances.get(distances.size() / 2);
    }

    /** A line with the margins of its page. */
    private record Placed(PlacedLine line, Margins margins) {
        double leftGap() {
            return line.left() - margins.left();
        }

        double rightGap() {
            return margins.right() - line.right();
        }

        boolean isIndented() {
            return leftGap() > 0.6 * line.size();
        }

        boolean isFull() {
            return rightGap() < 2.9 * line.size();
        }

        boolean isFlush() {
            return leftGap() < 0.3 * line.size();
        }

        /**
         * Returns whether the line is centred in the text or on the page; ragged lines do not show where the text ends.
         */
        boolean isCentred() {
            double onPage = line.left() - (line.pageWidth() - line.right());
            double off = Math.min(Math.abs(leftGap() - rightGap()), Math.abs(onPage));
            return leftGap() > 0.3 * line.size() && off < 0.6 * line.size();
        }

        /** Returns whether the first word of the next line fits on this line, so that the line was ended on purpose. */
        boolean hasRoomFor(PlacedLine next) {
            Matcher word = FIRST_WORD.matcher(next.text());
            double wide = word.find()
                    ? word.group()
                            .codePoints()
                            .mapToDouble(c -> c < 0x2000 ? 0.55 : 1)
                            .sum()
                    : 1;
            return rightGap() > (wide + 0.5) * line.size();
        }
    }
}
