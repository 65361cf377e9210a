package org.faxian.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats in which a text leaves that were made from its structure; each has one class that writes it. */
public enum MadeFormat {
    TXT("text/plain; charset=utf-8"),
    MD("text/markdown; charset=utf-8"),
    JSON("application/json");

    private final String mediaType;

    MadeFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format of that name. */
    public static Optional<MadeFormat> named(String name) {
        return Stream.of(values())
                .filter(format -> format.parameter().equals(name))
                .findFirst();
    }

    /** How it is asked for, and how its files end. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The file; of the same publication always the same bytes. */
    public byte[] bytes(Publication publication) {
        return switch (this) {
            case TXT -> PlainTextFile.of(publication);
            case MD -> MarkdownFile.of(publication);
            case JSON -> JsonFile.of(publication);
        };
    }
}
