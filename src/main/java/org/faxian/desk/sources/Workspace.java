package org.faxian.desk.sources;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.faxian.analysis.TextAnalysis;
import org.faxian.corpus.Corpus;
import org.faxian.corpus.Site;
import org.faxian.desk.Progress;
import org.faxian.desk.UsageException;
import org.faxian.ingest.DocumentReader;
import org.faxian.language.Message;
import org.faxian.lucene.Generations;
import org.faxian.lucene.LuceneEngine;
import org.faxian.meaning.Meaning;
import org.faxian.register.Conventions;
import org.faxian.regulation.Sha256;
import org.faxian.search.RegulationSearch;
import org.faxian.search.names.Abbreviations;
import org.faxian.search.suggest.Advisor;

/**
 * A corpus and its index, with the objects that read and search them.
 *
 * @param corpus the folder of published files
 * @param generations the index
 * @param reader the reader of files, with its cache next to the index
 * @param meaning the encoder of queries and passages
 * @param progress the display of the progress of long tasks
 */
public record Workspace(
        Corpus corpus,
        Generations generations,
        SourceReader reader,
        TextAnalysis analysis,
        Meaning meaning,
        Progress.Display progress) {

    /** Opens a corpus and an index folder without an encoder; neither needs to exist yet. */
    public static Workspace open(Corpus corpus, Path indexFolder, DocumentReader documents, Progress.Display progress) {
        return open(corpus, indexFolder, documents, Meaning.none(), progress);
    }

    /** Opens a corpus and an index folder; neither needs to exist yet. */
    public static Workspace open(
            Corpus corpus, Path indexFolder, DocumentReader documents, Meaning meaning, Progress.Display progress) {
        if (Files.exists(indexFolder) && !Files.isDirectory(indexFolder)) {
            throw new UsageException(Message.of("desk.index-is-file", indexFolder));
        }
        return new Workspace(
                corpus,
                new Generations(indexFolder),
                SourceReader.keepingIn(indexFolder.resolve("cache"), documents),
                TextAnalysis.load(corpus.synonyms(), corpus.terms()),
                meaning,
                progress);
    }

    /** Returns a workspace that ignores the marks of the given files. */
    public Workspace publishing(Set<Sha256> files) {
        return new Workspace(corpus, generations, reader.publishing(files), analysis, meaning, progress);
    }

    /** Returns the conventions of the site: authorities, terms, gazetteer and home region. */
    public Conventions conventions() {
        Site site = corpus.site();
        return new Conventions(site.authorities(), site.terms(), site.gazetteer(), site.home());
    }

    /** Returns the remembered checksums of the files of the corpus. */
    ChecksumMemory checksums() {
        return new ChecksumMemory(generations.index().resolve("cache").resolve("checksums"));
    }

    /** Returns a search that also knows the abbreviations of titles in the corpus. */
    public RegulationSearch search() {
        return new RegulationSearch(
                analysis,
                Abbreviations.with(corpus.abbreviations()),
                corpus.site().gazetteer(),
                meaning::of);
    }

    /** Returns an advisor for searches with few results; it uses the operator's synonyms. */
    public Advisor advisor() {
        return new Advisor(search(), analysis);
    }

    /** Returns the engine over the index. */
    public LuceneEngine engine() {
        return new LuceneEngine(generations, analysis);
    }
}
