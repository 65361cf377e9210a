package org.faxian.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every sentence exists in both languages and takes the same values in both. */
class MessagesTest {
    private static final Pattern VALUE = Pattern.compile("\\{\\d\\}");

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(Language.CHINESE.sentences().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Language.ENGLISH.sentences().keySet());
    }

    @Test
    void aSentenceTakesTheSameValuesInBothLanguages() {
        assertThat(Language.ENGLISH.sentences().keySet()).allSatisfy(key -> assertThat(valuesOf(Language.CHINESE, key))
                .isEqualTo(valuesOf(Language.ENGLISH, key)));
    }

    @Test
    void noKeyStandsTwiceInAFile() throws Exception {
        for (String language : List.of("zh", "en")) {
            String file = Files.readString(
                    Path.of("src/main/resources/org/faxian/language/messages_" + language + ".properties"),
                    StandardCharsets.UTF_8);
            List<String> keys = new ArrayList<>();
            Pattern.compile("(?m)^([\\w.-]+)=").matcher(file).results().forEach(found -> keys.add(found.group(1)));

            assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
        }
    }

    @Test
    void messagesAndListsWithinAMessageAreSaidInItsLanguage() {
        Message message = Message.of("problem.unsupported-format", "x", List.of("a.docx", "b's.docx"));

        assertThat(Language.CHINESE.say(message)).contains("a.docx、b's.docx");
        assertThat(Language.ENGLISH.say(message)).contains("a.docx, b's.docx");
    }

    @Test
    void theTerminalSpeaksTheLanguageOfItsUser() {
        assertThat(Language.ofTerminal(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.CHINESE);
        assertThat(Language.ofTerminal(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C.UTF-8")))
                .isEqualTo(Language.ENGLISH);
        assertThat(Language.ofTerminal(Map.of("LANG", "C", "FAXIAN_LANG", "zh")))
                .isEqualTo(Language.CHINESE);
        assertThat(Language.ofTerminal(Map.of("LC_ALL", "C.UTF-8", "FAXIAN_LANG", "zh")))
                .isEqualTo(Language.CHINESE);
        assertThat(Language.ofTerminal(Map.of())).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aCauseIsSaidInTheLanguageOfTheMessageIfItIsKnownAndNamesItsClassIfItSaysNothing() {
        MessageException known = new MessageException(Message.of("engine.none", "i")) {};

        assertThat(Language.CHINESE.say(Message.of("engine.unreadable", "i", Message.cause(known))))
                .contains("没有索引 i");
        assertThat(Message.cause(new IllegalStateException())).isEqualTo("IllegalStateException");
        assertThat(Message.cause(new IllegalStateException("full"))).isEqualTo("full");
    }

    private static Set<String> valuesOf(Language language, String key) {
        Set<String> values = new TreeSet<>();
        VALUE.matcher(language.sentences().getString(key)).results().forEach(value -> values.add(value.group()));
        return values;
    }
}
