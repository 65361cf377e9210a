package org.faxian.ingest.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.Extracting;
import org.faxian.language.Message;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
class PictureTextTest {
    @TempDir
    private Path folder;

    @Test
    void aPictureWhereOcrIsMissingSaysSo() throws IOException {
        Path file = picture("tiff");

        assertThat(new PictureText(Optional::empty).read(file, "image/tiff"))
                .isEqualTo(new Extraction.Ended(
                        new IngestOutcome.NoText("image/tiff", Optional.of(IngestOutcome.NoText.OCR_NOT_INSTALLED))));
    }

    @Test
    void aPictureWithoutTextIsNamedAsSuch() throws IOException {
        assumeThat(ChineseOcr.installed()).as("tesseract with chi_sim").isPresent();

        assertThat(Extracting.ended(picture("png")))
                .isEqualTo(
                        new IngestOutcome.NoText("image/png", Optional.of(Message.of("ingest.no-text-in-pictures"))));
    }

    @Test
    void aPictureThatWasCutOffIsNamedAsDamaged() throws IOException {
        assumeThat(ChineseOcr.installed()).as("tesseract with chi_sim").isPresent();
        byte[] whole = Files.readAllBytes(picture("png"));
        Path half = Files.write(folder.resolve("half.png"), Arrays.copyOf(whole, 60));

        assertThat(Extracting.ended(half)).isInstanceOf(IngestOutcome.Damaged.class);
    }

    @Test
    void aPictureThatDeclaresMorePixelsThanAPageHasIsNotDrawn() throws IOException {
        assumeThat(ChineseOcr.installed()).as("tesseract with chi_sim").isPresent();
        byte[] bytes = Files.readAllBytes(picture("png"));
        bytes[18] = 0x40;
        bytes[22] = 0x40;
        Path huge = Files.write(folder.resolve("huge.png"), bytes);

        assertThatThrownBy(() -> new PictureText(ChineseOcr::installed).read(huge, "image/png"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("megapixels");
    }

    private Path picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 400, 300);
        pen.dispose();
        Path file = folder.resolve("a." + format);
        assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
        return file;
    }
}
