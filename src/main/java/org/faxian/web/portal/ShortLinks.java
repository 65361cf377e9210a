package org.faxian.web.portal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.faxian.answer.Refusal;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.RegulationId;
import org.faxian.web.http.Address;

/**
 * Short addresses for print and for telephones: {@code /r/{id}} of a regulation and {@code /r/{id}/5} of its article, each with
 * a QR code at {@code /r/{id}/qr.svg} and {@code /r/{id}/5/qr.svg}.
 */
public final class ShortLinks {
    private static final String SVG = "image/svg+xml";
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private ShortLinks() {}

    /** Returns the short address of a regulation, or of one of its articles. */
    public static String of(String id, Optional<ArticleNumber> article) {
        return "/r/" + id + article.map(number -> "/" + number.path()).orElse("");
    }

    /** Redirects to the page of the regulation or article. */
    public static void follow(Context ctx) {
        String page = "/regulations/" + id(ctx)
                + article(ctx).map(number -> "/articles/" + number.path()).orElse("");
        ctx.status(302).header("Location", page);
    }

    /** Answers with the QR code of the short address, as a picture that scales. */
    public static void code(Context ctx) {
        String address = Address.base(ctx) + of(id(ctx).value(), article(ctx));
        ctx.result(svg(address)).contentType(SVG);
    }

    private static RegulationId id(Context ctx) {
        String id = ctx.pathParam("id");
        if (!RegulationId.isWellFormed(id)) {
            throw Refusal.unknownRegulation(id);
        }
        return new RegulationId(id);
    }

    private static Optional<ArticleNumber> article(Context ctx) {
        return Optional.ofNullable(ctx.pathParamMap().get("article"))
                .map(path -> ArticleNumber.parsePath(path).orElseThrow(() -> Refusal.unknownArticle(path)));
    }

    static String svg(String text) {
        BitMatrix code = code(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + code.getWidth() + " " + code.getHeight()
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + code.getWidth() + "v"
                + code.getHeight() + "H0z\"/><path d=\"" + path + "\"/></svg>";
    }

    private static BitMatrix code(String text) {
        try {
            // A size of 0 gives one unit for each module.
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalStateException("an address fits into a QR code: " + text, e);
        }
    }
}
