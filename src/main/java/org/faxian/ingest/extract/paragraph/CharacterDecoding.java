package org.faxian.ingest.extract.paragraph;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decoder of bytes into text that never loses a character silently. */
public final class CharacterDecoding {
    /** Superset of GB2312 and GBK; pages declared as these also use characters beyond them. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private CharacterDecoding() {}

    /**
     * Decodes by byte order mark, otherwise as UTF-16 if detected, strict UTF-8 or strict GB18030; empty if none fits.
     */
    public static Optional<String> strict(byte[] bytes) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return decode(bytes, marked.get()).map(CharacterDecoding::withoutMark);
        }
        Optional<String> unmarked = unmarkedUtf16(bytes);
        if (unmarked.isPresent()) {
            return unmarked;
        }
        Optional<String> utf8 = decode(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8;
        }
        // UTF-8 text with one broken byte often passes as GB18030, with other characters throughout.
        return isMostlyUtf8(bytes) ? Optional.empty() : decode(bytes, GB18030);
    }

    /**
     * Decodes UTF-16 without byte order mark. Only UTF-16 text has zero bytes, and in the wrong byte order it is hardly
     * ever Chinese.
     */
    private static Optional<String> unmarkedUtf16(byte[] bytes) {
        if (IntStream.range(0, bytes.length).noneMatch(i -> bytes[i] == 0)) {
            return Optional.empty();
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(charset -> decode(bytes, charset).stream())
                .filter(CharacterDecoding::isMostlyChinese)
                .findFirst();
    }

    private static boolean isMostlyChinese(String text) {
        long usual = text.chars().filter(CharacterDecoding::isUsual).count();
        return usual * 10 >= text.length() * 9L;
    }

    private static boolean isUsual(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x20 && c <= 0x7E)
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || Character.isWhitespace(c);
    }

    /** Decodes in the given charset; empty if a byte does not fit. */
    public static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    public static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    static boolean isMostlyUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
        long whole = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return whole > 10 * broken;
    }

    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
