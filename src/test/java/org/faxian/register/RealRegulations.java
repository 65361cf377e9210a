package org.faxian.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.faxian.ingest.recognise.RealDocuments;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.EngineWriter;

/** The real documents next to the repository as regulations with texts, ready for an engine. */
public final class RealRegulations {
    private final List<Regulation> regulations;
    private final Map<String, RegulationText> texts;

    private RealRegulations(List<Regulation> regulations, Map<String, RegulationText> texts) {
        this.regulations = regulations;
        this.texts = texts;
    }

    /** Returns the regulations; empty if the real documents are absent. */
    public static Optional<RealRegulations> find() {
        return RealDocuments.find().map(documents -> {
            List<RegisteredSource> sources = new ArrayList<>();
            Map<String, RegulationText> texts = new HashMap<>();
            documents.eachLaw(law -> {
                RecognisedDocument document = RealDocuments.recogniseLaw(law);
                RegisteredSource source = RealRegister.source(law, document);
                sources.add(source);
                texts.put(source.file().path(), document.text());
            });
            return new RealRegulations(Register.of(sources).regulations(), texts);
        });
    }

    /** Returns the number of documents from which they were read. */
    public int documents() {
        return texts.size();
    }

    /** Writes all regulations to an engine, on all cores. */
    public void writeTo(EngineWriter writer) {
        regulations.parallelStream().forEach(regulation -> writer.replace(regulation, texts(regulation), "1"));
        writer.commit(0);
    }

    /** Gives each regulation with the texts of its versions to the consumer, on all cores. */
    public void each(BiConsumer<Regulation, Map<VersionId, RegulationText>> consumer) {
        regulations.parallelStream().forEach(regulation -> consumer.accept(regulation, texts(regulation)));
    }

    private Map<VersionId, RegulationText> texts(Regulation regulation) {
        Map<VersionId, RegulationText> all = new HashMap<>();
        for (RegulationVersion version : regulation.versions()) {
            all.put(
                    version.id(),
                    RegulationText.joined(version.parts().stream()
                            .map(SourceFile::path)
                            .map(texts::get)
                            .toList()));
        }
        return all;
    }
}
