package au.standcorrected.gateway.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/** The few pages that the gateway must be able to show when nothing behind it answers; it needs no script. */
public record PlainPage(String title, String text, String action, String target) {
    public static final String MEDIA_TYPE = "text/html; charset=utf-8";

    public static PlainPage of(Problem problem) {
        return new PlainPage(problem.title(), problem.detail(), "Go to the front page", "/");
    }

    /** True for a person's browser opening a page; false for an API call or a script's fetch. */
    public static boolean wantedBy(HttpServerRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null
                && accept.toLowerCase(Locale.ROOT).contains("text/html")
                && !request.path().startsWith("/api/");
    }

    public Buffer html() {
        return Buffer.buffer(
                """
                <!doctype html>
                <html lang="en-AU">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s · Stand Corrected</title>
                <link rel="icon" href="/design/favicon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/design/tokens.css">
                <link rel="stylesheet" href="/design/site.css">
                </head>
                <body>
                <main class="wrap section stack prose">
                <p><a class="brand" href="/"><img src="/design/logo.svg" alt="" width="32" height="32"> Stand Corrected</a></p>
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><a class="button" href="%4$s">%3$s</a></p>
                </main>
                </body>
                </html>
                """
                        .formatted(escape(title), escape(text), escape(action), escape(target)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
