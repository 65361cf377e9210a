package org.faxian.export.linked;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/** The vocabularies by their prefixes, and the spelling of names. */
final class Vocabulary {
    static final String SCHEMA = "schema:";
    static final String CHINESE = "zh-CN";

    private static final String FORBIDDEN_IN_IRI = "<>\"{}|^`\\";

    private static final Map<String, String> PREFIXES = Map.of(
            "schema",
            "http://schema.org/",
            "eli",
            "http://data.europa.eu/eli/ontology#",
            "skos",
            "http://www.w3.org/2004/02/skos/core#",
            "xsd",
            "http://www.w3.org/2001/XMLSchema#");

    private Vocabulary() {}

    /** Returns the namespaces by their prefixes, in the order in which files list them. */
    static SequencedMap<String, String> prefixes() {
        SequencedMap<String, String> sorted = new LinkedHashMap<>();
        PREFIXES.keySet().stream().sorted().forEach(prefix -> sorted.put(prefix, PREFIXES.getOrDefault(prefix, "")));
        return sorted;
    }

    /** Returns whether the name is written with the prefix of a vocabulary. */
    static boolean isCompact(String name) {
        return PREFIXES.containsKey(name.split(":", 2)[0]);
    }

    /** Returns the name in JSON, where names of schema.org have no prefix. */
    static String inJson(String compact) {
        return compact.startsWith(SCHEMA) ? compact.substring(SCHEMA.length()) : compact;
    }

    /** Returns the address as an IRI, with characters that IRIs must not contain in percent-encoding. */
    static String iri(String address) {
        StringBuilder iri = new StringBuilder();
        address.codePoints().forEach(c -> {
            if (c <= ' ' || c == 0x7F || FORBIDDEN_IN_IRI.indexOf(c) >= 0) {
                HexFormat hex = HexFormat.of().withUpperCase();
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    iri.append('%').append(hex.toHexDigits(octet));
                }
            } else {
                iri.appendCodePoint(c);
            }
        });
        return iri.toString();
    }

    /** Returns the name of a constant in an address: {@code local-regulation}. */
    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
