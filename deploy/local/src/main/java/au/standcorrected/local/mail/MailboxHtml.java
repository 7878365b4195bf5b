package au.standcorrected.local.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mailbox's pages. */
final class MailboxHtml {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE d MMM, HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final String STYLE = read("mailbox.css");

    private MailboxHtml() {}

    static String list(List<Letter> letters) {
        if (letters.isEmpty()) {
            return page("Mailbox", "<p>No mail yet. What the platform sends turns up here.</p>");
        }
        List<Letter> newestFirst = new ArrayList<>(letters);
        Collections.reverse(newestFirst);
        StringBuilder rows = new StringBuilder("<ul>");
        for (Letter letter : newestFirst) {
            rows.append("<li><a href=\"/letters/%d\"><strong>%s</strong><span>to %s</span><time>%s</time></a></li>"
                    .formatted(letter.number(), safe(letter.subject()), safe(letter.to()), when(letter.sentAt())));
        }
        return page("Mailbox", rows.append("</ul>").toString());
    }

    static String letter(Letter letter) {
        String head =
                "<p><a href=\"/\">All mail</a></p><dl><dt>To</dt><dd>%s</dd><dt>From</dt><dd>%s</dd><dt>Sent</dt><dd>%s</dd></dl>"
                        .formatted(safe(letter.to()), safe(letter.from()), when(letter.sentAt()));
        String text = letter.text().isEmpty() ? "" : "<pre>" + withLinks(letter.text()) + "</pre>";
        String html = letter.html().isEmpty()
                ? ""
                : "<h2>As designed</h2><iframe sandbox=\"allow-popups allow-top-navigation-by-user-activation\" title=\"The mail as designed\" src=\"/letters/%d/html\"></iframe>"
                        .formatted(letter.number());
        return page(letter.subject(), head + text + html);
    }

    static String gone() {
        return page("Not here", "<p>That mail isn't here. <a href=\"/\">All mail</a></p>");
    }

    private static String page(String title, String content) {
        return """
                <!doctype html>
                <html lang="en-AU">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><style>%s</style></head>
                <body><main><h1>%s</h1>%s</main></body>
                </html>
                """
                .formatted(safe(title), STYLE, safe(title), content);
    }

    private static String withLinks(String text) {
        StringBuilder html = new StringBuilder();
        Matcher link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            String url = safe(link.group());
            html.append(safe(text.substring(from, link.start())))
                    .append("<a href=\"")
                    .append(url)
                    .append("\">")
                    .append(url)
                    .append("</a>");
            from = link.end();
        }
        return html.append(safe(text.substring(from))).toString();
    }

    private static String when(Instant instant) {
        return instant.equals(Instant.EPOCH) ? "" : WHEN.format(instant);
    }

    static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read(String resource) {
        try (InputStream in = MailboxHtml.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
