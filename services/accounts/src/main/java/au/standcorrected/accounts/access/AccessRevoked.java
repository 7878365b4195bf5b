package au.standcorrected.accounts.access;

import java.time.Instant;
import java.util.UUID;

/**
 * The data of {@code MemberAccessRevoked}, and the answer to whoever asked for it.
 *
 * @param notBefore what was signed in before this instant is over
 */
public record AccessRevoked(UUID memberId, Instant notBefore, long version) {}
