package org.faxian.ingest.extract;

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

/**
 * Tells of the pictures of a doc, in the order in which Tika's parser comes to them, which of them stand among the words.
 *
 * <p>The parser reports pictures that float on the page, such as seals, at the place to which they are tied, and does not say
 * so.
 */
final class DocPictures {
    private static final String FLOATING = "\b";
    private static final double TWIPS_OF_POINT = 20;
    private static final double PERMILLE = 1000;

    private DocPictures() {}

    /** For each picture that the parser reports, whether it stands among the words. */
    static List<Boolean> amongWords(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                HWPFDocument document = new HWPFDocument(in)) {
            return amongWords(document.getRange(), document.getPicturesTable());
        } catch (OldFileFormatException e) {
            // Word 6 and 95: Tika reads their text alone.
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
                // One anchor may tie a box or a line as well: the parser takes for each the next picture that is left.
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

    /** How many pictures stand nowhere among the words. */
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
