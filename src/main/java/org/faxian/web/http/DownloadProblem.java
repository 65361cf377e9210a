package org.faxian.web.http;

import java.util.List;
import org.faxian.answer.Refusal;
import org.faxian.regulation.SourceFile;

/** The refusals of downloads. */
public final class DownloadProblem {
    private DownloadProblem() {}

    /** Returns the refusal of an unknown format. */
    public static Refusal unsupportedFormat(String format, List<String> formats) {
        return Refusal.badParameter(
                "unsupported-format",
                "format",
                "不提供格式“" + Refusal.shortened(format) + "”，可用：" + String.join("、", formats),
                "There is no format \"" + Refusal.shortened(format) + "\"; available are: "
                        + String.join(", ", formats));
    }

    /** Returns the refusal of a parameter that applies to originals only. */
    public static Refusal onlyOfOriginals(String parameter, String format) {
        return Refusal.badParameter(
                "only-of-originals",
                parameter,
                "参数 " + parameter + " 只用于 format=original，现为 format=" + format,
                "The parameter " + parameter + " goes with format=original, found format=" + format);
    }

    /** Returns the refusal of an explanation number that does not exist. */
    public static Refusal unknownExplanation(int explanation, int explanations) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-explanation",
                "explanation",
                "该文件有 " + explanations + " 份解读，没有第 " + explanation + " 份",
                "This regulation has " + explanations + " explanations; there is no number " + explanation);
    }

    /** Returns the refusal of a part number that does not exist. */
    public static Refusal unknownPart(int part, int parts) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-part",
                "part",
                "该版本由 " + parts + " 个原件组成，没有第 " + part + " 个",
                "This version consists of " + parts + " originals; there is no number " + part);
    }

    /** Returns the refusal if the original no longer exists. */
    public static Refusal missing(SourceFile source) {
        return new Refusal(
                Refusal.Kind.GONE,
                "original-missing",
                "",
                "原件“" + source.name() + "”目前不在文件库中，正文仍可查阅；请联系网站管理员",
                "The original \"" + source.name()
                        + "\" is not in the corpus at the moment; its text can still be read");
    }

    /** Returns the refusal if the original has changed after it was ingested. */
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
