package au.standcorrected.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mailbox in a browser ({@code /}, {@code /letters/3}, {@code /letters/3/html}) and for tests
 * ({@code /api/user/{address}/messages}, {@code POST /api/mail/purge}, both as GreenMail's own API has them).
 */
final class MailboxPages implements HttpHandler {
    private static final Pattern LETTER = Pattern.compile("/letters/(\\d{1,9})(/html)?");
    private static final Pattern MESSAGES = Pattern.compile("/api/user/([^/]+)/messages(?:/INBOX)?/?");
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json";

    private final Letters letters;

    MailboxPages(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getRawPath();
            if (!isForThisMachine(exchange)) {
                answer(exchange, 421, "text/plain", "This mailbox is for localhost alone.");
            } else if (path.equals("/api/mail/purge")
                    && exchange.getRequestMethod().equals("POST")) {
                letters.forget();
                answer(exchange, 200, JSON, "{\"message\":\"Purged mails\"}");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                answer(exchange, 405, "text/plain", "GET, or POST /api/mail/purge.");
            } else {
                show(exchange, path);
            }
        }
    }

    private void show(HttpExchange exchange, String path) throws IOException {
        List<Letter> all = letters.all();
        Matcher messages = MESSAGES.matcher(path);
        Matcher letter = LETTER.matcher(path);
        if (path.equals("/")) {
            answer(exchange, 200, HTML, MailboxHtml.list(all));
        } else if (messages.matches()) {
            String address = URLDecoder.decode(messages.group(1), StandardCharsets.UTF_8);
            answer(exchange, 200, JSON, MailboxJson.of(Letters.to(address, all)));
        } else if (letter.matches()) {
            Optional<Letter> found = all.stream()
                    .filter(one -> one.number() == Integer.parseInt(letter.group(1)))
                    .findFirst();
            if (found.isEmpty()) {
                answer(exchange, 404, HTML, MailboxHtml.gone());
            } else if (letter.group(2) == null) {
                answer(exchange, 200, HTML, MailboxHtml.letter(found.get()));
            } else {
                // A mail's own HTML: shown in a frame that may not run scripts or load anything.
                exchange.getResponseHeaders()
                        .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
                answer(exchange, 200, HTML, found.get().html());
            }
        } else {
            answer(exchange, 404, HTML, MailboxHtml.gone());
        }
    }

    /** A page elsewhere could point a name of its own at this machine and read the mail. */
    private static boolean isForThisMachine(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        return host.startsWith("localhost:") || host.startsWith("127.0.0.1:");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
