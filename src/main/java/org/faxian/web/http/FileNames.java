package org.faxian.web.http;

import java.nio.charset.StandardCharsets;

/** File names in headers (RFC 6266): the original name in UTF-8, and an ASCII name for old clients. */
public final class FileNames {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private FileNames() {}

    /**
     * Returns the header {@code Content-Disposition} of a file to be saved.
     *
     * @param plain the ASCII name without extension, used if the original name is not ASCII
     */
    public static String attachment(String name, String plain) {
        return "attachment; filename=\"" + ascii(name, plain) + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String ascii(String name, String plain) {
        String own = name.chars().allMatch(c -> c > 0x20 && c < 0x7f) ? name : plain + ending(name);
        return own.replaceAll("[^\\x20-\\x7e]|[\"\\\\%;]", "_");
    }

    private static String ending(String name) {
        String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
        return ending.matches("\\.[A-Za-z0-9]{1,8}") ? ending : "";
    }

    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                out.append((char) b);
            } else {
                out.append(String.format("%%%02X", b));
            }
        }
        return out.toString();
    }
}
