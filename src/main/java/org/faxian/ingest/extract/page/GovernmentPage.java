package org.faxian.ingest.extract.page;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.extract.paragraph.CharacterDecoding;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.faxian.ingest.extract.paragraph.WhiteSpace;
import org.faxian.language.Message;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reader for pages of government sites: meta tags, 信息公开目录, and the article without the page around it. */
public final class GovernmentPage implements FormatReader {
    private static final int HEAD = 8192;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEGINS = Pattern.compile("<html\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile("</\\s*(?:html|body)\\s*>", Pattern.CASE_INSENSITIVE);

    @Override
    public Extraction read(Path file, String mediaType) throws IOException {
        List<Warning> warnings = new ArrayList<>();
        String source = decode(Files.readAllBytes(file), warnings);
        if (BEGINS.matcher(source).find() && !ENDS.matcher(source).find()) {
            warnings.add(new Warning("no-end", Message.of("ingest.doubt.no-end")));
        }
        Document page = Jsoup.parse(source);
        if (SplitPage.goesOn(page)) {
            warnings.add(new Warning("page-goes-on", Message.of("ingest.doubt.page-goes-on")));
        }
        Map<String, String> meta = meta(page);
        Breadcrumb.of(page).ifPresent(path -> meta.putIfAbsent("Breadcrumb", path));
        Map<String, String> taken = PageCatalogue.take(page);
        Map<String, String> catalogue = taken.isEmpty() ? PageScripts.read(page) : taken;
        List<String> links = LinkedFiles.of(page);
        List<String> paragraphs = PageArticle.paragraphs(page, title(page, meta, catalogue));
        return new Extraction.Text(new ExtractedText(mediaType, paragraphs, meta, catalogue, links, warnings));
    }

    /** Returns the title that the page states, or else its window title. */
    private static String title(Document page, Map<String, String> meta, Map<String, String> catalogue) {
        return meta.getOrDefault("ArticleTitle", catalogue.getOrDefault("标题", page.title()));
    }

    /**
     * Decodes the page. Valid UTF-8 is read as UTF-8 regardless of the declared charset, because no other text is valid
     * UTF-8 by chance.
     */
    private static String decode(byte[] bytes, List<Warning> warnings) {
        Charset declared = declared(bytes);
        Optional<String> text = CharacterDecoding.byteOrderMark(bytes).isPresent()
                ? CharacterDecoding.strict(bytes)
                : CharacterDecoding.decode(bytes, StandardCharsets.UTF_8)
                        .or(() -> CharacterDecoding.decode(bytes, declared))
                        .or(() -> CharacterDecoding.strict(bytes));
        return text.orElseGet(() -> {
            warnings.add(new Warning("broken-characters", Message.of("ingest.doubt.broken-characters", declared)));
            return new String(bytes, declared);
        });
    }

    /**
     * Returns the declared charset. Pages declared as gb2312 or GBK use characters beyond these, so both are read as
     * GB18030.
     */
    private static Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        String name = m.find() ? m.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        if (name.contains("gb") || name.equals("cp936") || name.equals("hz-gb-2312")) {
            return CharacterDecoding.GB18030;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static Map<String, String> meta(Document page) {
        Map<String, String> meta = new LinkedHashMap<>();
        for (Element tag : page.select("meta[name][content]")) {
            String value = WhiteSpace.strip(tag.attr("content"));
            if (!value.isEmpty()) {
                meta.putIfAbsent(WhiteSpace.strip(tag.attr("name")), value);
            }
        }
        return meta;
    }
}
