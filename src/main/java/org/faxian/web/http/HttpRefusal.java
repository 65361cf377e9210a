package org.faxian.web.http;

import java.time.Duration;
import org.faxian.answer.Refusal;
import org.faxian.language.Message;
import org.faxian.web.traffic.Traffic;

/** A refusal with its own HTTP status, for problems that only occur over HTTP. */
public final class HttpRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** Creates a refusal with the status; see {@link Refusal} for the other parameters. */
    public HttpRefusal(int status, String code, String parameter, Message message) {
        super(status < 500 ? Kind.INVALID : Kind.FAILED, code, parameter, message);
        this.status = status;
    }

    /** Returns the HTTP status of any refusal. */
    public static int status(Refusal refusal) {
        return refusal instanceof HttpRefusal own
                ? own.status
                : switch (refusal.kind()) {
                    case INVALID -> 400;
                    case NOT_FOUND -> 404;
                    case GONE -> 410;
                    case UNAVAILABLE -> 503;
                    case FAILED -> 500;
                };
    }

    /** Returns the refusal of a client that exceeds its rate, with status 429. */
    public static HttpRefusal tooManyRequests(Duration wait) {
        return new HttpRefusal(
                429, "too-many-requests", "", Message.of("problem.too-many-requests", Traffic.seconds(wait)));
    }
}
