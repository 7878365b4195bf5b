package au.standcorrected.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/** The part of the realm that depends on where the platform stands: addresses, the gateway's secret, the mail server. */
final class EveryRun {
    private EveryRun() {}

    static JsonNode document(ApplyRequest request) {
        ApplyRequest.Mail mail = request.mail();
        ObjectNode document = (ObjectNode) filled(
                RealmStep.document("every-run.json"),
                Map.of(
                        "PUBLIC_URL", request.publicUrl(),
                        "GATEWAY_CLIENT_SECRET", request.gatewaySecret(),
                        "SMTP_HOST", mail.host(),
                        "SMTP_PORT", mail.port(),
                        "SMTP_FROM", mail.from(),
                        "SMTP_SSL", Boolean.toString("tls".equals(mail.security())),
                        "SMTP_STARTTLS", Boolean.toString("starttls".equals(mail.security()))));
        if (mail.user() != null) {
            ((ObjectNode) document.path("realm").path("smtpServer"))
                    .put("auth", "true")
                    .put("user", mail.user())
                    .put("password", mail.password() == null ? "" : mail.password());
        }
        return document;
    }

    private static JsonNode filled(JsonNode document, Map<String, String> values) {
        String text = document.toString();
        for (Map.Entry<String, String> value : values.entrySet()) {
            String quoted = TextNode.valueOf(value.getValue()).toString();
            text = text.replace("${" + value.getKey() + "}", quoted.substring(1, quoted.length() - 1));
        }
        try {
            return AdminApi.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every-run.json with its values filled in is no JSON", e);
        }
    }
}
