package org.faxian.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.language.Message;
import org.faxian.language.MessageException;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.VersionId;
import org.faxian.search.SearchRequest;

/** A request that cannot be answered as stated; its message says what the problem is and how to fix it. */
public class Refusal extends MessageException {
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

    /**
     * Creates a refusal.
     *
     * @param code a fixed, machine-readable code
     * @param parameter the parameter at fault; empty if none is
     */
    public Refusal(Kind kind, String code, String parameter, Message message) {
        super(message, false);
        this.kind = kind;
        this.code = code;
        this.parameter = parameter;
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

    /** Returns the refusal of a parameter that cannot be understood. */
    public static Refusal badParameter(String code, String parameter, Message message) {
        return new Refusal(Kind.INVALID, code, parameter, message);
    }

    /** Returns the refusal of an unknown regulation id. */
    public static Refusal unknownRegulation(String id) {
        return new Refusal(
                Kind.NOT_FOUND, "unknown-regulation", "id", Message.of("problem.unknown-regulation", shortened(id)));
    }

    /** Returns the refusal of a regulation that was withdrawn from publication. */
    public static Refusal withdrawn(LocalDate on) {
        return new Refusal(Kind.GONE, "withdrawn", "id", Message.of("problem.withdrawn", on));
    }

    /** Returns the refusal of a version that the regulation does not have. */
    public static Refusal unknownVersion(String version) {
        return new Refusal(
                Kind.NOT_FOUND, "unknown-version", "id", Message.of("problem.unknown-version", shortened(version)));
    }

    /** Returns the refusal of a parameter that names no version of the regulation. */
    public static Refusal unknownVersion(String parameter, String version, Regulation regulation) {
        List<String> labels =
                regulation.versions().stream().map(known -> known.id().label()).toList();
        return new Refusal(
                Kind.NOT_FOUND,
                "unknown-version",
                parameter,
                Message.of("problem.unknown-version-of", shortened(version), labels));
    }

    /** Returns the refusal to compare the first version of a regulation with an earlier one. */
    public static Refusal noEarlierVersion(VersionId version, int versions) {
        return new Refusal(
                Kind.NOT_FOUND,
                "no-earlier-version",
                "from",
                versions == 1
                        ? Message.of("problem.only-version")
                        : Message.of("problem.no-earlier-version", version.label()));
    }

    /** Returns the refusal to compare a version with itself. */
    public static Refusal sameVersion(VersionId version) {
        return new Refusal(Kind.INVALID, "same-version", "from", Message.of("problem.same-version", version.label()));
    }

    /** Returns the refusal of a day before the regulation was promulgated. */
    public static Refusal notYetPromulgated(LocalDate asOf, Optional<LocalDate> listedFrom) {
        return new Refusal(
                Kind.NOT_FOUND,
                "not-yet-promulgated",
                "asOf",
                listedFrom
                        .map(day -> Message.of("problem.not-yet-promulgated-but-on", asOf, day))
                        .orElseGet(() -> Message.of("problem.not-yet-promulgated", asOf)));
    }

    /** Returns the refusal of a provision that the text does not have. */
    public static Refusal unknownArticle(String path) {
        return new Refusal(
                Kind.NOT_FOUND, "unknown-article", "path", Message.of("problem.unknown-article", shortened(path)));
    }

    /** Returns the refusal of a request without a reference to resolve. */
    public static Refusal noReference() {
        return badParameter("missing-parameter", "ref", Message.of("problem.missing-reference"));
    }

    /** Returns the refusal of a reference that is too long. */
    public static Refusal referenceTooLong(int length) {
        return badParameter(
                "query-too-long", "ref", Message.of("problem.reference-too-long", length, SearchRequest.LONGEST_TEXT));
    }

    /** Returns the refusal if no index can be read. */
    public static Refusal indexUnavailable() {
        return new Refusal(Kind.UNAVAILABLE, "index-unavailable", "", Message.of("problem.index-unavailable"));
    }

    /** Returns the refusal of a search that was stopped because it took too long. */
    public static Refusal searchTimeout() {
        return new Refusal(Kind.UNAVAILABLE, "search-timeout", "", Message.of("problem.search-timeout"));
    }

    /** Returns the refusal after an unexpected error. */
    public static Refusal unexpected() {
        return new Refusal(Kind.FAILED, "internal-error", "", Message.of("problem.internal-error"));
    }

    /** Returns the value for use in a message, cut to 60 characters so that long input is not echoed. */
    public static String shortened(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= 60 ? value : value.substring(0, value.offsetByCodePoints(0, 60)) + "…";
    }
}
