package org.faxian.register;

import java.util.List;
import java.util.Objects;
import org.faxian.regulation.ListedDocument;

/**
 * A list of documents (目录) that tells of those beside it what their own texts do not say.
 *
 * @param path of its file, with forward slashes
 * @param folder the folder of whose documents it speaks, with those beneath, with a slash at its end; empty where it speaks of
 *     all
 * @param entries its rows
 */
public record Catalogue(String path, String folder, List<ListedDocument> entries) {
    public Catalogue {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(folder, "folder");
        entries = List.copyOf(entries);
    }

    /** One that speaks of the documents in its folder and beneath. */
    public static Catalogue beside(String path, List<ListedDocument> entries) {
        return new Catalogue(path, path.substring(0, path.lastIndexOf('/') + 1), entries);
    }

    /** One that speaks of all documents, wherever they lie. */
    public static Catalogue ofAll(String path, List<ListedDocument> entries) {
        return new Catalogue(path, "", entries);
    }

    /** What it is called: its path, or its name alone where the folder in which it lies tells nothing. */
    String name() {
        return folder.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : path;
    }

    /** Whether it speaks of the document of that path. */
    boolean covers(String document) {
        return document.startsWith(folder);
    }
}
