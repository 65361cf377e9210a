package org.faxian.ingest.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.faxian.ingest.extract.office.ListCounters.NumberedList;
import org.faxian.ingest.extract.office.RestartedLists.Item;
import org.junit.jupiter.api.Test;

/** Tests of restarted lists in doc files, as LibreOffice saves them: as copies with one paragraph each. */
class RestartedListsTest {
    private static final Item ARTICLE = item("1", 1, "第%1条　");
    private static final Item OTHER = item("2", 1, "第%1条　");

    @Test
    void aCopyOfAListIsTheListItself() {
        assertThat(shown(ARTICLE, ARTICLE, item("3", 7, "第%1条　"), OTHER, OTHER))
                .containsExactly("第一条　", "第二条　", "第七条　", "第八条　", "第九条　");
    }

    @Test
    void aListMayBeginAnewMoreThanOnce() {
        assertThat(shown(ARTICLE, ARTICLE, item("4", 1, "第%1条　"), ARTICLE, item("5", 1, "第%1条　"), ARTICLE))
                .containsExactly("第一条　", "第二条　", "第一条　", "第二条　", "第一条　", "第二条　");
    }

    @Test
    void listsOfAnotherLookOrOfTheFileItselfAreNoCopies() {
        assertThat(shown(item("1", 1, "（%1）"), OTHER, OTHER)).containsExactly("（一）", "第一条　", "第二条　");
        assertThat(shown(ARTICLE, OTHER, OTHER)).containsExactly("第一条　", "第一条　", "第二条　");
        assertThat(shown(item("901342", 4, "第%1条　"), item("781204", 1, "第%1条　")))
                .containsExactly("第四条　", "第一条　");
    }

    private static List<String> shown(Item... items) {
        return new DocNumbers().shown(List.of(items));
    }

    private static Item item(String list, int start, String text) {
        ListLevel level =
                ListLevel.PLAIN.withStart(start).withFormat("chineseCounting").withText(text);
        return new Item(new NumberedList(list, list, Map.of(0, level), Map.of()), 0);
    }
}
