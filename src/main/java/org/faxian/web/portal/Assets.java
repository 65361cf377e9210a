package org.faxian.web.portal;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faxian.answer.Refusal;
import org.faxian.language.Message;
import org.faxian.regulation.Sha256;
import org.faxian.web.http.Asset;

/**
 * The style sheet, icon and scripts, as loaded by pages and widgets.
 *
 * <p>Their addresses contain a checksum of all of them, so that a browser can cache them forever and modules of two
 * releases never mix. A page that was open during an upgrade, or a stored old address, gets the current files.
 */
public final class Assets {
    /** The names of all assets; a new file has to be added here. */
    public static final List<String> NAMES = List.of(
            "api.js",
            "combobox.js",
            "copying.js",
            "display.js",
            "dom.js",
            "faxian.css",
            "faxian.svg",
            "language.js",
            "outline.js",
            "portal.js",
            "preview.js",
            "reading.js",
            "results.js",
            "widget.js",
            "widgetpage.js",
            "widgetstyle.js",
            ScriptWords.NAME);

    private static final Map<String, Asset> BY_NAME =
            NAMES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Assets::load));
    private static final String DIGEST = digest();
    private static final int LENGTH = 16;
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private Assets() {}

    /** Returns the address of the file with the name. */
    public static String address(String name) {
        asset(name);
        return "/assets/" + DIGEST + "/" + name;
    }

    /** {@code GET /assets/{digest}/{name}}. */
    public static void versioned(Context ctx) {
        serve(ctx, ctx.pathParam("digest").equals(DIGEST) ? FOR_GOOD : "no-cache");
    }

    /** {@code GET /assets/{name}}. */
    public static void today(Context ctx) {
        serve(ctx, "no-cache");
    }

    /** {@code GET /widget.js}: the address that other sites embed in their pages; it imports the current scripts. */
    public static void widget(Context ctx) {
        // Relative, because a proxy may serve the site under a path.
        readableAnywhere(ctx)
                .result("import \"." + address("widget.js") + "\";\n")
                .contentType(SCRIPT);
    }

    private static void serve(Context ctx, String caching) {
        asset(ctx.pathParam("name")).handle(ctx);
        readableAnywhere(ctx).header("Cache-Control", caching);
    }

    /** Allows other sites to load the file; otherwise browsers refuse modules from another site. */
    private static Context readableAnywhere(Context ctx) {
        return ctx.header("Access-Control-Allow-Origin", "*").header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private static Asset asset(String name) {
        return Optional.ofNullable(BY_NAME.get(name))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-path",
                        "",
                        Message.of("problem.unknown-file", Refusal.shortened(name))));
    }

    private static Asset load(String name) {
        if (name.equals(ScriptWords.NAME)) {
            return Asset.of(ScriptWords.module(), SCRIPT);
        }
        return Asset.load(
                "assets/" + name,
                switch (name.substring(name.lastIndexOf('.') + 1)) {
                    case "js" -> SCRIPT;
                    case "css" -> "text/css; charset=utf-8";
                    case "svg" -> "image/svg+xml";
                    default -> throw new IllegalStateException("an asset of no known media type: " + name);
                });
    }

    private static String digest() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : NAMES) {
            all.writeBytes(name.getBytes(StandardCharsets.UTF_8));
            all.writeBytes(asset(name).content());
        }
        return Sha256.of(all.toByteArray()).hex().substring(0, LENGTH);
    }
}
