package org.faxian.web.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

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
            case 414, 431 -> json(status, "请求过长", "address-too-long", "地址或请求头超过 1 MB，服务器不读取；检索词最多 500 个字符");
            case 400 -> json(status, "请求有误", "bad-request", "请求不合 HTTP 规范，地址或请求头有误");
            default ->
                status < 500
                        ? json(status, "请求有误", "bad-request", "服务器不接受这一请求")
                        : json(status, "服务器出错", "internal-error", "服务器出现意外错误，请稍后再试");
        };
    }

    private static String json(int status, String title, String code, String detail) {
        return "{\"type\":\"urn:faxian:problem:" + code + "\",\"title\":\"" + title + "\",\"status\":" + status
                + ",\"detail\":\"" + detail + "\",\"code\":\"" + code + "\"}";
    }
}
