package au.standcorrected.local.mail;

import java.time.Instant;

/**
 * One mail that arrived.
 *
 * @param number counts from 1 in the order of arrival
 * @param html empty when the mail has no HTML part
 * @param source the mail as it went over the wire
 */
record Letter(
        int number,
        String to,
        String from,
        String subject,
        Instant sentAt,
        String text,
        String html,
        String contentType,
        String messageId,
        String source) {}
