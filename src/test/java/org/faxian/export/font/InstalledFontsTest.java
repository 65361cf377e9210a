package org.faxian.export.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faxian.fixture.Manuscripts;
import org.faxian.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledFontsTest {
    @TempDir
    private Path folder;

    @Test
    void without_a_chinese_font_the_message_names_the_packages_that_bring_one() {
        assertThatThrownBy(() -> new InstalledFonts(List.of(folder, folder.resolve("none")), Optional.empty()).pair())
                .isInstanceOfSatisfying(MissingFontException.class, missing -> {
                    assertThat(Language.CHINESE.say(missing.message())).contains("fonts-noto-cjk", "fonts-lxgw-wenkai");
                    assertThat(Language.ENGLISH.say(missing.message())).contains("fonts-noto-cjk");
                });
    }

    @Test
    void a_named_file_that_is_no_font_is_told_by_its_name() throws IOException {
        Path file = Files.writeString(folder.resolve("some.ttf"), "no font, but more than twelve bytes");
        assertThatThrownBy(() -> new InstalledFonts(List.of(), Optional.of(file.toString())).pair())
                .isInstanceOfSatisfying(
                        MissingFontException.class, unusable -> assertThat(Language.CHINESE.say(unusable.message()))
                                .contains("FAXIAN_FONT", "some.ttf"));
    }

    @Test
    void an_installed_font_has_chinese_characters_of_full_width_and_narrower_digits() throws IOException {
        FontFace body = Manuscripts.fonts().pair().body();

        assertThat(body.has('法')).isTrue();
        assertThat(body.has(0xE123)).isFalse();
        assertThat(body.width('法')).isEqualTo(1);
        assertThat(body.width('1')).isBetween(0.4, 0.7);
    }
}
