package org.faxian.register;

import java.util.List;
import java.util.Objects;
import org.faxian.regulation.ListedDocument;

/**
 * A list of documents (目录) that supplies data missing from the texts of documents in its folder.
 *
 * @param path the path of its file, with forward slashes
 * @param folder the folder whose documents it covers, including subfolders, with a slash at its end; empty if it
 *     covers all
 * @param entries its rows
 */
public record Catalogue(String path, String folder, List<ListedDocument> entries) {
    public Catalogue {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(folder, "folder");
        entries = List.copyOf(entries);
    }

    /** Creates a catalogue of the documents in its folder and subfolders. */
    public static Catalogue beside(String path, List<ListedDocument> entries) {
        return new Catalogue(path, path.substring(0, path.lastIndexOf('/') + 1), entries);
    }

    /** Creates a catalogue of all documents in any folder. */
    public static Catalogue ofAll(String path, List<ListedDocument> entries) {
        return new Catalogue(path, "", entries);
    }

    /** Returns the display name: the path, or the file name alone if the catalogue covers all documents. */
    String name() {
        return folder.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : path;
    }

    /** Returns whether it covers the document at the path. */
    boolean covers(String document) {
        return document.startsWith(folder);
    }
}
