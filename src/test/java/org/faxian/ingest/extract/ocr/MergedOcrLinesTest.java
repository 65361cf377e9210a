package org.faxian.ingest.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.ingest.extract.layout.PlacedLine;
import org.junit.jupiter.api.Test;

class MergedOcrLinesTest {
    private static final BufferedImage PAGE = new BufferedImage(1000, 1000, BufferedImage.TYPE_BYTE_GRAY);

    /** A table whose third box holds two lines; the short one is read again as a line of its own. */
    private static final List<String> TABLE = List.of(
            line(100, 60),
            word(100, 95, "第一条"),
            line(170, 60),
            word(170, 95, "渡口应当"),
            line(240, 120),
            word(240, 0, "早"),
            word(240, 5, "乙"),
            line(320, 40),
            word(320, 0, "八"),
            line(400, 60),
            word(400, 95, "第二条"));

    @Test
    void aBoxOfTwoLinesIsReadLineByLine() throws IOException {
        List<Integer> tops = new ArrayList<>();

        List<PlacedLine> lines = OcrLines.of(
                MergedOcrLines.readAgain(TABLE, PAGE, picture -> {
                    tops.add(picture.getHeight());
                    return Optional.of(List.of(line(5, 60), word(5, 95, tops.size() == 1 ? "标志醒目" : "完好")));
                }),
                1);

        assertThat(lines).extracting(PlacedLine::text).containsExactly("第一条", "渡口应当", "标志醒目", "完好", "第二条");
        assertThat(lines.get(2).y()).isBetween(240.0, 310.0);
        assertThat(lines.get(3).y()).isBetween(340.0, 380.0);
        assertThat(tops).allMatch(height -> height < 90);
    }

    @Test
    void whatReadsNoBetterByItselfStaysAsItWas() throws IOException {
        List<String> mended =
                MergedOcrLines.readAgain(TABLE, PAGE, picture -> Optional.of(List.of(line(5, 60), word(5, 0, "?"))));

        assertThat(mended).isEqualTo(TABLE);
    }

    private static String line(int top, int height) {
        return "4\t1\t1\t1\t1\t0\t100\t%d\t600\t%d\t-1\t".formatted(top, height);
    }

    private static String word(int top, int confidence, String text) {
        return "5\t1\t1\t1\t1\t1\t100\t%d\t100\t40\t%d\t%s".formatted(top, confidence, text);
    }
}
