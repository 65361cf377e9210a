package org.faxian.web.http;

import java.util.List;
import org.faxian.answer.Refusal;
import org.faxian.regulation.SourceFile;

/** What can be wrong with a download. */
public final class DownloadProblem {
    private DownloadProblem() {}

    /** That there is no such format. */
    public static Refusal unsupportedFormat(String format, List<String> formats) {
        return Refusal.badParameter(
                "unsupported-format",
                "format",
                "不提供格式“" + Refusal.shortened(format) + "”，可用：" + String.join("、", formats),
                "There is no format \"" + Refusal.shortened(format) + "\"; available are: "
                        + String.join(", ", formats));
    }

    /** That the parameter is for originals alone. */
    public static Refusal onlyOfOriginals(String parameter, String format) {
        return Refusal.badParameter(
                "only-of-originals",
                parameter,
                "参数 " + parameter + " 只用于 format=original，现为 format=" + format,
                "The parameter " + parameter + " goes with format=original, found format=" + format);
    }

    /** That there are fewer explanations. */
    public static Refusal unknownExplanation(int explanation, int explanations) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-explanation",
                "explanation",
                "该文件有 " + explanations + " 份解读，没有第 " + explanation + " 份",
                "This regulation has " + explanations + " explanations; there is no number " + explanation);
    }

    /** That there are fewer files. */
    public static Refusal unknownPart(int part, int parts) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-part",
                "part",
                "该版本由 " + parts + " 个原件组成，没有第 " + part + " 个",
                "This version consists of " + parts + " originals; there is no number " + part);
    }

    /** That the original is not there any more. */
    public static Refusal missing(SourceFile source) {
        return new Refusal(
                Refusal.Kind.GONE,
                "original-missing",
                "",
                "原件“" + source.name() + "”目前不在文件库中，正文仍可查阅；请联系网站管理员",
                "The original \"" + source.name()
                        + "\" is not in the corpus at the moment; its text can still be read");
    }

    /** That the original is not what it was when it was taken in. */
    public static Refusal changed(SourceFile source) {
        return new Refusal(
                Refusal.Kind.GONE,
                "original-changed",
                "",
                "原件“" + source.name() + "”与登记时不一致，暂不提供下载；请联系网站管理员",
                "The original \"" + source.name() + "\" is not what was registered, and is not served");
    }

    static Refusal unsatisfiableRange(long size) {
        return new HttpRefusal(
                416,
                "range-not-satisfiable",
                "Range",
                "请求的范围超出文件，文件共 " + size + " 字节",
                "The range lies beyond the file, which has " + size + " bytes");
    }
}
