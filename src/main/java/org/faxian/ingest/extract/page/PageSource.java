package org.faxian.ingest.extract.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.extract.paragraph.CharacterDecoding;

/** Decoder for the source of an HTML page, without loss. */
final class PageSource {
    private static final int HEAD = 8192;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    private PageSource() {}

    /**
     * Returns the source, or empty if a byte cannot be decoded. Valid UTF-8 is read as UTF-8, regardless of the
     * declared charset.
     *
     * @param charset the charset declared around the page, for example by a message part; if empty, the page's own
     *     declaration is used
     */
    static Optional<String> decode(byte[] bytes, Optional<String> charset) {
        if (CharacterDecoding.byteOrderMark(bytes).isPresent()) {
            return CharacterDecoding.strict(bytes);
        }
        return CharacterDecoding.decode(bytes, StandardCharsets.UTF_8)
                .filter(text -> text.indexOf('\0') < 0)
                .or(() -> charset.or(() -> declared(bytes))
                        .flatMap(PageSource::known)
                        .flatMap(known -> CharacterDecoding.decode(bytes, known)))
                .or(() -> CharacterDecoding.strict(bytes));
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** Returns the charset of that name. Text declared as gb2312 or GBK uses characters beyond these. */
    private static Optional<Charset> known(String declared) {
        String name = declared.toLowerCase(Locale.ROOT);
        if (name.contains("gb") || name.equals("cp936")) {
            return Optional.of(CharacterDecoding.GB18030);
        }
        try {
            return Optional.of(Charset.forName(name.equals("unicode") ? "UTF-16LE" : name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
