package au.standcorrected.local.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Letters as GreenMail's API writes them. */
final class MailboxJson {
    private MailboxJson() {}

    static String of(List<Letter> letters) {
        return letters.stream()
                .map(letter -> "{\"uid\":%d,\"messageId\":%s,\"subject\":%s,\"contentType\":%s,\"mimeMessage\":%s}"
                        .formatted(
                                letter.number(),
                                quoted(letter.messageId()),
                                quoted(letter.subject()),
                                quoted(letter.contentType()),
                                quoted(letter.source())))
                .collect(Collectors.joining(",", "[", "]"));
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') {
                        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }
}
