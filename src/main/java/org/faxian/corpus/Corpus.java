package org.faxian.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.faxian.json.DomainJson;
import org.faxian.language.Message;
import org.faxian.regulation.EvidenceFile;
import org.faxian.regulation.Sha256;

/** A folder of published files with its journal: the primary data from which everything else can be rebuilt. */
public final class Corpus {
    private static final String INCOMING = "incoming";
    /** The folder of files that support decisions; nothing in it is published. */
    private static final String EVIDENCE = "evidence";

    /** The members of {@code site.json}. */
    private static final String SITE = "{\"name\": …, \"notice\": …, \"imprint\": {…}, \"region\": …, \"places\": […],"
            + " \"authorities\": […], \"terms\": […]}";

    /** The operator's synonyms, in addition to the built-in ones. */
    private static final String SYNONYMS = "synonyms.txt";

    /** The short names of titles. */
    private static final String ABBREVIATIONS = "abbreviations.txt";

    /** The terms that are single words. */
    private static final String TERMS = "terms.txt";

    /** Files at the top of a corpus that describe it and are not part of it. */
    private static final Set<String> OWN_FILES =
            Set.of(Journal.FILE_NAME, Site.FILE_NAME, SYNONYMS, ABBREVIATIONS, TERMS, "README.md");

    private final Path root;

    private Corpus(Path root) {
        this.root = root;
    }

    /**
     * Opens the corpus in the folder.
     *
     * @throws CorpusException if the path is not a folder
     */
    public static Corpus open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            throw new CorpusException(
                    Files.exists(root) ? Message.of("corpus.is-file", folder) : Message.of("corpus.none", folder));
        }
        try {
            return new Corpus(root.toRealPath());
        } catch (IOException e) {
            throw new CorpusException(Message.of("corpus.not-opened", folder, Message.cause(e)), e);
        }
    }

    /**
     * Opens the corpus in the folder, creating the folder if it does not exist.
     *
     * @throws CorpusException if the path is a file or the folder cannot be created
     */
    public static Corpus openOrCreate(Path folder) {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
            }
            return open(folder);
        } catch (IOException e) {
            throw new CorpusException(Message.of("corpus.not-made", folder, Message.cause(e)), e);
        }
    }

    /** Returns the folder. */
    public Path root() {
        return root;
    }

    /** Returns the journal of this corpus. */
    public Journal journal() {
        return new Journal(root.resolve(Journal.FILE_NAME));
    }

    /** Returns the path of the operator's short titles; the file need not exist. */
    public Path abbreviations() {
        return root.resolve(ABBREVIATIONS);
    }

    /**
     * Returns the site's own data; {@link Site#UNNAMED} if the corpus has none.
     *
     * @throws CorpusException if {@code site.json} is invalid
     */
    public Site site() {
        Path file = root.resolve(Site.FILE_NAME);
        if (!Files.exists(file)) {
            return Site.UNNAMED;
        }
        try {
            return DomainJson.mapper().readValue(file.toFile(), Site.class);
        } catch (JsonProcessingException e) {
            throw new CorpusException(Message.of("corpus.site.bad", file, problem(e), SITE), e);
        } catch (IOException e) {
            throw new CorpusException(Message.of("corpus.not-read", file, Message.cause(e)), e);
        }
    }

    private static Object problem(JsonProcessingException failure) {
        return failure.getCause() instanceof CorpusException refused ? refused.message() : failure.getOriginalMessage();
    }

    /** Returns the path of the site's own data; the file need not exist. */
    public Path siteFile() {
        return root.resolve(Site.FILE_NAME);
    }

    /** Returns the path of the terms that are single words; the file need not exist. */
    public Path terms() {
        return root.resolve(TERMS);
    }

    /** Returns the path of the synonyms; the file need not exist. */
    public Path synonyms() {
        return root.resolve(SYNONYMS);
    }

    /** Returns read-only access to the files. */
    public Originals originals() {
        return new Originals(root);
    }

    /** Returns whether the file is in the corpus. */
    public boolean contains(PublishedFile file) {
        return file.path().toAbsolutePath().normalize().startsWith(root);
    }

    /**
     * Returns whether the file was copied from elsewhere, so that its folder does not show which files belong
     * together.
     */
    public boolean isIncoming(PublishedFile file) {
        return file.path().toAbsolutePath().normalize().startsWith(root.resolve(INCOMING));
    }

    /** Returns the path of a file relative to the corpus, with forward slashes; for a member {@code a.zip!/b.docx}. */
    public String relative(PublishedFile file) {
        Path path = root.relativize(file.path().toAbsolutePath().normalize());
        return file.at(path).toString().replace('\\', '/');
    }

    /** Returns all published files in the order of their paths, except hidden files and the corpus's own. */
    public List<PublishedFile> files() {
        return filesBeneath(root);
    }

    /**
     * Returns all publishable files below a folder in the order of their paths, with each member of an archive as a
     * file of its own. Links are listed, not followed.
     *
     * @throws CorpusException if the folder cannot be read
     */
    public List<PublishedFile> filesBeneath(Path folder) {
        return pathsBeneath(folder).stream()
                .flatMap(file -> PublishedFile.in(file).stream())
                .toList();
    }

    /** Returns the paths of all publishable files in order, an archive as one file. */
    public List<Path> paths() {
        return pathsBeneath(root);
    }

    private List<Path> pathsBeneath(Path folder) {
        TreeSet<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new Collector(folder, files));
        } catch (IOException e) {
            throw new CorpusException(Message.of("corpus.folder-not-read", folder, Message.cause(e)), e);
        }
        return List.copyOf(files);
    }

    private final class Collector extends SimpleFileVisitor<Path> {
        private final Path top;
        private final Set<Path> files;

        private Collector(Path top, Set<Path> files) {
            this.top = top;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean isPassedOver = (isHidden(dir) && !dir.equals(top)) || dir.equals(root.resolve(EVIDENCE));
            return isPassedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !isOwn(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** Records a file or folder that cannot be opened and continues the walk; reading it yields its own outcome. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            files.add(file);
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private boolean isOwn(Path file) {
        return root.equals(file.getParent())
                && OWN_FILES.contains(file.getFileName().toString());
    }

    /**
     * Copies an external file, or the archive that contains it, byte for byte into the corpus, unless it is already
     * there.
     *
     * @return the file in the corpus
     */
    public PublishedFile take(PublishedFile outside, Sha256 sha256) throws IOException {
        PublishedFile whole = PublishedFile.of(outside.path());
        Sha256 digest = outside.member().isPresent() ? whole.digest() : sha256;
        Path folder =
                root.resolve(INCOMING).resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
        return outside.at(copy(whole, digest, folder));
    }

    /** Copies an external file into the folder of a document of the corpus; a member stays in its archive. */
    public PublishedFile takeBeside(PublishedFile outside, Sha256 sha256, PublishedFile document) throws IOException {
        if (outside.member().isPresent() || !contains(document)) {
            return take(outside, sha256);
        }
        Path folder = Objects.requireNonNull(document.path().getParent(), "a document of the corpus lies in a folder");
        PublishedFile there = PublishedFile.of(folder.resolve(outside.name()));
        boolean isTaken = Files.exists(there.path()) && !there.digest().equals(sha256);
        return isTaken ? take(outside, sha256) : outside.at(copy(outside, sha256, folder));
    }

    /** Returns a file as evidence, with its path in the corpus or its future path once it is {@link #keep kept}. */
    public EvidenceFile asEvidence(Path file) throws IOException {
        Path real = file.toRealPath();
        PublishedFile whole = PublishedFile.of(real);
        return real.startsWith(root) ? new EvidenceFile(relative(whole), whole.digest()) : asCopiedEvidence(file);
    }

    /** Returns a file as evidence, with the path of a copy, for a file of the corpus that may be replaced. */
    public EvidenceFile asCopiedEvidence(Path file) throws IOException {
        Path real = file.toRealPath();
        Sha256 digest = PublishedFile.of(real).digest();
        return new EvidenceFile(EVIDENCE + "/" + digest.hex() + "/" + real.getFileName(), digest);
    }

    /** Copies external evidence byte for byte into the corpus; evidence that is already there stays in place. */
    public void keep(Path file, EvidenceFile evidence) throws IOException {
        Path target = root.resolve(evidence.path());
        if (!Files.exists(target)) {
            Path folder = Objects.requireNonNull(target.getParent(), "evidence lies in a folder of the corpus");
            copy(PublishedFile.of(file.toRealPath()), evidence.sha256(), folder);
        }
    }

    private static Path copy(PublishedFile outside, Sha256 sha256, Path folder) throws IOException {
        Path target = folder.resolve(outside.name());
        if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            return target;
        }
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, ".", ".part");
        try {
            Files.copy(outside.path(), half, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (!PublishedFile.of(half).digest().equals(sha256)) {
                throw new IOException("the file changed while it was copied: take it in again");
            }
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
        return target;
    }
}
