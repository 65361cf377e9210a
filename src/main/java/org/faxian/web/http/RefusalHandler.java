package org.faxian.web.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.faxian.language.Language;

/**
 * The fallback for requests that reach no handler of the application, such as an address longer than the server reads.
 */
public final class RefusalHandler implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, "zh-CN");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        byte[] body = body(status).getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    private static String body(int status) {
        return switch (status) {
            case 414, 431 -> json(status, "problem.status.414", "address-too-long", "problem.address-too-long");
            case 400 -> json(status, "problem.status.400", "bad-request", "problem.bad-request");
            default ->
                status < 500
                        ? json(status, "problem.status.400", "bad-request", "problem.not-accepted")
                        : json(status, "problem.status.500", "internal-error", "problem.unexpected");
        };
    }

    private static String json(int status, String title, String code, String detail) {
        return "{\"type\":\"urn:faxian:problem:" + code + "\",\"title\":\"" + Language.CHINESE.say(title)
                + "\",\"status\":" + status + ",\"detail\":\"" + Language.CHINESE.say(detail) + "\",\"code\":\"" + code
                + "\"}";
    }
}
