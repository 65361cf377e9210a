package org.faxian.web.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.language.Labelled;
import org.faxian.language.Language;
import org.faxian.regulation.ValidityStatus;

/** The sentences of the scripts, taken from the message bundles, as the module {@code words.js}. */
final class ScriptWords {
    /** The name of the module. */
    static final String NAME = "words.js";

    private static final List<String> KEYS = List.of(
            "hit.more",
            "hit.promulgated",
            "pending.not-yet",
            "script.again",
            "script.all",
            "script.copied",
            "script.copy",
            "script.copy-by-hand",
            "script.looser-count",
            "script.no-suggestions",
            "script.offline",
            "script.option.number",
            "script.option.term",
            "script.option.title",
            "script.portal",
            "script.refused",
            "script.searching",
            "script.suggestion-count",
            "script.suggestions",
            "search.box",
            "search.did-you-mean",
            "search.hint",
            "search.looser",
            "search.meaning.CORRECTION",
            "search.meaning.PLACE",
            "search.meaning.AUTHORITY",
            "search.meaning.UNHELD",
            "search.nothing",
            "search.placeholder",
            "search.relevant",
            "search.replaced",
            "search.similar",
            "search.since",
            "search.since-replaced",
            "search.submit",
            "search.total");

    private ScriptWords() {}

    /** Returns the text of the module, which exports the sentences by language and key. */
    static String module() {
        Map<String, Map<String, String>> sentences = Arrays.stream(Language.values())
                .collect(Collectors.toMap(Language::code, ScriptWords::sentences, (one, other) -> one, TreeMap::new));
        try {
            return "/** The sentences of the scripts by language and key, made from the message bundles. */\nexport const SENTENCES = "
                    + JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(sentences) + ";\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the sentences of the scripts cannot be written", e);
        }
    }

    private static Map<String, String> sentences(Language language) {
        Stream<String> statuses =
                Arrays.stream(ValidityStatus.values()).map(Labelled::message).map(message -> message.key());
        return Stream.concat(KEYS.stream(), statuses)
                .collect(Collectors.toMap(
                        Function.identity(),
                        key -> language.sentences().getString(key),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
