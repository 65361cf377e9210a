package org.faxian.desk.sources;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Clock;
import java.util.Optional;
import org.faxian.corpus.FileState;
import org.faxian.ingest.DocumentReader;
import org.faxian.regulation.Sha256;

/** A fingerprint of everything but the journal from which the register of a corpus is computed. */
public final class CorpusBasis {
    private CorpusBasis() {}

    /** Returns the fingerprint of the corpus as it is; looks at all its files and reads those that may have changed. */
    public static String of(Workspace workspace) throws IOException {
        return of(workspace, CorpusChecksums.of(workspace.corpus(), workspace.checksums(), Clock.systemUTC()));
    }

    static String of(Workspace workspace, CorpusChecksums files) throws IOException {
        Path site = workspace.corpus().siteFile();
        String all = String.join(
                "\n",
                program(),
                DocumentReader.VERSION,
                CorpusFile.Content.VERSION,
                Files.exists(site) ? Files.readString(site) : "",
                files.fingerprint(workspace.corpus()));
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Returns the state of the jar of this program: another program may compute another register. */
    private static String program() throws IOException {
        try {
            CodeSource source = CorpusBasis.class.getProtectionDomain().getCodeSource();
            Optional<FileState> jar = source == null
                    ? Optional.empty()
                    : FileState.of(Path.of(source.getLocation().toURI()));
            return jar.map(FileState::text).orElse("");
        } catch (URISyntaxException e) {
            throw new IOException("the program does not know where it is", e);
        }
    }
}
