package org.faxian.web.http;

import java.util.List;
import org.faxian.answer.Refusal;
import org.faxian.export.font.MissingFontException;
import org.faxian.language.Message;
import org.faxian.regulation.SourceFile;

/** The refusals of downloads. */
public final class DownloadProblem {
    private DownloadProblem() {}

    /** Returns the refusal of an unknown format. */
    public static Refusal unsupportedFormat(String format, List<String> formats) {
        return Refusal.badParameter(
                "unsupported-format",
                "format",
                Message.of("problem.unsupported-format", Refusal.shortened(format), formats));
    }

    /** Returns the refusal of a parameter that applies to originals only. */
    public static Refusal onlyOfOriginals(String parameter, String format) {
        return Refusal.badParameter(
                "only-of-originals", parameter, Message.of("problem.only-of-originals", parameter, format));
    }

    /** Returns the refusal of an explanation number that does not exist. */
    public static Refusal unknownExplanation(int explanation, int explanations) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-explanation",
                "explanation",
                Message.of("problem.unknown-explanation", explanation, explanations));
    }

    /** Returns the refusal of a part number that does not exist. */
    public static Refusal unknownPart(int part, int parts) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND, "unknown-part", "part", Message.of("problem.unknown-part", part, parts));
    }

    /** Returns the refusal if the original no longer exists. */
    public static Refusal missing(SourceFile source) {
        return new Refusal(
                Refusal.Kind.GONE, "original-missing", "", Message.of("problem.original-missing", source.name()));
    }

    /** Returns the refusal if the original has changed after it was ingested. */
    public static Refusal changed(SourceFile source) {
        return new Refusal(
                Refusal.Kind.GONE, "original-changed", "", Message.of("problem.original-changed", source.name()));
    }

    /** Returns the refusal of a format that needs a font where none is installed. */
    public static Refusal missingFont(MissingFontException missing) {
        return new Refusal(Refusal.Kind.UNAVAILABLE, "font-missing", "", missing.message());
    }

    static Refusal unsatisfiableRange(long size) {
        return new HttpRefusal(
                416, "range-not-satisfiable", "Range", Message.of("problem.range-not-satisfiable", size));
    }
}
