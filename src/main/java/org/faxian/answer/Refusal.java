package org.faxian.answer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.VersionId;
import org.faxian.search.SearchRequest;

/** A request that cannot be answered as stated, with a message in Chinese and in English. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The kinds of refusals. */
    public enum Kind {
        /** A parameter cannot be understood. */
        INVALID,
        /** The requested resource does not exist. */
        NOT_FOUND,
        /** The resource existed and is no longer available. */
        GONE,
        /** The request cannot be answered at present. */
        UNAVAILABLE,
        /** The request failed for a reason that is not the caller's fault. */
        FAILED
    }

    private final Kind kind;
    private final String code;
    private final String parameter;
    private final String chinese;
    private final String english;

    /**
     * Creates a refusal.
     *
     * @param code a fixed, machine-readable code
     * @param parameter the parameter at fault; empty if none is
     */
    public Refusal(Kind kind, String code, String parameter, String chinese, String english) {
        super(chinese, null, false, false);
        this.kind = kind;
        this.code = code;
        this.parameter = parameter;
        this.chinese = chinese;
        this.english = english;
    }

    /** Returns the kind. */
    public Kind kind() {
        return kind;
    }

    /** Returns the fixed, machine-readable code. */
    public String code() {
        return code;
    }

    /** Returns the parameter at fault. */
    public Optional<String> parameter() {
        return parameter.isEmpty() ? Optional.empty() : Optional.of(parameter);
    }

    /** Returns the message in Chinese: the problem and how to fix it. */
    public String chinese() {
        return chinese;
    }

    /** Returns the message in English. */
    public String english() {
        return english;
    }

    /** Returns the refusal of a parameter that cannot be understood. */
    public static Refusal badParameter(String code, String parameter, String chinese, String english) {
        return new Refusal(Kind.INVALID, code, parameter, chinese, english);
    }

    /** Returns the refusal of an unknown regulation id. */
    public static Refusal unknownRegulation(String id) {
        return new Refusal(
                Kind.NOT_FOUND,
                "unknown-regulation",
                "id",
                "没有编号为“" + shortened(id) + "”的文件；编号由检索结果给出，例如 k3vexample2",
                "There is no regulation with the id \"" + shortened(id) + "\"; ids come from search results");
    }

    /** Returns the refusal of a regulation that was withdrawn from publication. */
    public static Refusal withdrawn(LocalDate on) {
        return new Refusal(
                Kind.GONE,
                "withdrawn",
                "id",
                "该文件已于 " + on + " 撤回公开，不再提供查阅和下载",
                "This regulation was withdrawn from publication on " + on + " and is neither shown nor downloadable");
    }

    /** Returns the refusal of a version that the regulation does not have. */
    public static Refusal unknownVersion(String version) {
        return new Refusal(
                Kind.NOT_FOUND,
                "unknown-version",
                "id",
                "该文件没有版本“" + shortened(version) + "”；去掉 @ 及其后的部分可以看到全部版本",
                "This regulation has no version \"" + shortened(version)
                        + "\"; leave out @ and what follows to see all");
    }

    /** Returns the refusal of a parameter that names no version of the regulation. */
    public static Refusal unknownVersion(String parameter, String version, Regulation regulation) {
        String labels =
                regulation.versions().stream().map(known -> known.id().label()).collect(Collectors.joining("、"));
        return new Refusal(
                Kind.NOT_FOUND,
                "unknown-version",
                parameter,
                "该文件没有版本“" + shortened(version) + "”；现有版本：" + labels,
                "This regulation has no version \"" + shortened(version) + "\"; its versions are: "
                        + labels.replace("、", ", "));
    }

    /** Returns the refusal to compare the first version of a regulation with an earlier one. */
    public static Refusal noEarlierVersion(VersionId version, int versions) {
        return new Refusal(
                Kind.NOT_FOUND,
                "no-earlier-version",
                "from",
                versions == 1 ? "该文件只有一个版本，无从对照" : version.label() + " 是该文件最早的版本，之前没有可以对照的文本；用 to 指定较新的版本",
                versions == 1
                        ? "This regulation has one version only; there is nothing to compare it with"
                        : version.label() + " is the first version of this regulation; name a newer one with to");
    }

    /** Returns the refusal to compare a version with itself. */
    public static Refusal sameVersion(VersionId version) {
        return new Refusal(
                Kind.INVALID,
                "same-version",
                "from",
                "from 和 to 都是 " + version.label() + "；请指定两个不同的版本",
                "Both from and to are " + version.label() + "; name two versions that differ");
    }

    /** Returns the refusal of a day before the regulation was promulgated. */
    public static Refusal notYetPromulgated(LocalDate asOf, Optional<LocalDate> listedFrom) {
        return new Refusal(
                Kind.NOT_FOUND,
                "not-yet-promulgated",
                "asOf",
                "该文件在 " + asOf + " 尚未公布"
                        + listedFrom.map(day -> "，公布日期为 " + day).orElse(""),
                "On " + asOf + " this regulation had not been promulgated"
                        + listedFrom.map(day -> "; that was on " + day).orElse(""));
    }

    /** Returns the refusal of a provision that the text does not have. */
    public static Refusal unknownArticle(String path) {
        return new Refusal(
                Kind.NOT_FOUND,
                "unknown-article",
                "path",
                "该文件没有“" + shortened(path) + "”这一条；地址写作 articles/5、articles/5-1、annexes/1/articles/5 或 sections/1.2",
                "This regulation has no \"" + shortened(path)
                        + "\"; addresses are written articles/5, articles/5-1, annexes/1/articles/5 or sections/1.2");
    }

    /** Returns the refusal of a request without a reference to resolve. */
    public static Refusal noReference() {
        return badParameter(
                "missing-parameter",
                "ref",
                "缺少参数 ref：文号、标题或者条文，例如 ref=云政办发〔2020〕65号",
                "The parameter ref is missing: a document number, a title or a citation");
    }

    /** Returns the refusal of a reference that is too long. */
    public static Refusal referenceTooLong(int length) {
        return badParameter(
                "query-too-long",
                "ref",
                "ref 有 " + length + " 个字符，最多 " + SearchRequest.LONGEST_TEXT + " 个",
                "ref has " + length + " characters; at most " + SearchRequest.LONGEST_TEXT + " are read");
    }

    /** Returns the refusal if no index can be read. */
    public static Refusal indexUnavailable() {
        return new Refusal(
                Kind.UNAVAILABLE,
                "index-unavailable",
                "",
                "索引暂时不可用，请稍后再试",
                "There is no index to read at the moment; please try again");
    }

    /** Returns the refusal of a search that was stopped because it took too long. */
    public static Refusal searchTimeout() {
        return new Refusal(
                Kind.UNAVAILABLE,
                "search-timeout",
                "",
                "这次检索耗时过长，已停止；请减少检索词，或增加筛选条件后再试",
                "This search took too long and was stopped; ask in fewer words or with more filters");
    }

    /** Returns the refusal after an unexpected error. */
    public static Refusal unexpected() {
        return new Refusal(
                Kind.FAILED,
                "internal-error",
                "",
                "服务器出现意外错误，已记录；请稍后再试",
                "Something unexpected went wrong and has been logged; please try again");
    }

    /** Returns the value for use in a message, cut to 60 characters so that long input is not echoed. */
    public static String shortened(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= 60 ? value : value.substring(0, value.offsetByCodePoints(0, 60)) + "…";
    }
}
