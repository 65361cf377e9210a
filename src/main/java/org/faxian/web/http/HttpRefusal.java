package org.faxian.web.http;

import java.time.Duration;
import org.faxian.answer.Refusal;
import org.faxian.web.traffic.Traffic;

/** A refusal with its own HTTP status, for problems that only occur over HTTP. */
public final class HttpRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** Creates a refusal with the status; see {@link Refusal} for the other parameters. */
    public HttpRefusal(int status, String code, String parameter, String chinese, String english) {
        super(status < 500 ? Kind.INVALID : Kind.FAILED, code, parameter, chinese, english);
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
        long seconds = Traffic.seconds(wait);
        return new HttpRefusal(
                429,
                "too-many-requests",
                "",
                "请求过于频繁，请在 " + seconds + " 秒后再试；需要大量数据的，请使用每日数据包（faxian dump）",
                "Too many requests: wait " + seconds
                        + " s; whoever needs much may ask the operator for the daily dump");
    }
}
