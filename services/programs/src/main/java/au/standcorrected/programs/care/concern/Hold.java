package au.standcorrected.programs.care.concern;

import java.time.Instant;
import java.util.UUID;

/**
 * Why there are no exercises until somebody has checked.
 *
 * @param concern the one to clear
 * @param reason the sign that was noticed, in the program's words
 */
public record Hold(UUID concern, ConcernLevel level, String reason, String advice, Instant since) {}
