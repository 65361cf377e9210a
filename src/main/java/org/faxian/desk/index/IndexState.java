package org.faxian.desk.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.faxian.json.DomainJson;
import org.faxian.register.IncomingActs;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From what a commit of the index was computed, kept in a file beside it. If nothing has changed since, a decision on
 * one regulation can be applied to what the index holds.
 *
 * <p>The file is disposable: without it, with a damaged one or with one of another commit, the register is computed
 * anew.
 *
 * @param commit the commit, as {@link org.faxian.lucene.LuceneWriter#commitOf} names it
 * @param basis the fingerprint of corpus and program, see {@link org.faxian.desk.sources.CorpusRegister#basis}
 * @param journal the journal that the commit reflects
 * @param undergone a line for each regulation whose acts are not all among its relations: its id and these as JSON
 */
record IndexState(String commit, String basis, JournalState journal, String undergone) {
    private static final Logger LOG = LoggerFactory.getLogger(IndexState.class);
    private static final String FILE = "state";
    private static final String VERSION = "1";
    private static final int FIELDS = 6;
    private static final ObjectMapper JSON = DomainJson.mapper();

    /** Returns the lines of the given acts. */
    static String lines(Map<RegulationId, IncomingActs> undergone) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(undergone).forEach((id, acts) -> {
            try {
                lines.append(id)
                        .append('\t')
                        .append(JSON.writeValueAsString(acts))
                        .append('\n');
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the acts on " + id + " cannot be written as JSON", e);
            }
        });
        return lines.toString();
    }

    /** Returns the acts on the regulation that are not all among its relations; empty if its relations show them. */
    Optional<IncomingActs> undergone(RegulationId id) throws IOException {
        String key = id + "\t";
        int begin = undergone.startsWith(key) ? 0 : undergone.indexOf("\n" + key) + 1;
        if (begin == 0 && !undergone.startsWith(key)) {
            return Optional.empty();
        }
        String line = undergone.substring(begin + key.length(), undergone.indexOf('\n', begin));
        return Optional.of(JSON.readValue(line, IncomingActs.class));
    }

    /** Returns the state kept in the generation; empty if there is none or it is damaged. */
    static Optional<IndexState> in(Path generation) {
        Path file = generation.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String all = Files.readString(file);
            int end = all.indexOf('\n');
            String[] head = all.substring(0, Math.max(0, end)).split(" ", -1);
            String body = all.substring(end + 1);
            return head.length == FIELDS
                    ? Optional.of(new IndexState(
                                    head[1],
                                    head[2],
                                    new JournalState(Long.parseLong(head[3]), new Sha256(head[4])),
                                    body))
                            .filter(state -> state.head().equals(all.substring(0, end)))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.debug("The register is computed anew, without {}", file, e);
            return Optional.empty();
        }
    }

    private String head() {
        String fields = String.join(
                " ",
                VERSION,
                commit,
                basis,
                String.valueOf(journal.length()),
                journal.sha256().hex());
        CRC32C crc = new CRC32C();
        crc.update((fields + "\n" + undergone).getBytes(StandardCharsets.UTF_8));
        return fields + " " + Long.toHexString(crc.getValue());
    }

    /** Keeps the state in the generation; without it, the next decision takes longer. */
    void keepIn(Path generation) {
        try {
            Path half = Files.createTempFile(generation, FILE, ".part");
            try {
                Files.writeString(half, head() + "\n" + undergone);
                Files.move(half, generation.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            LOG.debug("The state of the index could not be kept", e);
        }
    }
}
