package au.standcorrected.faults.oneslot;

import com.fasterxml.jackson.databind.JsonNode;

/** What a client was told. Status 0: nothing, in the time that a client waits. */
record Answer(int status, JsonNode body) {
    boolean had() {
        return status == 200 || status == 201;
    }

    /** A clear no: somebody else was faster. */
    boolean isSlotTaken() {
        return status == 409 && body.path("type").asText().equals("/problems/slot-taken");
    }

    String id() {
        return body.path("id").asText();
    }

    String says() {
        String type = body.path("type").asText();
        return status == 0 ? "no answer" : had() || type.isEmpty() ? Integer.toString(status) : status + " " + type;
    }
}
