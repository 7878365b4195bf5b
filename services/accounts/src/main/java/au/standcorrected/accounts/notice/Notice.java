package au.standcorrected.accounts.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a notice until it is sent. */
record Notice(UUID id, @Nullable Integer minutes, @Nullable UUID practitionerId, Instant notAfter) {}
