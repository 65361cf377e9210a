package org.faxian.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faxian.regulation.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
    @TempDir
    private Path folder;

    private Site site(String json) throws IOException {
        Files.writeString(folder.resolve(Site.FILE_NAME), json);
        return Corpus.openOrCreate(folder).site();
    }

    @Test
    void a_site_tells_its_place_by_code_or_name() throws IOException {
        assertThat(site("{\"name\": \"浙江\", \"region\": \"330000\"}").home().map(Region::name))
                .hasValue("浙江省");
        assertThat(site("{\"name\": \"浙江\", \"region\": \"浙江省\"}").home().map(Region::code))
                .hasValue("330000");
        assertThat(site("{\"name\": \"浙江\"}").home()).isEmpty();
    }

    @Test
    void a_place_that_is_in_no_register_is_told_by_the_site() throws IOException {
        Site site = site(
                "{\"name\": \"云江\", \"region\": \"云江省\", \"places\": [{\"code\": \"990000\", \"name\": \"云江省\"}]}");

        assertThat(site.home().map(Region::code)).hasValue("990000");
        assertThat(site.gazetteer().label("990000")).isEqualTo("云江省");
    }

    @Test
    void a_place_of_which_nothing_is_known_is_said_with_what_to_do() {
        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> site("{\"name\": \"云江\", \"region\": \"云江省\"}"))
                .withMessageContaining("site.json")
                .withMessageContaining("云江省")
                .withMessageContaining("places");
        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> site("{\"name\": \"云江\", \"places\": [{\"code\": \"99\", \"name\": \"云江省\"}]}"))
                .withMessageContaining("six digits");
    }
}
