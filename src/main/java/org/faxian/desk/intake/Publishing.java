package org.faxian.desk.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.sources.SourceReader;
import org.faxian.desk.sources.Workspace;
import org.faxian.ingest.IngestOutcome;
import org.faxian.language.Message;
import org.faxian.regulation.JournalEvent.Published;
import org.faxian.regulation.Sha256;

/** The decisions to publish marked or doubtful files: those in the journal and those given in this run. */
public final class Publishing {
    private final Map<Sha256, Published> known;
    private final Map<Sha256, PublishOrder> overruling = new HashMap<>();
    private final List<Message> notices = new ArrayList<>();

    private Publishing(Map<Sha256, Published> known) {
        this.known = known;
    }

    /**
     * Determines which orders overrule a mark or a doubt.
     *
     * @param known the decisions in the journal
     * @param storing whether outcomes of the files read for this are cached
     */
    public static Publishing of(
            SourceReader reader, Map<Sha256, Published> known, List<PublishOrder> orders, boolean storing) {
        Publishing publishing = new Publishing(known);
        for (PublishOrder order : orders) {
            // A file whose bytes cannot be read ends in an outcome that says so.
            BatchFiles.checksum(order.file(), failure -> {})
                    .ifPresent(sha256 -> publishing.add(
                            order,
                            sha256,
                            storing
                                    ? reader.rememberedOrRead(order.file(), sha256)
                                    : reader.rehearse(order.file(), sha256)));
        }
        return publishing;
    }

    private void add(PublishOrder order, Sha256 sha256, IngestOutcome outcome) {
        Optional<Published> before = Optional.ofNullable(known.get(sha256));
        if (before.isPresent()) {
            notices.add(Message.of(
                    "desk.publish.before",
                    order.file(),
                    before.get().by(),
                    before.get().reason()));
        } else if (outcome instanceof IngestOutcome.Withheld || outcome instanceof IngestOutcome.Doubtful) {
            overruling.put(sha256, order);
        } else {
            notices.add(Message.of("desk.publish.unmarked", order.file()));
        }
    }

    /** Returns the files whose marks or doubts are overruled. */
    Set<Sha256> checksums() {
        Set<Sha256> checksums = new HashSet<>(known.keySet());
        checksums.addAll(overruling.keySet());
        return checksums;
    }

    /** Returns messages for the person who gave the orders. */
    public List<Message> notices() {
        return List.copyOf(notices);
    }

    /** Returns the lines for the journal; for a file that could not be ingested, adds a notice instead. */
    List<Published> decided(IngestBatch.Result batch, Workspace workspace, Instant at) {
        List<Published> decided = new ArrayList<>();
        overruling.forEach((sha256, order) -> {
            Optional<PublishedFile> place = Optional.ofNullable(batch.fresh().get(sha256));
            place.map(workspace.corpus()::relative)
                    .ifPresentOrElse(
                            source -> decided.add(new Published(
                                    at, order.by(), sha256, source, title(batch, sha256), order.reason())),
                            () -> notices.add(Message.of("desk.publish.not-taken-in", order.file())));
        });
        return decided;
    }

    private static Optional<String> title(IngestBatch.Result batch, Sha256 sha256) {
        return batch.reports().stream()
                .filter(report -> report.sha256().equals(Optional.of(sha256)))
                .map(FileReport::title)
                .filter(title -> !title.isEmpty())
                .findFirst();
    }
}
