package au.standcorrected.kit.outbox;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A row that waits to be sent. */
record OutboxRow(long id, String topic, String key, @Nullable String payload) {
    ProducerRecord<String, @Nullable String> toRecord() {
        return new ProducerRecord<>(topic, key, payload);
    }
}
