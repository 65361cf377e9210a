import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Prints, for each file that is not PDF/A-2b, its name and the rules that it breaks. */
public final class Validate {
    private Validate() {}

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            validate(Path.of(file));
        }
    }

    private static void validate(Path file) throws Exception {
        try (var in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFA_2_B)) {
            var result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFA_2_B, false)
                    .validate(parser);
            System.out.println((result.isCompliant() ? "PDF/A-2b " : "no PDF/A-2b ") + file.getFileName());
            result.getTestAssertions().stream()
                    .map(broken -> "  " + broken.getRuleId().getClause() + " " + broken.getMessage())
                    .distinct()
                    .forEach(System.out::println);
        }
    }
}
