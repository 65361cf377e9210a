package org.faxian.ingest.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.ingest.ExtractedText;
import org.faxian.regulation.DocumentNumber;

/** What a page says about the document in its meta tags and its table 信息公开目录. */
final class PageFacts {
    private final Map<String, String> meta;
    private final Map<String, String> catalogue;

    PageFacts(ExtractedText text) {
        meta = text.pageMeta();
        catalogue = text.catalogue();
    }

    Optional<String> metaTitle() {
        return of(meta, "ArticleTitle").map(TitleKey::bare);
    }

    Optional<String> catalogueTitle() {
        return of(catalogue, "标题", "名称", "文件名称", "信息名称").map(TitleKey::bare);
    }

    List<DocumentNumber> numbers() {
        return of(catalogue, "发文字号", "文号", "文件编号").map(NumberReader::ownLine).orElse(List.of());
    }

    List<String> authorities() {
        return of(catalogue, "发文机关", "发布机构", "发文单位", "制定机关", "发布机关")
                .map(names -> List.of(names.split("[、，,；;\\s\\p{Z}]+")))
                .orElse(List.of())
                .stream()
                .filter(name -> name.length() > 1)
                .toList();
    }

    Optional<LocalDate> signedOn() {
        return of(catalogue, "成文日期", "生成日期").flatMap(DateReader::inField);
    }

    Optional<LocalDate> publishedByCatalogue() {
        return of(catalogue, "发布日期", "公开日期", "公布日期").flatMap(DateReader::inField);
    }

    Optional<LocalDate> publishedByMeta() {
        return of(meta, "PubDate").flatMap(DateReader::inField);
    }

    Optional<String> statedStatus() {
        return of(catalogue, "有效性", "效力状态", "时效性", "是否有效", "文件状态");
    }

    List<String> titles() {
        List<String> titles = new ArrayList<>(metaTitle().stream().toList());
        titles.addAll(catalogueTitle().stream().toList());
        return titles;
    }

    private static Optional<String> of(Map<String, String> facts, String... names) {
        for (String name : names) {
            Optional<String> value = facts.entrySet().stream()
                    .filter(e -> e.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .map(Blanks::strip)
                    .filter(v -> !v.isEmpty() && !v.matches("[-—/无]+"))
                    .findFirst();
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }
}
