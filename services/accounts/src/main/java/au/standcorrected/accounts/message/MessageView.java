package au.standcorrected.accounts.message;

import java.time.Instant;
import java.util.UUID;

/** A message that was sent, as the member sees it in the list. */
public record MessageView(UUID id, String kind, String subject, String address, Instant sentAt) {}
