package org.faxian.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.export.manuscript.Block;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.export.manuscript.ManuscriptWriter;
import org.faxian.export.manuscript.Publication;
import org.faxian.export.manuscript.RegulationManuscript;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;

/** Manuscripts of fictional texts, for tests of the formats. */
public record MadeManuscript(Facts facts, List<Block> blocks) implements Manuscript {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    /** Signs in which XML or Word stumble: marks of markup, a rare character, a control character, half a character. */
    public static final String DIFFICULT = "<b>&amp;\"引号\"]]>𠮷\u0007\uD83D末";

    /** The rest of {@link #DIFFICULT}. */
    public static final String DIFFICULT_WRITTEN = "<b>&amp;\"引号\"]]>𠮷〓末";

    @Override
    public void read(Receiver receiver) throws IOException {
        for (Block block : blocks) {
            receiver.accept(block);
        }
    }

    /** Returns a manuscript of these blocks. */
    public static MadeManuscript of(Block... blocks) {
        return new MadeManuscript(
                new Facts(
                        "云江省<规章>汇编&目录",
                        List.of("云江省司法厅"),
                        "compilation:q=燃气&asOf=2024-06-01",
                        DAY,
                        Optional.of("http://localhost/search?q=a&b=c")),
                List.of(blocks));
    }

    /** Returns the manuscript of a text with chapters, sections, tables and an annex. */
    public static Manuscript ofText() {
        VersionBuilder text = VersionBuilder.titled("云江省标识标牌管理办法")
                .promulgated("2024-01-02")
                .effective("2024-03-01")
                .chapter("第一章　总则")
                .article("1", "为了规范标识标牌，制定本办法。", "本办法所称标牌包括：", "（一）路牌；")
                .chapter("第二章　收费")
                .article("2", "收费如下：", "项目\t数量", "路牌\t2\t3")
                .annex("附件1", "标牌目录", "第一条　路牌。");
        return RegulationManuscript.of(publication(text));
    }

    private static Publication publication(VersionBuilder text) {
        RegulationBuilder regulation = RegulationBuilder.regulation("signsaaaaa", text);
        return new Publication(
                regulation.build().versions().getFirst(),
                regulation.texts().values().iterator().next(),
                DAY,
                Optional.of("http://localhost/regulations/signsaaaaa"));
    }

    /** Returns a compilation of two texts, the second one beneath a line above its title. */
    public static MadeManuscript ofCompilation() {
        return of(
                new Block.Cover("云江省规章汇编", List.of("截至2024年6月1日")),
                new Block.Contents(
                        "目录",
                        List.of(
                                new Block.ContentsEntry(1, "编辑说明", "preface"),
                                new Block.ContentsEntry(2, "甲办法", "a@2024-01-01"),
                                new Block.ContentsEntry(2, "乙办法", "b@2024-01-01"),
                                new Block.ContentsEntry(2, "丙办法", "nowhere"))),
                new Block.PartTitle(1, "编辑说明", "preface"),
                new Block.Paragraph("本汇编收录现行有效的规章。"),
                new Block.PartTitle(1, "规章", "kinds/1"),
                new Block.PartTitle(2, "城市管理", "kinds/1/1"),
                new Block.Title(2, "甲办法", "a@2024-01-01"),
                new Block.Heading(3, "第一章　总则", "a@2024-01-01/headings/1"),
                new Block.Heading(4, "第一节　一般规定", "a@2024-01-01/headings/2"),
                new Block.Article("第一条", DIFFICULT, "a@2024-01-01/articles/1"),
                new Block.Article("第一条之一", "", "a@2024-01-01/articles/1-1"),
                new Block.Article("第一条", "重复的条号。", "a@2024-01-01/articles/1~1"),
                new Block.Heading(3, "第二章　附则", "a@2024-01-01/headings/3"),
                new Block.Colophon("文本说明（faxian: 1）", List.of(new Block.Colophon.Entry("标题", "甲办法"))),
                new Block.TitleLine("云江省人民政府令"),
                new Block.TitleLine("第2号"),
                new Block.Title(2, "乙办法", "b@2024-01-01"),
                new Block.Note("2024年1月1日公布"),
                new Block.Table(List.of(List.of("序号", "项目"), List.of("1", "路牌"))),
                new Block.Table(List.of(List.of("序号", "金额"), List.of("1", "2元"))),
                new Block.Signature("云江省人民政府"));
    }

    /** Returns the entries of the outline of a manuscript. */
    public static List<Block.Outlined> outline(Manuscript manuscript) {
        List<Block.Outlined> outline = new ArrayList<>();
        try {
            manuscript.read(block -> {
                if (block instanceof Block.Outlined outlined) {
                    outline.add(outlined);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outline;
    }

    /** Returns the file that the writer makes of the manuscript. */
    public static byte[] written(ManuscriptWriter writer, Manuscript manuscript) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(manuscript, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
