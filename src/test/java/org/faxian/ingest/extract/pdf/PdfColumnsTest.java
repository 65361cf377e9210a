package org.faxian.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.faxian.ingest.extract.Extracting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of gazettes set in two columns, which pdf files draw in either order. */
class PdfColumnsTest {
    private static final double SIZE = 10;
    private static final int CHARACTERS = 20;
    private static final double LEFT = 60;
    private static final double RIGHT = 60 + CHARACTERS * SIZE + 24;
    private static final double PITCH = 16;
    private static final List<String> ARTICLES = List.of(
            "第一条　为了加强水闸检修，保障防洪安全，根据有关法律、法规，结合本省实际情况，制定本办法，由省人民政府组织实施。",
            "第二条　本省行政区域内水闸的检修、验收以及相应的监督管理活动，适用本办法，法律另有规定的从其规定。",
            "第三条　县级以上人民政府水行政主管部门负责本行政区域内水闸检修的监督管理，其他有关部门按照职责分工做好有关工作。",
            "第四条　水闸的管理单位应当每年汛期以前完成一次全面检修，检修的情况应当如实记录，并报水行政主管部门备案。");

    @TempDir
    private Path folder;

    /** Returns the paragraphs with an indent of two characters, wrapped to the width of a column. */
    private static List<String> wrapped(List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String rest = "\u3000\u3000" + paragraph;
            for (int from = 0; from < rest.length(); from += CHARACTERS) {
                lines.add(rest.substring(from, Math.min(rest.length(), from + CHARACTERS)));
            }
        }
        return lines;
    }

    private static void draw(PdfPages pages, double left, double top, String line) {
        int indent = line.startsWith("\u3000\u3000") ? 2 : 0;
        pages.draw(SIZE, left + indent * SIZE, top, line.substring(indent));
    }

    private List<String> read(PdfPages pages) throws IOException {
        Path file = folder.resolve("a.pdf");
        pages.save(file);
        return Extracting.paragraphs(file);
    }

    @Test
    void columns_that_are_drawn_row_by_row_are_read_one_after_the_other() throws IOException {
        PdfPages pages = new PdfPages().page().centred(16, 80, "云江省水闸检修办法");
        drawRows(pages, 120, wrapped(ARTICLES));

        assertThat(read(pages)).hasSize(5).startsWith("云江省水闸检修办法").endsWith(ARTICLES.toArray(String[]::new));
    }

    @Test
    void columns_that_are_drawn_one_after_the_other_are_read_alike() throws IOException {
        List<String> lines = wrapped(ARTICLES);
        int half = lines.size() / 2;
        PdfPages pages = new PdfPages().page().centred(16, 80, "云江省水闸检修办法");
        for (int i = 0; i < lines.size(); i++) {
            // The lines of the two columns need not be at equal heights.
            double top = i < half ? 120 + i * PITCH : 125 + (i - half) * PITCH;
            draw(pages, i < half ? LEFT : RIGHT, top, lines.get(i));
        }

        assertThat(read(pages)).endsWith(ARTICLES.toArray(String[]::new)).hasSize(5);
    }

    @Test
    void what_stands_across_both_columns_parts_what_is_above_from_what_is_below() throws IOException {
        List<String> above = wrapped(ARTICLES.subList(0, 2));
        List<String> below = wrapped(ARTICLES.subList(2, 4));
        PdfPages pages = new PdfPages().page();
        drawRows(pages, 80, above);
        pages.centred(16, 260, "云江省堤防巡查暂行规定（试行）");
        drawRows(pages, 300, below);

        assertThat(read(pages))
                .containsExactly(ARTICLES.get(0), ARTICLES.get(1), "云江省堤防巡查暂行规定（试行）", ARTICLES.get(2), ARTICLES.get(3));
    }

    private static void drawRows(PdfPages pages, double top, List<String> lines) {
        int half = (lines.size() + 1) / 2;
        for (int i = 0; i < half; i++) {
            draw(pages, LEFT, top + i * PITCH, lines.get(i));
            if (half + i < lines.size()) {
                draw(pages, RIGHT, top + i * PITCH, lines.get(half + i));
            }
        }
    }

    @Test
    void a_table_stays_in_rows() throws IOException {
        PdfPages pages = new PdfPages().page().centred(16, 80, "云江省水闸检修目录");
        List<String> names = List.of("青石闸", "白浪闸", "东风闸", "柳溪闸", "长虹闸", "红旗闸", "沙洲闸", "北口闸");
        for (int i = 0; i < names.size(); i++) {
            draw(pages, LEFT, 120 + i * PITCH, names.get(i));
            draw(pages, RIGHT, 120 + i * PITCH, i % 2 == 0 ? "每年汛期以前检修一次" : "每两年一次");
        }

        assertThat(read(pages)).contains("青石闸\t每年汛期以前检修一次", "北口闸\t每两年一次");
    }
}
