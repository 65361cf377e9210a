package org.faxian.export.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.faxian.export.MadeManuscript;
import org.faxian.export.manuscript.Block;
import org.faxian.export.manuscript.Manuscript;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class EpubWriterTest {
    private static final EpubWriter WRITER = new EpubWriter();
    private static final int LOCAL_HEADER = 30;

    private static Map<String, Document> parts(Manuscript manuscript) throws IOException {
        Map<String, Document> parts = new LinkedHashMap<>();
        byte[] file = MadeManuscript.written(WRITER, manuscript);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(entry.getName(), Jsoup.parse(text, Parser.xmlParser()));
            }
        }
        return parts;
    }

    private static Document part(String name, Manuscript manuscript) throws IOException {
        return parts(manuscript).get("EPUB/" + name);
    }

    /** Returns level and text of each entry of the navigation. */
    private static List<String> navigation(Document nav) {
        return nav.select("nav li > a").stream()
                .map(link -> link.parents().stream()
                                .filter(parent -> parent.normalName().equals("ol"))
                                .count() + " " + link.text())
                .toList();
    }

    @Test
    void a_book_is_known_by_its_first_bytes() {
        String file = new String(MadeManuscript.written(WRITER, MadeManuscript.ofText()), StandardCharsets.ISO_8859_1);

        assertThat(file.substring(LOCAL_HEADER)).startsWith("mimetypeapplication/epub+zip");
    }

    @Test
    void the_navigation_is_the_outline_of_the_manuscript() throws IOException {
        for (Manuscript manuscript : List.of(MadeManuscript.ofText(), MadeManuscript.ofCompilation())) {
            assertThat(navigation(part("nav.xhtml", manuscript)))
                    .isEqualTo(MadeManuscript.outline(manuscript).stream()
                            .map(outlined -> outlined.level() + " " + outlined.text())
                            .toList())
                    .isNotEmpty();
        }
    }

    @Test
    void every_text_is_a_page_that_begins_above_its_title() throws IOException {
        Map<String, Document> parts = parts(MadeManuscript.ofCompilation());

        assertThat(part("package.opf", MadeManuscript.ofCompilation())
                        .select("itemref")
                        .eachAttr("idref"))
                .containsExactly("text-1", "text-2", "text-3", "text-4", "text-5", "text-6");
        assertThat(parts.keySet()).startsWith("mimetype").contains("EPUB/text-6.xhtml");
        assertThat(parts.get("EPUB/text-6.xhtml").select("body > *").eachText())
                .startsWith("云江省人民政府令", "第2号", "乙办法", "2024年1月1日公布");
        assertThat(parts.get("EPUB/text-6.xhtml").title()).isEqualTo("乙办法");
    }

    @Test
    void every_link_leads_to_a_place_and_every_place_has_a_name_of_its_own() throws IOException {
        Map<String, Document> parts = parts(MadeManuscript.ofCompilation());
        List<String> places = new ArrayList<>();
        parts.forEach((name, page) -> page.select("[id]").stream()
                .map(element -> name.replace("EPUB/", "") + "#" + element.id())
                .forEach(places::add));
        Set<String> links = parts.values().stream()
                .flatMap(page -> page.select("a[href]").stream())
                .map(link -> link.attr("href"))
                .collect(Collectors.toSet());

        assertThat(places).contains(links.toArray(String[]::new)).doesNotHaveDuplicates();
        assertThat(places).allMatch(place -> place.matches("[^#]+#[A-Za-z][-A-Za-z0-9._]*"));
        assertThat(parts.get("EPUB/text-2.xhtml").select("a").eachText()).containsExactly("编辑说明", "甲办法", "乙办法");
        assertThat(parts.get("EPUB/text-2.xhtml").text()).contains("丙办法");
    }

    @Test
    void signs_of_markup_stay_and_tables_are_tables() throws IOException {
        Map<String, Document> parts = parts(MadeManuscript.ofCompilation());

        assertThat(parts.get("EPUB/text-5.xhtml").select("p").eachText())
                .contains("第一条　" + MadeManuscript.DIFFICULT_WRITTEN);
        assertThat(parts.get("EPUB/text-6.xhtml").select("table")).hasSize(2);
        assertThat(parts.get("EPUB/text-6.xhtml").select("td").eachText()).startsWith("序号", "项目", "1", "路牌");
    }

    @Test
    void the_package_names_the_day_the_language_and_the_source() throws IOException {
        Document opf = part("package.opf", MadeManuscript.ofCompilation());

        assertThat(opf.select("meta[property=dcterms:modified]").text()).isEqualTo("2024-06-01T00:00:00Z");
        assertThat(opf.select("dc|language").text()).isEqualTo("zh-CN");
        assertThat(opf.select("dc|source").text()).isEqualTo("http://localhost/search?q=a&b=c");
        assertThat(opf.select("dc|title").text()).isEqualTo("云江省<规章>汇编&目录");
        assertThat(opf.select("#identifier").stream().map(Element::text))
                .containsExactly("compilation:q=燃气&asOf=2024-06-01");
    }

    @Test
    void a_manuscript_without_titles_is_a_book_with_one_entry() throws IOException {
        assertThat(navigation(part("nav.xhtml", MadeManuscript.of(new Block.Paragraph("正文。")))))
                .containsExactly("1 云江省<规章>汇编&目录");
        assertThat(navigation(part("nav.xhtml", MadeManuscript.of()))).hasSize(1);
    }

    @Test
    void equal_manuscripts_give_equal_bytes() {
        assertThat(MadeManuscript.written(WRITER, MadeManuscript.ofCompilation()))
                .isEqualTo(MadeManuscript.written(new EpubWriter(), MadeManuscript.ofCompilation()));
    }
}
