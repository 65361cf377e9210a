package org.faxian.ingest.recognise.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Subjects;
import org.faxian.ingest.recognise.head.FileTitle;
import org.faxian.ingest.recognise.head.IssuerNames;
import org.faxian.ingest.recognise.head.NumberReader;
import org.faxian.ingest.recognise.line.ClosingLine;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.QuotedName;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;

/** Facts around the text of a document: the meta tags of a page, its table 信息公开目录, and the file name. */
public final class PageFacts {
    private final Map<String, String> meta;
    private final Map<String, String> catalogue;

    private final String fileName;

    public PageFacts(ExtractedText text, String fileName) {
        this.fileName = fileName;
        meta = text.pageMeta();
        catalogue = text.catalogue();
    }

    Optional<String> metaTitle() {
        return of(meta, "ArticleTitle").map(QuotedName::bare);
    }

    Optional<String> catalogueTitle() {
        return of(catalogue, "标题", "名称", "文件名称", "文件标题", "信息名称").map(QuotedName::bare);
    }

    List<DocumentNumber> numbers() {
        return of(catalogue, "发文字号", "文号", "规范性文件编号", "文件编号")
                .map(NumberReader::ownLine)
                .orElse(List.of());
    }

    /** Returns the numbers in the file name. */
    List<DocumentNumber> numbersInFileName() {
        return FileTitle.numbers(fileName);
    }

    List<String> authorities() {
        return of(catalogue, "发文机关", "发文机构", "制发机关", "发布机构", "发文单位", "制定机关", "发布机关")
                .map(IssuerNames::in)
                .orElse(List.of())
                .stream()
                .filter(name -> name.length() > 1)
                .toList();
    }

    /** Returns the source named by the page if it is an authority and not a newspaper. */
    Optional<String> source() {
        return of(meta, "ContentSource").or(() -> of(catalogue, "信息来源")).filter(ClosingLine::isAuthority);
    }

    Optional<LocalDate> issuedOn() {
        return of(catalogue, "印发日期").flatMap(DateReader::inField);
    }

    Optional<LocalDate> effectiveOn() {
        return of(catalogue, "施行日期", "实施日期", "开始实施日期", "生效日期", "施行时间").flatMap(DateReader::inField);
    }

    /**
     * Returns the last day on which the document is in force; a lapse date (失效日期) is the first day on which it is not.
     */
    Optional<LocalDate> lapsesOn() {
        return of(catalogue, "有效期至", "终止实施日期", "失效日期", "失效时间").flatMap(DateReader::inField);
    }

    Optional<LocalDate> signedOn() {
        return of(catalogue, "成文日期", "成文时间", "生成日期", "发文日期", "发文时间").flatMap(DateReader::inField);
    }

    Optional<LocalDate> publishedByCatalogue() {
        return of(catalogue, "发布日期", "发布时间", "公开日期", "公布日期").flatMap(DateReader::inField);
    }

    Optional<LocalDate> publishedByMeta() {
        return of(meta, "PubDate").flatMap(DateReader::inField);
    }

    public Optional<String> statedStatus() {
        return of(catalogue, "有效性", "效力状态", "时效性", "时效", "是否有效", "是否失效", "文件状态");
    }

    /** Returns the 主题分类, each from the widest class to the narrowest, joined by slashes. */
    public List<String> subjects() {
        return of(catalogue, "主题分类", "主题类别", "分类")
                .or(() -> of(meta, "主题分类"))
                .map(Subjects::in)
                .orElse(List.of());
    }

    /** Returns the place of the site: the first six digits of its 网站标识码. */
    public Optional<String> region() {
        return of(meta, "SiteIDCode")
                .filter(code -> code.matches("(?!000000)\\d{10}"))
                .map(code -> code.substring(0, 6));
    }

    public List<String> titles() {
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
