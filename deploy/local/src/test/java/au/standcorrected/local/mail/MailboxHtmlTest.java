package au.standcorrected.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailboxHtmlTest {
    private static final Letter LETTER = new Letter(
            1,
            "Gus Figtree <gus@example.test>",
            "hello@standcorrected.test",
            "<script>alert(1)</script>",
            Instant.parse("2026-11-21T03:00:00Z"),
            "Open https://localhost:8080/verify?a=1&b=2 now\n",
            "",
            "text/plain",
            "<1@standcorrected.test>",
            "Subject: \"quoted\"\r\n\ttab");

    @Test
    void showsMailsAsTextAndNeverRunsThem() {
        // When
        String page = MailboxHtml.list(List.of(LETTER));

        // Then
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void linksWhatIsALinkWithAllItsParameters() {
        // When
        String page = MailboxHtml.letter(LETTER);

        // Then
        assertThat(page).contains("<a href=\"https://localhost:8080/verify?a=1&amp;b=2\">");
    }

    @Test
    void findsThePersonsMailHoweverTheAddressIsWritten() {
        // When / Then
        assertThat(Letters.to("GUS@example.test", List.of(LETTER))).hasSize(1);
        assertThat(Letters.to("us@example.test", List.of(LETTER))).isEmpty();
    }

    @Test
    void writesJsonThatAnyReaderTakes() {
        // When / Then
        assertThat(MailboxJson.of(List.of(LETTER)))
                .contains("\"mimeMessage\":\"Subject: \\\"quoted\\\"\\r\\n\\ttab\"")
                .startsWith("[{\"uid\":1,");
    }
}
