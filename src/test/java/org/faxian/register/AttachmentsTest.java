package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.faxian.register.Attachments.Neighbour;
import org.junit.jupiter.api.Test;

class AttachmentsTest {
    private static final Neighbour NOTICE = document("2022/岗位/通知.html", true, true, "附件1.docx", "公益性岗位补贴标准表");

    @Test
    void a_file_to_which_a_page_links_is_its_annex() {
        Neighbour form = document("2022/岗位/附件1.docx", false, false);

        assertThat(Attachments.among(List.of(form, NOTICE)).hosts()).containsOnly(entry(form, NOTICE));
    }

    @Test
    void a_table_that_a_document_names_as_its_annex_belongs_to_it() {
        Neighbour named = table("2022/岗位/附件2：公益性岗位补贴标准表.xlsx");
        Neighbour other = table("2022/岗位/全省目录.xlsx");

        assertThat(Attachments.among(List.of(NOTICE, named, other)).hosts()).containsOnly(entry(named, NOTICE));
    }

    @Test
    void a_file_in_another_folder_belongs_to_nothing_here() {
        Neighbour form = document("2022/别处/附件1.docx", false, false);

        Attachments attachments = Attachments.among(List.of(NOTICE, form));

        assertThat(attachments.hosts()).isEmpty();
        assertThat(attachments.orphans()).containsExactly(form.path());
    }

    @Test
    void beside_several_documents_an_annex_that_none_names_is_named_for_a_person() {
        Neighbour form = document("2022/岗位/附件3.docx", false, false);
        Neighbour second = document("2022/岗位/办法.docx", true, true);

        assertThat(Attachments.among(List.of(NOTICE, second, form)).orphans()).containsExactly(form.path());
        assertThat(Attachments.among(List.of(NOTICE, form)).hosts()).containsOnly(entry(form, NOTICE));
    }

    @Test
    void a_file_called_annex_belongs_to_the_only_one_of_several_documents_that_announces_one() {
        Neighbour decision = document("2023/清理/决定.docx", true, false, "拟废止文件一览表");
        Neighbour notice = document("2023/清理/通知.docx", true, false);
        Neighbour list = table("2023/清理/附件.xlsx");

        assertThat(Attachments.among(List.of(decision, notice, list)).hosts()).containsOnly(entry(list, decision));
    }

    @Test
    void a_document_that_was_changed_in_place_is_still_one_document() {
        Neighbour former = document("2022/岗位/通知.html", true, true);
        Neighbour form = document("2022/岗位/附件3.docx", false, false);

        assertThat(Attachments.among(List.of(NOTICE, former, form)).hosts()).containsOnly(entry(form, NOTICE));
    }

    @Test
    void of_two_documents_that_name_a_file_always_the_same_one_has_it() {
        Neighbour table = table("2022/岗位/公益性岗位补贴标准表.xlsx");
        Neighbour second = document("2022/岗位/办法.docx", true, true, "公益性岗位补贴标准表");

        assertThat(Attachments.among(List.of(NOTICE, second, table)))
                .isEqualTo(Attachments.among(List.of(table, second, NOTICE)));
    }

    @Test
    void a_document_with_a_number_of_its_own_is_no_annex() {
        Neighbour page = document("2022/通知.html", true, false, "云江省路灯管理办法.docx");
        Neighbour rule = document("2022/云江省路灯管理办法.docx", true, true);

        assertThat(Attachments.among(List.of(page, rule)).hosts()).isEmpty();
    }

    @Test
    void the_same_text_in_another_format_is_no_annex() {
        Neighbour copy = document("2022/岗位/附件1.docx", false, true);
        Neighbour letter = document("2022/岗位/通知.html", true, false, "附件1.docx");

        assertThat(Attachments.among(List.of(NOTICE, copy)).hosts()).isEmpty();
        assertThat(Attachments.among(List.of(letter, copy)).hosts()).containsOnly(entry(copy, letter));
    }

    @Test
    void two_that_name_each_other_stay_two_documents() {
        Neighbour one = document("a/甲地路灯管理办法.html", false, false, "乙地路灯管理办法.html");
        Neighbour other = document("a/乙地路灯管理办法.html", false, false, "甲地路灯管理办法.html");

        assertThat(Attachments.among(List.of(one, other)).hosts()).isEmpty();
    }

    private static Map.Entry<String, String> entry(Neighbour annex, Neighbour host) {
        return Map.entry(annex.path(), host.path());
    }

    private static Neighbour document(String path, boolean isNumbered, boolean hasArticles, String... names) {
        return new Neighbour(path, true, isNumbered, hasArticles, List.of(names));
    }

    private static Neighbour table(String path) {
        return new Neighbour(path, false, false, false, List.of());
    }
}
