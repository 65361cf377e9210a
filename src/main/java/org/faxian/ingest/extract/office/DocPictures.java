package org.faxian.ingest.extract.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.faxian.ingest.extract.paragraph.DrawnSize;

/**
 * The pictures of a doc file, inline or floating, in the order in which Tika's parser reports them.
 *
 * <p>The parser reports floating pictures, such as seals, at their anchors, and does not mark them as floating.
 */
final class DocPictures {
    private static final String FLOATING = "\b";
    private static final double TWIPS_OF_POINT = 20;
    private static final double PERMILLE = 1000;

    private DocPictures() {}

    /** Returns for each picture that the parser reports whether it is inline. */
    static List<Boolean> amongWords(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                HWPFDocument document = new HWPFDocument(in)) {
            return amongWords(document.getRange(), document.getPicturesTable());
        } catch (OldFileFormatException e) {
            // Word 6 and 95: Tika reads only their text.
            return List.of();
        }
    }

    private static List<Boolean> amongWords(Range text, PicturesTable pictures) {
        List<Boolean> found = new ArrayList<>();
        int floating = floating(text, pictures);
        for (int i = 0; i < text.numCharacterRuns(); i++) {
            CharacterRun run = text.getCharacterRun(i);
            boolean seen = !run.isVanished() && !run.isMarkedDeleted();
            if (run.text().startsWith(FLOATING)) {
                // An anchor may also belong to a box or a line: the parser takes the next remaining picture for each
                // anchor.
                for (int anchor = 0; anchor < run.text().length() && floating > 0; anchor++, floating--) {
                    if (seen) {
                        found.add(false);
                    }
                }
            } else if (seen && pictures.hasPicture(run)) {
                found.add(!isFlat(pictures.extractPicture(run, false)));
            }
        }
        return found;
    }

    /** Returns the number of pictures that are not inline. */
    private static int floating(Range text, PicturesTable pictures) {
        Set<Integer> among = new HashSet<>();
        for (int i = 0; i < text.numCharacterRuns(); i++) {
            CharacterRun run = text.getCharacterRun(i);
            if (pictures.hasPicture(run)) {
                among.add(run.getPicOffset());
            }
        }
        return Math.max(0, pictures.getAllPictures().size() - among.size());
    }

    private static boolean isFlat(Picture picture) {
        double points = picture.getDyaGoal() / TWIPS_OF_POINT * picture.getVerticalScalingFactor() / PERMILLE;
        return points > 0 && DrawnSize.isFlat(points + "pt");
    }
}
