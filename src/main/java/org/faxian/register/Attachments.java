package org.faxian.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faxian.text.TitleKey;

/**
 * The files that hold annexes (附件) of a document in the same folder.
 *
 * <p>A file is an annex if the document links or names it, or if it is called 附件 and is next to only one document, or
 * only one of the documents announces an annex. A document with its own number is never an annex, nor is one with
 * articles next to a document with articles: that is the same text in another format. An amended text belongs to the
 * amending decision that names it.
 *
 * @param hosts the path of each annex, mapped to the path of its document
 * @param orphans the paths of files that are called 附件 and belong to no document in their folder
 */
public record Attachments(Map<String, String> hosts, List<String> orphans) {
    private static final Pattern CALLED_ANNEX = Pattern.compile("(?:附件|附表|附录|附图)[0-9０-９一二三四五六七八九十]*(.*)");
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}\\p{P}]+");
    private static final int SHORTEST_TITLE = 4;

    public Attachments {
        hosts = Map.copyOf(hosts);
        orphans = List.copyOf(orphans);
    }

    /**
     * A file of a folder.
     *
     * @param path with its folders and forward slashes
     * @param isDocument whether it can be a document of its own; a table cannot
     * @param isNumbered whether it has a document number
     * @param names the attachments that it names
     * @param titles the titles of its texts
     * @param amends the titles of the texts that it amends
     */
    public record Neighbour(
            String path,
            boolean isDocument,
            boolean isNumbered,
            boolean hasArticles,
            List<String> names,
            List<TitleKey> titles,
            List<TitleKey> amends) {
        public Neighbour {
            names = List.copyOf(names);
            titles = List.copyOf(titles);
            amends = List.copyOf(amends);
        }

        /** Creates a file that amends nothing and has no titles. */
        public Neighbour(String path, boolean isDocument, boolean isNumbered, boolean hasArticles, List<String> names) {
            this(path, isDocument, isNumbered, hasArticles, names, List.of(), List.of());
        }

        /** Returns whether it holds the text that the decision amends. */
        public boolean isAmendedBy(Neighbour decision) {
            return titles.stream().anyMatch(decision.amends::contains);
        }

        /** Creates a table, which cannot be a document of its own. */
        public static Neighbour table(String path) {
            return new Neighbour(path, false, false, false, List.of());
        }

        /** Returns the path of the folder, with a slash at its end. */
        public String folder() {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }

        String fileName() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        String baseName() {
            return fileName().replaceFirst("\\.[A-Za-z]{1,5}$", "");
        }

        /** Returns whether its name starts like that of an annex. */
        public boolean isCalledAnnex() {
            return CALLED_ANNEX.matcher(baseName()).matches() && !isNumbered;
        }

        private boolean couldBelongTo(Neighbour host) {
            return isAmendedBy(host) || (!(isDocument && isNumbered) && !(hasArticles && host.hasArticles));
        }

        private boolean names(Neighbour other) {
            String title = bare(other.baseName());
            return names.contains(other.fileName())
                    || names.stream().map(Neighbour::bare).anyMatch(name -> isSame(name, title));
        }

        private static String bare(String name) {
            Matcher called = CALLED_ANNEX.matcher(name);
            return MARKS.matcher(called.matches() ? called.group(1) : name).replaceAll("");
        }

        private static boolean isSame(String name, String title) {
            return Math.min(name.length(), title.length()) >= SHORTEST_TITLE
                    && (name.contains(title) || title.contains(name));
        }
    }

    /** Finds the annexes among the files. */
    public static Attachments among(Collection<Neighbour> files) {
        Map<String, List<Neighbour>> folders = files.stream().collect(Collectors.groupingBy(Neighbour::folder));
        Map<String, String> hosts = new HashMap<>();
        List<String> orphans = new ArrayList<>();
        for (List<Neighbour> folder : folders.values()) {
            List<Neighbour> documents = folder.stream()
                    .filter(file -> file.isDocument() && !file.isCalledAnnex())
                    .sorted(Comparator.comparing(Neighbour::path))
                    .toList();
            for (Neighbour file : folder) {
                Optional<Neighbour> host = host(file, documents);
                host.ifPresent(found -> hosts.put(file.path(), found.path()));
                if (host.isEmpty() && file.isCalledAnnex()) {
                    orphans.add(file.path());
                }
            }
        }
        // An annex has no annexes itself: two files that name each other stay two documents.
        Map<String, String> settled = new HashMap<>(hosts);
        settled.values().removeIf(hosts::containsKey);
        return new Attachments(settled, orphans);
    }

    /** Returns whether all documents have one path. A document changed in place also occurs with its former bytes. */
    private static boolean isOne(List<Neighbour> documents) {
        return documents.stream().map(Neighbour::path).distinct().count() == 1;
    }

    private static Optional<Neighbour> host(Neighbour file, List<Neighbour> documents) {
        List<Neighbour> possible = documents.stream()
                .filter(document -> !document.equals(file) && file.couldBelongTo(document))
                .toList();
        return possible.stream()
                .filter(document -> document.names(file))
                .findFirst()
                .or(() -> Optional.of(possible)
                        .filter(all -> file.isCalledAnnex() && isOne(all))
                        .map(List::getFirst))
                .or(() -> announcing(file, possible));
    }

    /** Returns the only document that announces exactly one attachment, for a file called just 附件. */
    private static Optional<Neighbour> announcing(Neighbour file, List<Neighbour> documents) {
        List<Neighbour> announcing = documents.stream()
                .filter(document -> document.names().size() == 1)
                .toList();
        return file.isCalledAnnex() && Neighbour.bare(file.baseName()).isEmpty() && isOne(announcing)
                ? Optional.of(announcing.getFirst())
                : Optional.empty();
    }
}
