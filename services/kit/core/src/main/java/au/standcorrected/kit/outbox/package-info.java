/** A change and its event are one transaction: events are appended here and relayed to Kafka in order. */
@NullMarked
package au.standcorrected.kit.outbox;

import org.jspecify.annotations.NullMarked;
