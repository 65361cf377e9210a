package org.faxian.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.json.DomainJson;
import org.faxian.language.Message;
import org.faxian.regulation.Decision;
import org.faxian.regulation.JournalEvent;
import org.faxian.regulation.JournalEvent.Identified;
import org.faxian.regulation.JournalEvent.Published;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.TextId;

/**
 * The append-only journal of a corpus: one JSON object per line, in UTF-8.
 *
 * <p>Lines are appended under a lock and forced to the disk before anything else happens. A last line torn by a crash
 * is set aside by the next writer; no other line is ever rewritten.
 */
public final class Journal {
    /** The name of the file in the corpus. */
    public static final String FILE_NAME = "register.jsonl";

    /**
     * The lock file of writers, next to the journal and without content.
     *
     * <p>The journal itself is not suitable: on POSIX systems a process loses its lock on a file when it closes any
     * channel on that file, and a writer reads the journal while it holds the lock.
     */
    static final String LOCK_NAME = ".register.lock";

    private final Path file;
    private final ObjectMapper json = DomainJson.mapper();

    Journal(Path file) {
        this.file = file;
    }

    /**
     * The content of the journal.
     *
     * @param offset the length of the complete lines in bytes
     * @param torn the rest after them, if a write was interrupted
     */
    public record Contents(List<JournalEvent> events, long offset, Optional<String> torn) {
        public Contents {
            events = List.copyOf(events);
        }

        /** Returns the line that first registered each file, by checksum, in line order. */
        public Map<Sha256, Identified> identified() {
            Map<Sha256, Identified> identified = new LinkedHashMap<>();
            identifiedTexts().forEach((text, line) -> identified.putIfAbsent(text.file(), line));
            return identified;
        }

        /** Returns the line that first registered each text, in line order. */
        public Map<TextId, Identified> identifiedTexts() {
            Map<TextId, Identified> identified = new LinkedHashMap<>();
            for (JournalEvent event : events) {
                switch (event) {
                    case Identified line -> identified.putIfAbsent(line.text(), line);
                    case Decision decision -> {}
                    case Published line -> {}
                }
            }
            return identified;
        }

        /** Returns the decisions of people, in line order. */
        public List<Decision> decisions() {
            return events.stream()
                    .filter(Decision.class::isInstance)
                    .map(Decision.class::cast)
                    .toList();
        }

        /** Returns the ids that regulations got when a person split them from others, in line order. */
        public List<RegulationId> splitIds() {
            return decisions().stream()
                    .flatMap(decision ->
                            decision instanceof Decision.Split split ? Stream.of(split.into()) : Stream.empty())
                    .toList();
        }

        /** Returns the decisions to publish files despite their marks, by checksum. */
        public Map<Sha256, Published> published() {
            Map<Sha256, Published> published = new LinkedHashMap<>();
            for (JournalEvent event : events) {
                if (event instanceof Published line) {
                    published.putIfAbsent(line.sha256(), line);
                }
            }
            return published;
        }
    }

    /**
     * Returns the bytes of the journal; a missing file counts as empty.
     *
     * @throws CorpusException if the file cannot be read
     */
    public byte[] bytes() {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            throw new CorpusException(Message.of("corpus.journal.not-read", file, Message.cause(e)), e);
        }
    }

    /**
     * Reads the journal; a missing file counts as empty.
     *
     * @throws CorpusException if a line other than the last is invalid
     */
    public Contents read() {
        return parse(bytes());
    }

    private Contents parse(byte[] bytes) {
        List<JournalEvent> events = new ArrayList<>();
        int begin = 0;
        int number = 1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                String line = new String(bytes, begin, i - begin, StandardCharsets.UTF_8);
                if (!line.isBlank()) {
                    events.add(event(line, number));
                }
                begin = i + 1;
                number++;
            }
        }
        String rest = new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8);
        return new Contents(events, begin, rest.isEmpty() ? Optional.empty() : Optional.of(rest));
    }

    private JournalEvent event(String line, int number) {
        try {
            return json.readValue(line, JournalEvent.class);
        } catch (InvalidTypeIdException e) {
            throw new CorpusException(
                    e.getTypeId() == null
                            ? Message.of("corpus.journal.no-type", number, file)
                            : Message.of("corpus.journal.unknown-type", number, file, e.getTypeId()),
                    e);
        } catch (JsonProcessingException e) {
            throw new CorpusException(Message.of("corpus.journal.bad-line", number, file, e.getOriginalMessage()), e);
        }
    }

    /**
     * Acquires the lock that limits the corpus to one writer at a time.
     *
     * @throws CorpusException if another writer holds it or the journal cannot be written
     */
    public Writer openForWriting() {
        try {
            FileChannel lock = FileChannel.open(
                    file.resolveSibling(LOCK_NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (!isLocked(lock)) {
                    throw busy();
                }
                return new Writer(lock, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new CorpusException(Message.of("corpus.journal.not-written", file, Message.cause(e)), e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private CorpusException busy() {
        return new CorpusException(Message.of("corpus.journal.locked", file.resolveSibling("")));
    }

    /** The permission to write, until it is closed. */
    public final class Writer implements AutoCloseable {
        private final FileChannel lock;
        private final FileChannel channel;

        private Writer(FileChannel lock, FileChannel channel) {
            this.lock = lock;
            this.channel = channel;
        }

        /**
         * Moves a torn last line into a separate file next to the journal.
         *
         * @return that file; empty if the journal was complete
         */
        public Optional<Path> setTornLineAside() throws IOException {
            if (endsWithLine()) {
                return Optional.empty();
            }
            Contents contents = read();
            byte[] bytes = Files.readAllBytes(file);
            byte[] torn = Arrays.copyOfRange(bytes, (int) contents.offset(), bytes.length);
            Path aside = file.resolveSibling(FILE_NAME + ".torn-" + contents.offset());
            Files.write(aside, torn, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
            channel.truncate(contents.offset());
            channel.force(true);
            return Optional.of(aside);
        }

        private boolean endsWithLine() throws IOException {
            long size = channel.size();
            ByteBuffer last = ByteBuffer.allocate(1);
            try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
                return size == 0 || (in.read(last, size - 1) == 1 && last.get(0) == '\n');
            }
        }

        /** Appends lines and forces them to the disk; after a crash, at most the last line is torn. */
        public void append(List<? extends JournalEvent> events) throws IOException {
            StringBuilder lines = new StringBuilder();
            for (JournalEvent event : events) {
                lines.append(json.writerFor(JournalEvent.class).writeValueAsString(event))
                        .append('\n');
            }
            long end = channel.size();
            try {
                write(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8)), end);
            } catch (IOException e) {
                // Truncate partial lines, such as after a full disk, so that they do not end up in the middle of the
                // journal.
                channel.truncate(end);
                throw e;
            }
        }

        private void write(ByteBuffer bytes, long end) throws IOException {
            channel.position(end);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            try (lock) {
                channel.close();
            }
        }
    }
}
