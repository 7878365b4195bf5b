package au.standcorrected.kit.outbox;

import java.util.UUID;

/**
 * What happened, to be told to the other services.
 *
 * @param topic the topic of the service that owns the aggregate
 * @param type past tense, such as {@code AppointmentBooked}
 * @param subject the aggregate's id, which is the record's key: its events stay in order
 * @param version the aggregate's version after the change
 * @param data the event's own record, written as JSON; no health detail belongs into keys or headers
 */
public record OutboxEvent(String topic, String type, UUID subject, long version, Object data) {}
