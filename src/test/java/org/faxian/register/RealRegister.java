package org.faxian.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.faxian.ingest.recognise.RealDocuments;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.SourceFile;

/** The register of the real documents next to the repository, each with its id there as its path. */
final class RealRegister {
    private RealRegister() {}

    /** Returns the sources; empty if the real documents are absent. */
    static Optional<List<RegisteredSource>> sources() {
        return RealDocuments.find().map(documents -> {
            List<RegisteredSource> sources = new ArrayList<>();
            documents.eachLaw(law -> sources.add(source(law, RealDocuments.recogniseLaw(law))));
            return sources;
        });
    }

    static RegisteredSource source(JsonNode law, RecognisedDocument document) {
        String id = law.get("id").asText();
        return new RegisteredSource(
                new SourceFile(id, sha256(id), 1, "text/markdown"),
                RegisteredSource.Document.of(document),
                List.of(),
                Optional.empty());
    }

    private static Sha256 sha256(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Sha256(HexFormat.of().formatHex(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the documents that hold a version. */
    static String documents(RegulationVersion version) {
        return String.join(
                "+", version.sources().stream().map(SourceFile::path).sorted().toList());
    }

    /** Returns the first document of a regulation, which names it. */
    static String document(Regulation regulation) {
        return regulation.versions().getFirst().original().path();
    }
}
