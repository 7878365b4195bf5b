package au.standcorrected.booking.occupancy;

import au.standcorrected.booking.slot.Span;
import java.util.UUID;

/**
 * What a hold or an appointment takes.
 *
 * @param occupied the visit with its buffers
 */
public record Place(UUID practitioner, UUID clinic, UUID room, Span occupied) {}
