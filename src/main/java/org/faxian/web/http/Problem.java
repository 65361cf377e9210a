package org.faxian.web.http;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.VersionId;
import org.faxian.search.SearchRequest;
import org.faxian.web.traffic.Traffic;

/** A request that cannot be answered as stated, with what to say about it in Chinese and in English. */
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String parameter;
    private final String chinese;
    private final String english;

    /**
     * @param status the HTTP status
     * @param code a fixed word for programs
     * @param parameter the parameter at fault; empty where none is
     */
    public Problem(int status, String code, String parameter, String chinese, String english) {
        super(chinese, null, false, false);
        this.status = status;
        this.code = code;
        this.parameter = parameter;
        this.chinese = chinese;
        this.english = english;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** A fixed word for programs. */
    public String code() {
        return code;
    }

    /** The parameter at fault. */
    public Optional<String> parameter() {
        return parameter.isEmpty() ? Optional.empty() : Optional.of(parameter);
    }

    /** What is wrong and what to do, in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The same in English. */
    public String english() {
        return english;
    }

    /** 400: a parameter cannot be understood. */
    public static Problem badParameter(String code, String parameter, String chinese, String english) {
        return new Problem(400, code, parameter, chinese, english);
    }

    /** 429: the client asks too often. */
    public static Problem tooManyRequests(Duration wait) {
        long seconds = Traffic.seconds(wait);
        return new Problem(
                429,
                "too-many-requests",
                "",
                "请求过于频繁，请在 " + seconds + " 秒后再试；需要大量数据的，请使用每日数据包（faxian dump）",
                "Too many requests: wait " + seconds
                        + " s; whoever needs much may ask the operator for the daily dump");
    }

    /** 404: there is no such regulation. */
    public static Problem unknownRegulation(String id) {
        return new Problem(
                404,
                "unknown-regulation",
                "id",
                "没有编号为“" + shortened(id) + "”的文件；编号由检索结果给出，例如 k3vexample2",
                "There is no regulation with the id \"" + shortened(id) + "\"; ids come from search results");
    }

    /** 410: it was withdrawn. */
    public static Problem withdrawn(LocalDate on) {
        return new Problem(
                410,
                "withdrawn",
                "id",
                "该文件已于 " + on + " 撤回公开，不再提供查阅和下载",
                "This regulation was withdrawn from publication on " + on + " and is neither shown nor downloadable");
    }

    /** 404: the regulation has no such version. */
    public static Problem unknownVersion(String version) {
        return new Problem(
                404,
                "unknown-version",
                "id",
                "该文件没有版本“" + shortened(version) + "”；去掉 @ 及其后的部分可以看到全部版本",
                "This regulation has no version \"" + shortened(version)
                        + "\"; leave out @ and what follows to see all");
    }

    /** 404: a parameter names no version of the regulation. */
    public static Problem unknownVersion(String parameter, String version, Regulation regulation) {
        String labels =
                regulation.versions().stream().map(known -> known.id().label()).collect(Collectors.joining("、"));
        return new Problem(
                404,
                "unknown-version",
                parameter,
                "该文件没有版本“" + shortened(version) + "”；现有版本：" + labels,
                "This regulation has no version \"" + shortened(version) + "\"; its versions are: "
                        + labels.replace("、", ", "));
    }

    /** 404: there is nothing before this version to compare it with. */
    public static Problem noEarlierVersion(VersionId version, int versions) {
        return new Problem(
                404,
                "no-earlier-version",
                "from",
                versions == 1 ? "该文件只有一个版本，无从对照" : version.label() + " 是该文件最早的版本，之前没有可以对照的文本；用 to 指定较新的版本",
                versions == 1
                        ? "This regulation has one version only; there is nothing to compare it with"
                        : version.label() + " is the first version of this regulation; name a newer one with to");
    }

    /** 400: a version is compared with itself. */
    public static Problem sameVersion(VersionId version) {
        return new Problem(
                400,
                "same-version",
                "from",
                "from 和 to 都是 " + version.label() + "；请指定两个不同的版本",
                "Both from and to are " + version.label() + "; name two versions that differ");
    }

    /** 404: on that day nobody could know of it. */
    public static Problem notYetPromulgated(LocalDate asOf, Optional<LocalDate> listedFrom) {
        return new Problem(
                404,
                "not-yet-promulgated",
                "asOf",
                "该文件在 " + asOf + " 尚未公布"
                        + listedFrom.map(day -> "，公布日期为 " + day).orElse(""),
                "On " + asOf + " this regulation had not been promulgated"
                        + listedFrom.map(day -> "; that was on " + day).orElse(""));
    }

    /** 404: the text has no such provision. */
    public static Problem unknownArticle(String path) {
        return new Problem(
                404,
                "unknown-article",
                "path",
                "该文件没有“" + shortened(path) + "”这一条；地址写作 articles/5、articles/5-1、annexes/1/articles/5 或 sections/1.2",
                "This regulation has no \"" + shortened(path)
                        + "\"; addresses are written articles/5, articles/5-1, annexes/1/articles/5 or sections/1.2");
    }

    /** 400: nothing is given that could be resolved. */
    public static Problem noReference() {
        return badParameter(
                "missing-parameter",
                "ref",
                "缺少参数 ref：文号、标题或者条文，例如 ref=云政办发〔2020〕65号",
                "The parameter ref is missing: a document number, a title or a citation");
    }

    /** 400: what is given is too long for a reference. */
    public static Problem referenceTooLong(int length) {
        return badParameter(
                "query-too-long",
                "ref",
                "ref 有 " + length + " 个字符，最多 " + SearchRequest.LONGEST_TEXT + " 个",
                "ref has " + length + " characters; at most " + SearchRequest.LONGEST_TEXT + " are read");
    }

    /** 503: no index can be read. */
    public static Problem indexUnavailable() {
        return new Problem(
                503,
                "index-unavailable",
                "",
                "索引暂时不可用，请稍后再试",
                "There is no index to read at the moment; please try again");
    }

    /** 503: the search was stopped. */
    public static Problem searchTimeout() {
        return new Problem(
                503,
                "search-timeout",
                "",
                "这次检索耗时过长，已停止；请减少检索词，或增加筛选条件后再试",
                "This search took too long and was stopped; ask in fewer words or with more filters");
    }

    /** 500: something went wrong that nobody foresaw. */
    public static Problem unexpected() {
        return new Problem(
                500,
                "internal-error",
                "",
                "服务器出现意外错误，已记录；请稍后再试",
                "Something unexpected went wrong and has been logged; please try again");
    }

    /** The value in a message, cut where it is long: what a caller sends is not sent back at length. */
    public static String shortened(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= 60 ? value : value.substring(0, value.offsetByCodePoints(0, 60)) + "…";
    }
}
