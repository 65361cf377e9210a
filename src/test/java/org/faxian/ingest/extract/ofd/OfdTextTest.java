package org.faxian.ingest.extract.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.ingest.extract.ofd.OfdPages.LEFT;
import static org.faxian.ingest.extract.ofd.OfdPages.SIZE;
import static org.faxian.ingest.extract.ofd.OfdPages.composite;
import static org.faxian.ingest.extract.ofd.OfdPages.outline;
import static org.faxian.ingest.extract.ofd.OfdPages.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.Extracting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfdTextTest {
    private static final double INDENT = LEFT + 2 * SIZE;

    @TempDir
    private Path folder;

    @Test
    void pagesAreReadInTheOrderOfTheDocumentAndPageNumbersDropped() throws IOException {
        Path file = new OfdPages()
                .page("B", run(LEFT, 40, "逐一遵守执行，不得违反。"), run(100, 280, "— 2 —"))
                .page(
                        "A",
                        run(75, 40, "云江省渡口管理办法"),
                        run(INDENT, 50, "第一条　为了保障渡运安全，维护乘客权益，结合本省实际，"),
                        run(LEFT, 59, "制定本办法。"),
                        run(INDENT, 68, "第二条　渡口应当具备下列条件方可开办渡口经营者应当应当"),
                        run(100, 280, "— 1 —"))
                .order("A", "B")
                .save(folder.resolve("a.ofd"));

        assertThat(Extracting.paragraphs(file))
                .containsExactly(
                        "云江省渡口管理办法", "第一条　为了保障渡运安全，维护乘客权益，结合本省实际，制定本办法。", "第二条　渡口应当具备下列条件方可开办渡口经营者应当应当逐一遵守执行，不得违反。");
    }

    @Test
    void aShortLastLineIsKeptWhereTwoPagesHappenToEndInTheSame() throws IOException {
        Path file = new OfdPages()
                .page("a", run(OfdPages.LEFT + 10, 40, "第一条　渡口由县人民政府负责管理和"), run(OfdPages.LEFT, 280, "监督。"))
                .page("b", run(OfdPages.LEFT + 10, 40, "第二条　船舶由省人民政府负责管理和"), run(OfdPages.LEFT, 280, "监督。"))
                .save(folder.resolve("a.ofd"));

        assertThat(String.join("", Extracting.paragraphs(file))).isEqualTo("第一条　渡口由县人民政府负责管理和监督。第二条　船舶由省人民政府负责管理和监督。");
    }

    @Test
    void aLineTornIntoRunsInAnyOrderIsOneLine() throws IOException {
        Path file = new OfdPages()
                .page(
                        "A",
                        run(LEFT + 4 * SIZE, 50.4, "起施行。"),
                        run(LEFT + 2 * SIZE, 50, "日"),
                        run(LEFT + 3 * SIZE, 49.8, "自"),
                        run(LEFT, 50, "三月"))
                .save(folder.resolve("a.ofd"));

        assertThat(Extracting.paragraphs(file)).containsExactly("三月日自起施行。");
    }

    @Test
    void textDrawnTwiceToLookBoldIsReadOnce() throws IOException {
        Path file = new OfdPages()
                .page("A", run(LEFT, 50, "云江省文件"), run(LEFT + 0.2, 50, "云江省文件"))
                .save(folder.resolve("a.ofd"));

        assertThat(Extracting.paragraphs(file)).containsExactly("云江省文件");
    }

    @Test
    void textInAPageTemplateIsRead() throws IOException {
        Path file = new OfdPages()
                .template(run(LEFT, 100, "第一条　许可证不得转借。"))
                .page("A")
                .save(folder.resolve("a.ofd"));

        assertThat(Extracting.paragraphs(file)).containsExactly("第一条　许可证不得转借。");
    }

    @Test
    void lettersDrawnAsOutlinesAreNoText() throws IOException {
        Path file = new OfdPages().page("A", outline(30, 50), outline(35, 50)).save(folder.resolve("a.ofd"));

        assertThat(Extracting.ended(file)).isInstanceOfSatisfying(IngestOutcome.NoText.class, none -> assertThat(
                        none.reason().orElseThrow().toString())
                .contains("outlines"));
    }

    @Test
    void aMemberThatLeadsOutOfTheArchiveIsRefusedAndNotWritten() throws IOException {
        String outside = "faxian-escaped-" + folder.getFileName() + ".xml";
        Path file = new OfdPages()
                .member("../" + outside, "<a/>")
                .page("A", run(LEFT, 50, "第一条"))
                .save(folder.resolve("a.ofd"));

        assertThat(Extracting.ended(file)).isInstanceOf(IngestOutcome.Damaged.class);
        assertThat(Files.notExists(Path.of(System.getProperty("java.io.tmpdir"), outside)))
                .isTrue();
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        Path file = new OfdPages().page("A", run(LEFT, 50, "第一条")).save(folder.resolve("a.ofd"));
        Path root;
        try (OfdFolder unpacked = OfdFolder.unpack(file)) {
            root = unpacked.root();
            assertThat(root.resolve("OFD.xml")).exists();
        }

        assertThat(root).doesNotExist();
    }

    @Test
    void textInACompositeUnitIsReadWhereTheUnitIsDrawn() throws IOException {
        Path file = new OfdPages()
                .unit(41, run(10, 0, "第二条　渡船应当检验。"), composite(42, 0, 0))
                .unit(42, run(10, 20, "第三条　渡工应当培训。"), composite(42, 0, 0))
                .page("A", composite(41, LEFT, 60), run(INDENT, 50, "第一条　渡口应当安全。"))
                .save(folder.resolve("a.ofd"));

        assertThat(Extracting.paragraphs(file)).containsExactly("第一条　渡口应当安全。", "第二条　渡船应当检验。", "第三条　渡工应当培训。");
    }

    @Test
    void aPageAcrossIsReadAlongItsLinesWhicheverWayItIsTurned() throws IOException {
        Path right = new OfdPages()
                .page(
                        "A",
                        turned("0 1 -1 0 0 0", 140, 40, "第二条　渡船应当检验。"),
                        turned("0 1 -1 0 0 0", 160, 40, "第一条　渡口应当安全。"),
                        run(100, 290, "1"))
                .save(folder.resolve("right.ofd"));
        Path left = new OfdPages()
                .page(
                        "A",
                        turned("0 -1 1 0 0 0", 60, 240, "第二条　渡船应当检验。"),
                        turned("0 -1 1 0 0 0", 40, 240, "第一条　渡口应当安全。"))
                .save(folder.resolve("left.ofd"));
        Path around = new OfdPages()
                .page(
                        "A",
                        turned("-1 0 0 -1 0 0", 170, 200, "第二条　渡船应当检验。"),
                        turned("-1 0 0 -1 0 0", 170, 220, "第一条　渡口应当安全。"))
                .save(folder.resolve("around.ofd"));

        assertThat(Extracting.paragraphs(right)).containsExactly("第一条　渡口应当安全。", "第二条　渡船应当检验。");
        assertThat(Extracting.paragraphs(left)).containsExactly("第一条　渡口应当安全。", "第二条　渡船应当检验。");
        assertThat(Extracting.paragraphs(around)).containsExactly("第一条　渡口应当安全。", "第二条　渡船应当检验。");
    }

    @Test
    void columnsOfUprightCharactersAreReadFromTheRight() throws IOException {
        String down = "X=\"0\" Y=\"0\" DeltaX=\"g 10 0\" DeltaY=\"g 10 5\"";
        Path file = new OfdPages()
                .page(
                        "A",
                        OfdPages.object("ReadDirection=\"90\" Boundary=\"100 40 8 150\"", down, "第二条　渡船应当检验。"),
                        OfdPages.object("ReadDirection=\"90\" Boundary=\"120 40 8 150\"", down, "第一条　渡口应当安全。"))
                .save(folder.resolve("a.ofd"));

        assertThat(Extracting.paragraphs(file)).containsExactly("第一条　渡口应当安全。", "第二条　渡船应当检验。");
    }

    @Test
    void slantedTextIsAWatermarkHoweverItIsSlanted() throws IOException {
        Path file = new OfdPages()
                .page(
                        "A",
                        run(LEFT, 50, "第一条　渡口应当安全。"),
                        turned("0.7 -0.7 0.7 0.7 0 0", 60, 200, "内部资料"),
                        OfdPages.object(
                                "Boundary=\"60 100 150 150\"",
                                "X=\"0\" Y=\"0\" DeltaX=\"g 3 5\" DeltaY=\"g 3 4\"",
                                "不得外传"))
                .save(folder.resolve("a.ofd"));

        assertThat(Extracting.paragraphs(file)).containsExactly("第一条　渡口应当安全。");
    }

    @Test
    void aReferenceMayDifferInCaseFromTheNameOfThePart() throws IOException {
        Path file = new OfdPages()
                .callsPages("PAGES")
                .page("a", run(LEFT, 50, "第一条　渡口应当安全。"))
                .save(folder.resolve("a.ofd"));

        assertThat(Extracting.paragraphs(file)).containsExactly("第一条　渡口应当安全。");
    }

    private static String turned(String matrix, double x, double y, String text) {
        return OfdPages.object(
                "Boundary=\"%s %s 200 200\" CTM=\"%s\"".formatted(x, y, matrix),
                "X=\"0\" Y=\"0\" DeltaX=\"g %d %s\"".formatted(text.length() - 1, SIZE),
                text);
    }
}
