package org.faxian.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Publication marks within lines into which an extractor has merged the frame of a document.
 *
 * <p>A mark needs a form that does not occur in sentences: a star, a bracket or a label with a colon. An article or
 * item that quotes a mark, or says where to put it, does not count.
 */
final class InlineMarkFinder {
    private static final int TOP = 12;
    private static final Pattern PROVISION =
            Pattern.compile("^(?:第[一二三四五六七八九十百零〇\\d]{1,6}[章节条款项]|[（(]?[一二三四五六七八九十\\d]{1,3}[）)、．.])");

    private static final Pattern STARRED =
            Pattern.compile("(?:秘密|机密|绝密)[★☆](?:长期|启封|[0-9一二三四五六七八九十]{1,3}[年个月天日]{1,2})?");
    private static final Pattern LABELLED_SECRET = Pattern.compile("(?:密级|秘密等级)[:：](?:秘密|机密|绝密)");
    private static final Pattern INTERNAL =
            Pattern.compile("[（(【\\[]内部(?:资料|文件|材料|使用)[）)】\\]]|内部(?:资料|文件|材料)[,，、;；]?(?:注意保存|妥善保管|请勿外传|不得外传|严禁外传)");
    private static final Pattern BRACKETED =
            Pattern.compile("[（(【\\[](?:此件|本件|此文件|该件|此文)(?:不予公开|不公开(?:发布)?|依申请公开|不宜公开|删减后公开)[）)】\\]]");
    private static final Pattern BARE = Pattern.compile(
            "^(?:此件|本件|此文件)(?:不予公开|不公开(?:发布)?|依申请公开|不宜公开)(?![的，、])|(?<=[日发号页份])(?:此件|本件|此文件)(?:不予公开|不公开(?:发布)?|依申请公开|不宜公开)[。.]?$");
    private static final Pattern LABELLED =
            Pattern.compile("(?:信息)?公开(?:属性|方式|选项|类别|范围|形式)[:：](?:依申请公开|不予公开|不公开)(?![、，和或])");
    private static final Pattern QUOTING = Pattern.compile("[“\"「『‘]$|(?:注明|标注|加注|标明|写明|印有|标有|分为|填写|选择)$");

    private InlineMarkFinder() {}

    /** Returns the first mark, or empty if no line has one. */
    static Optional<String> in(List<String> lines) {
        return Stream.concat(
                        lines.stream().limit(TOP).flatMap(line -> marks(line, STARRED, LABELLED_SECRET, INTERNAL)),
                        lines.stream()
                                .filter(PublicationMark::mayTellDisclosure)
                                .flatMap(line -> marks(line, BRACKETED, BARE, LABELLED)))
                .findFirst();
    }

    private static Stream<String> marks(String paragraph, Pattern... forms) {
        String line = PublicationMark.squeezed(paragraph);
        return PROVISION.matcher(line).find()
                ? Stream.empty()
                : Stream.of(forms).flatMap(form -> mark(line, form).stream());
    }

    private static Optional<String> mark(String line, Pattern form) {
        Matcher mark = form.matcher(line);
        while (mark.find()) {
            if (!QUOTING.matcher(line.substring(0, mark.start())).find()) {
                return Optional.of(mark.group());
            }
        }
        return Optional.empty();
    }
}
